// The days of the measurement plan, so that document and story agree on them.

import { addDays, yearOf, type LocalDate } from '@tiendo/domain'
import { firstOfNextQuarter, from, lastOfPreviousQuarter } from './dates.ts'

export type MeasurementDates = {
  readonly issued: LocalDate
  /** Of the party committee's plan and of the department's proposal, cited in the decision. */
  readonly firstReference: LocalDate
  readonly proposal: LocalDate
  readonly firstYear: number
  readonly lastYear: number
  /** A day in the quarter of the first works. */
  readonly opening: LocalDate
  /** Fifty days ago: nobody has handed it in. */
  readonly missed: LocalDate
  /** Three weeks ago: handed in on time, and sent back. */
  readonly sentBack: LocalDate
  /** Three months ago: no longer to be carried out. */
  readonly dropped: LocalDate
  /** The quarter that ended last. */
  readonly closed: LocalDate
  /** In a few days. */
  readonly soon: LocalDate
  readonly later: LocalDate
}

export const measurementDates = (today: LocalDate): MeasurementDates => {
  const issued = from(today, -250)
  return {
    issued,
    firstReference: from(issued, -70),
    proposal: from(issued, -12),
    firstYear: yearOf(issued),
    lastYear: yearOf(issued) + 4,
    opening: addDays(issued, 60),
    missed: addDays(today, -50),
    sentBack: addDays(today, -20),
    dropped: addDays(today, -90),
    closed: lastOfPreviousQuarter(today),
    soon: addDays(today, 4),
    later: firstOfNextQuarter(firstOfNextQuarter(today)),
  }
}
