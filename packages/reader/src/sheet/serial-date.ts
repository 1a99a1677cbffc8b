// Days that spreadsheets count: 1 is 1/1/1900, and 60 a 29 February that never was (kept since Lotus 1-2-3), so that
// from 61 on the day is counted from 30/12/1899; or, in workbooks that say so, 0 is 1/1/1904.

import { addDays, localDate, type LocalDate } from '@tiendo/domain'

const LAST = 2_958_465

/** Null for a number that is no day; the time of day is left out. */
export const serialDate = (digits: string, from1904: boolean): LocalDate | null => {
  const day = Number(/^\d{1,7}(?=\.|$)/.exec(digits)?.[0] ?? Number.NaN)
  if (from1904) return day >= 0 && day <= LAST - 1462 ? addDays(localDate(1904, 1, 1), day) : null
  return day >= 61 && day <= LAST ? addDays(localDate(1899, 12, 30), day) : null
}
