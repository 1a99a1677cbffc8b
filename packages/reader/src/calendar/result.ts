// What reading a calendar's file gives: the calendar it makes, what of the file did not become a day, or why none of it
// could be taken.

import type { WorkCalendar } from '@tiendo/domain'

/** Why an entry of a file did not become a day off. */
export type LeftWhy =
  /** No day that exists. */
  | 'no-day'
  /** Something to do, or a note. */
  | 'not-an-event'
  /** Comes again in a way other than each year on its day. */
  | 'recurring'
  /** Has an hour: an appointment. */
  | 'timed'
  | 'cancelled'
  /** Remembered, not a day off ("Observance"). */
  | 'observance'
  /** Worked in exchange, by its words or by the calendar there is; the file does not say for which day off. */
  | 'worked'
  /** Longer than any holiday. */
  | 'too-long'
  | 'outside-years'
  /** Proposed in the calendar there is: confirming it is a person's to do. */
  | 'proposed'

export type CalendarLeft = { readonly text: string; readonly why: LeftWhy }

export type CalendarRead = { readonly calendar: WorkCalendar; readonly left: readonly CalendarLeft[] }

/** Neither a calendar of ours (JSON) nor iCalendar; `line` where it stops making sense, from 1. */
export type CalendarFileError = { readonly code: 'calendar/unreadable-file'; readonly line: number | null }

export const unreadable = (line: number | null): CalendarFileError => ({ code: 'calendar/unreadable-file', line })
