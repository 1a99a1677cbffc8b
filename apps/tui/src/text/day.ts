// The day in Việt Nam at an instant: UTC+7, without summer time.

import { localDate, type LocalDate } from '@tiendo/domain'

const OFFSET_MS = 7 * 3_600_000

/** `now` in milliseconds since 1970. */
export const dayInVietnam = (now: number): LocalDate => {
  const there = new Date(now + OFFSET_MS)
  return localDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}
