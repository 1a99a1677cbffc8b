// What people decided about the days of some work, told apart from what the document says.
import type { Occurrence, Plan, Reason, ReportingDuty, Task, TimingChange } from '@tiendo/domain'

export type PlannedWork = Task | ReportingDuty
type Moved = Extract<Reason, { readonly kind: 'moved' }>
export type Retimed = Exclude<TimingChange, { readonly kind: 'one' }>

export const workOf = ({ tasks, duties }: Plan, id: string): PlannedWork | undefined => tasks.find((task) => task.id === id) ?? duties.find((duty) => duty.id === id)

/** The decision that gave an occurrence its day; null where the rule still does. */
export const movedOf = ({ because }: Occurrence): Moved | null => because.findLast((reason) => reason.kind === 'moved') ?? null

const isRetimed = (change: TimingChange): change is Retimed => change.kind !== 'one'

/** The last decision that put other words in the place of those signed; null where they are in force throughout. */
export const retimedBy = ({ changes = [] }: PlannedWork): Retimed | null => changes.findLast(isRetimed) ?? null
