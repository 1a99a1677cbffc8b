// The hour before a day: 16 giờ 00 · 17h00' · 10 giờ sáng · 8h00-11h30 · sáng. Kept as written, never computed with.

import { matchAt, sticky } from './scan.ts'

const HOUR =
  "\\d{1,2}(?: ?(?:giờ|h|g)(?: ?\\d{1,2}(?: ?(?:phút|['’′]))?)?|:\\d\\d)(?: ?(?:sáng|trưa|chiều|tối|đêm))?"
const PART_OF_DAY = '(?:sáng|trưa|chiều|tối|đêm)'
const TIME = sticky(
  `(?:(?:lúc|vào|khoảng|buổi) ){0,3}(${HOUR}(?: ?(?:-|đến) ?${HOUR})?|${PART_OF_DAY}|(?:(?:hết|cuối) )?giờ (?:hành chính|làm việc)),? ?(?:của )?(?=ngày|thứ|chủ nhật|\\d{1,2} ?[/.-] ?\\d|h[àằ]ng|mỗi|các ngày)`,
)

const TIME_AFTER = sticky(`,? (?:vào )?lúc (${HOUR})(?![A-Za-zÀ-ỹ\\d])`)

const SPAN = /-|đến/iu

/** From one hour to another, in one day. */
export const isSpanOfHours = (time: string | null): boolean => time !== null && SPAN.test(time)

/** The hour at `at`, and where what it belongs to begins; `at` itself where there is none. */
export const readTime = (clean: string, lower: string, at: number): { time: string | null; end: number } => {
  const match = matchAt(TIME, lower, at)
  if (match === null) return { time: null, end: at }
  const begin = at + match[0].indexOf(match[1] ?? '')
  return { time: clean.slice(begin, begin + (match[1] ?? '').length), end: TIME.lastIndex }
}

/** The hour after a day: "ngày 20/8/2026 lúc 14h". */
export const readTimeAfter = (clean: string, lower: string, at: number): { time: string; end: number } | null => {
  const match = matchAt(TIME_AFTER, lower, at)
  if (match === null) return null
  const end = TIME_AFTER.lastIndex
  return { time: clean.slice(end - (match[1] ?? '').length, end), end }
}
