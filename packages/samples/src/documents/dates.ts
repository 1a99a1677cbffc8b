// Days and periods as documents write them (Nghị định 30/2020/NĐ-CP: a leading zero for days under 10 and months 1, 2).

import { addDays, dayOf, localDate, monthOf, weekdayOf, yearOf, type LocalDate } from '@tiendo/domain'

const pad = (n: number): string => `${n}`.padStart(2, '0')

/** "05/3/2026". */
export const short = (date: LocalDate): string => {
  const month = monthOf(date)
  return `${pad(dayOf(date))}/${month < 3 ? pad(month) : month}/${yearOf(date)}`
}

/** "05 tháng 3 năm 2026". */
export const long = (date: LocalDate): string => {
  const month = monthOf(date)
  return `${pad(dayOf(date))} tháng ${month < 3 ? pad(month) : month} năm ${yearOf(date)}`
}

export const quarterOf = (date: LocalDate): number => Math.ceil(monthOf(date) / 3)
export const romanQuarter = (date: LocalDate): string => ['I', 'II', 'III', 'IV'][quarterOf(date) - 1] ?? ''

/** "Quý II/2026": the quarter a day falls in. */
export const quarter = (date: LocalDate): string => `Quý ${romanQuarter(date)}/${yearOf(date)}`

/** "Tháng 5/2026". */
export const month = (date: LocalDate): string => `Tháng ${monthOf(date)}/${yearOf(date)}`

/** The last day of the quarter before the one a day falls in. */
export const lastOfPreviousQuarter = (date: LocalDate): LocalDate =>
  addDays(localDate(yearOf(date), quarterOf(date) * 3 - 2, 1), -1)

/** The first day of the quarter after the one a day falls in. */
export const firstOfNextQuarter = (date: LocalDate): LocalDate => {
  const q = quarterOf(date)
  return q === 4 ? localDate(yearOf(date) + 1, 1, 1) : localDate(yearOf(date), q * 3 + 1, 1)
}

/** The same day, or the Friday before a weekend: documents are signed, and work is handed in, on working days. */
export const weekday = (date: LocalDate): LocalDate => {
  const day = weekdayOf(date)
  return day > 5 ? addDays(date, 5 - day) : date
}

/** Days before (negative) or after another, on a weekday. */
export const from = (date: LocalDate, days: number): LocalDate => weekday(addDays(date, days))

/** The last days of the years that ended after one day and before another, in order. */
export const yearsEnded = (after: LocalDate, before: LocalDate): readonly LocalDate[] => {
  const ends: LocalDate[] = []
  for (let year = yearOf(after); year < yearOf(before); year += 1) ends.push(localDate(year, 12, 31))
  return ends
}

/** The last days of the quarters that ended after one day and before another, in order. */
export const quartersEnded = (after: LocalDate, before: LocalDate): readonly LocalDate[] => {
  const ends: LocalDate[] = []
  for (let end = lastOfPreviousQuarter(before); end > after; end = lastOfPreviousQuarter(end)) ends.unshift(end)
  return ends
}

/** The first such day of a year after a day: the first round of a yearly duty. */
export const firstAfter = (day: LocalDate, monthNumber: number, dayOfMonth: number): LocalDate => {
  const sameYear = localDate(yearOf(day), monthNumber, dayOfMonth)
  return sameYear > day ? sameYear : localDate(yearOf(day) + 1, monthNumber, dayOfMonth)
}
