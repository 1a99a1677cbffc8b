// What people decided about the days of some work, told apart from what the document says.
import { inForceNow, type Occurrence, type Plan, type Reason, type ReportingDuty, type Task } from '@tiendo/domain'

export type PlannedWork = Task | ReportingDuty
type Moved = Extract<Reason, { readonly kind: 'moved' }>

export const workOf = ({ tasks, duties }: Plan, id: string): PlannedWork | undefined => tasks.find((task) => task.id === id) ?? duties.find((duty) => duty.id === id)

/** The decision that gave an occurrence its day; null where the rule still does. */
export const movedOf = ({ because }: Occurrence): Moved | null => because.findLast((reason) => reason.kind === 'moved') ?? null

/** The words that took the place of those signed; null where the signed ones are in force. */
export const replacedBy = (work: PlannedWork): string | null => {
  const { phrase } = inForceNow(work)
  return phrase === work.timing.phrase ? null : phrase
}
