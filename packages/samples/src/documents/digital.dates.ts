// The days of the department's digital plan, so that document and story agree on them.

import { addDays, yearOf, type LocalDate } from '@tiendo/domain'
import { firstOfNextQuarter, from, lastOfPreviousQuarter } from './dates.ts'

export type DigitalDates = {
  readonly issued: LocalDate
  /** Of the provincial plan it carries out. */
  readonly parent: LocalDate
  /** Two weeks after the issue: a day that belongs to no task, listed for the reviewer. */
  readonly contacts: LocalDate
  readonly firstYear: number
  readonly lastYear: number
  /** Soon after the issue. */
  readonly opening: LocalDate
  /** Seventy days ago: handed in twelve days late. */
  readonly slipped: LocalDate
  /** Five weeks ago: nobody has handed it in. */
  readonly missed: LocalDate
  readonly closed: LocalDate
  readonly soon: LocalDate
  readonly later: LocalDate
}

export const digitalDates = (today: LocalDate): DigitalDates => {
  const issued = from(today, -160)
  return {
    issued,
    parent: from(issued, -40),
    contacts: addDays(issued, 14),
    firstYear: yearOf(issued),
    lastYear: yearOf(issued) + 2,
    opening: addDays(issued, 30),
    slipped: addDays(today, -70),
    missed: addDays(today, -35),
    closed: lastOfPreviousQuarter(today),
    soon: addDays(today, 3),
    later: firstOfNextQuarter(today),
  }
}
