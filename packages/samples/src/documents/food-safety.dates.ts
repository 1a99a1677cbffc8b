// The days of the yearly food-safety plan: issued in the middle of January of the year it is for. In the first weeks
// of a year the plan of the year before is still the one at hand.

import { addDays, addMonths, localDate, yearOf, type LocalDate } from '@tiendo/domain'
import { from, weekday } from './dates.ts'

export type FoodSafetyDates = {
  readonly issued: LocalDate
  readonly year: number
  /** Of the decision that grants the budget; `slip` is the same document with a mistyped day. */
  readonly grant: LocalDate
  readonly grantSlip: LocalDate
  readonly opening: LocalDate
  readonly soon: LocalDate
  readonly recent: LocalDate
}

export const foodSafetyDates = (today: LocalDate): FoodSafetyDates => {
  const year = yearOf(addDays(today, -45))
  const issued = weekday(localDate(year, 1, 15))
  return {
    issued,
    year,
    grant: localDate(year - 1, 12, 22),
    grantSlip: localDate(year - 1, 12, 29),
    opening: addMonths(issued, 1),
    soon: addDays(today, 5),
    recent: from(today, -14),
  }
}
