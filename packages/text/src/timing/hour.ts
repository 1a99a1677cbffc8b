// An hour as the phrase wrote it ("16 giờ 30", "16h30", "8 giờ sáng", "chiều"), set beside its day.

import type { Language } from '../language.ts'

const HOUR = /^(\d{1,2}) ?(?:giờ|h|g|:)? ?(\d{1,2})?/u
const PART = /(sáng|trưa|chiều|tối|đêm)$/u
const parts: Readonly<Record<string, string>> = {
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'night',
}

/** "8h00-11h30", "8 giờ đến 17 giờ": from one hour to another, which is no limit. */
const SPAN = / ?(?:-|đến) ?/u

export const isSpanOfHours = (hour: string | null): boolean => hour !== null && SPAN.test(hour)

const clockOf = (hour: string): string | null => {
  const clock = HOUR.exec(hour)
  return clock === null ? null : `${clock[1] ?? ''}:${(clock[2] ?? '').padStart(2, '0')}`
}

const english = (hour: string, day: string): string => {
  const clocks = hour.split(SPAN).map(clockOf)
  const part = parts[PART.exec(hour)?.[1] ?? ''] ?? null
  if (clocks.includes(null)) return part === null ? `${day}, ${hour}` : `the ${part} of ${day}`
  const at = clocks.join('–')
  return part === null ? `${at} on ${day}` : `${at} in the ${part} of ${day}`
}

/** "16 giờ ngày 15/11" · "16:00 on 15 Nov"; the day alone where no hour is said. */
export const atHour = (hour: string | null, day: string, lang: Language): string => {
  if (hour === null) return day
  return lang === 'vi' ? `${hour.toLowerCase()} ${day}` : english(hour.toLowerCase(), day)
}
