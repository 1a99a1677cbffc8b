// Days as people type them, and the day in Việt Nam at an instant: UTC+7, without summer time.

import { localDate, parseLocalDate, type LocalDate } from '@tiendo/domain'

const OFFSET_MS = 7 * 3_600_000

/** `now` in milliseconds since 1970. */
export const dayInVietnam = (now: number): LocalDate => {
  const there = new Date(now + OFFSET_MS)
  return localDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}

/** `2026-11-29`, or as officials write it `29/11/2026`. */
export const parseDay = (text: string): ReturnType<typeof parseLocalDate> => {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = written ?? []
  return parseLocalDate(written === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
