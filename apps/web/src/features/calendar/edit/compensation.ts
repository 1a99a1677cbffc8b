// Days given for holidays of the steps that fall on weekly rest: offered, and added only when somebody takes the offer.
import { compensationBasis, proposeCompensation, type CalendarChange, type DayOff, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import type { Step } from './step.ts'

/** A holiday, and the day that may be given for it. */
export type Owed = { readonly day: DayOff; readonly on: LocalDate }

/** `calendar` as all steps would make it: a day that a later step took away or replaced is owed nothing. */
export const owedFor = ({ changes }: Step, calendar: WorkCalendar): readonly Owed[] =>
  changes.flatMap((change): readonly Owed[] => {
    if (change.kind !== 'dayOffSet' || !calendar.daysOff.includes(change.day)) return []
    const on = proposeCompensation(calendar, change.day)
    return on === null ? [] : [{ day: change.day, on }]
  })

export const giving = ({ on }: Owed): CalendarChange => ({ kind: 'dayOffSet', day: { date: on, name: 'compensatory', basis: compensationBasis, status: 'confirmed' } })
