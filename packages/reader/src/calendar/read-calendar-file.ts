// A work calendar from a file a person chose: our own JSON, our own iCalendar, or the holidays of another calendar
// program. What the file says is laid over the calendar there is; nothing of the file is dropped unsaid.

import { err, type Result, type WorkCalendar } from '@tiendo/domain'
import { readIcs } from './read-ics.ts'
import { readJson } from './read-json.ts'
import { unreadable, type CalendarFileError, type CalendarRead } from './result.ts'

/** Characters. The calendars of a hundred years fit many times; more is no calendar. */
const LONGEST = 2_000_000

const MARK = /^\uFEFF/

/**
 * A file of ours gives the calendar it was made from. Another's holidays are added to `current`: what the file lacks
 * stays, and a day that is off already keeps its legal basis. `name` is the file's, kept as the basis of days that bring
 * none of their own. Never throws; time grows with the file's length only.
 */
export const readCalendarFile = (
  name: string,
  text: string,
  current: WorkCalendar,
): Result<CalendarRead, CalendarFileError> => {
  if (text.length > LONGEST) return err(unreadable(null))
  const words = text.replace(MARK, '')
  return words.trimStart().startsWith('{') ? readJson(words) : readIcs(name, words, current)
}
