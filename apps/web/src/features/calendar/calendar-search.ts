// What the address of the page carries: the year, where it is not this one.
import { defined, text, type Raw } from '../../shared/lib/search-values.ts'

/** Years a day can be named in. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2200

export const calendarSearch = (raw: Raw): { year?: number } => {
  const year = Number(text(raw['year']))
  return defined({ year: isYear(year) ? year : undefined })
}
