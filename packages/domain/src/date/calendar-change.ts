// What an administrator changes in a work calendar, one step at a time; a set of steps makes the next version.

import type { LocalDate } from './local-date.ts'
import type { DayOff, SwappedDay } from './work-calendar.ts'

export type CalendarChange =
  /** Added, or put in the place of what stood on that date; confirming a proposed day is this too. */
  | { readonly kind: 'dayOffSet'; readonly day: DayOff }
  | { readonly kind: 'dayOffRemoved'; readonly date: LocalDate }
  | { readonly kind: 'workedSet'; readonly day: SwappedDay }
  | { readonly kind: 'workedRemoved'; readonly date: LocalDate }
  /** 1 Monday … 7 Sunday. */
  | { readonly kind: 'weeklyRestSet'; readonly days: readonly number[] }

/** What is wrong with a calendar, each with its day. */
export type CalendarIssue =
  | { readonly code: 'calendar/no-working-day' }
  | { readonly code: 'calendar/weekday-out-of-range'; readonly weekday: number }
  | { readonly code: 'calendar/basis-missing'; readonly date: LocalDate }
  | { readonly code: 'calendar/label-missing'; readonly date: LocalDate }
  /** Two entries on one date. */
  | { readonly code: 'calendar/date-twice'; readonly date: LocalDate }
  /** Worked in exchange, though it is not a day of rest. */
  | { readonly code: 'calendar/worked-is-no-rest'; readonly date: LocalDate }
  /** Worked in exchange for a day that is not off. */
  | { readonly code: 'calendar/exchange-not-off'; readonly date: LocalDate; readonly forDate: LocalDate }
  | { readonly code: 'calendar/no-such-day'; readonly date: LocalDate }
  | { readonly code: 'calendar/nothing-changes' }
