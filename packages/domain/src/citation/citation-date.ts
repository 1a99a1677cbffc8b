// The date that follows a citation: "ngày 31/12/2024", "ngày 09 tháng 9 năm 2025", "ngày 9 tháng 9/2025", wrapped or not.

import { isDay, localDate, type LocalDate } from '../date/local-date.ts'

const S = String.raw`\s{0,8}`
const SIGNS = String.raw`${S}[\/.\-]${S}(?<month>\d{1,2})${S}[\/.\-]${S}(?<year>\d{4})`
const WORDS = String.raw`\s{1,8}tháng\s{1,8}(?<monthWord>\d{1,2})(?:${S},?${S}năm\s{1,8}|${S}[\/-]${S})(?<yearWord>\d{4})`
/** Source of the pattern, with named groups; flags `iu`. A placeholder ("ngày    /9/2025") does not match. */
export const DATE = String.raw`(?<day>\d{1,2})(?:${SIGNS}|${WORDS})(?!\d)`

/** Null for a day that does not exist: it is not moved, and the quotation keeps it. */
export const dateFrom = (groups: Readonly<Record<string, string | undefined>>): LocalDate | null => {
  const day = Number(groups['day'])
  const month = Number(groups['month'] ?? groups['monthWord'])
  const year = Number(groups['year'] ?? groups['yearWord'])
  return isDay(year, month, day) ? localDate(year, month, day) : null
}
