// Days of the week by day number: which they are, and the nth of one between two days.

import type { NthOfRound } from './rule.ts'

/** 0 Monday … 6 Sunday, on any side of 1970. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The nth of a weekday (1 Monday … 7 Sunday) from `start` to `end`, −1 the last; null where there are not so many. */
export const nthWeekday = (start: number, end: number, nth: NthOfRound, weekday: number): number | null => {
  if (nth < 0) return end - ((weekdayIndex(end) - (weekday - 1) + 7) % 7)
  const day = start + ((weekday - 1 - weekdayIndex(start) + 7) % 7) + (nth - 1) * 7
  return day <= end ? day : null
}
