// Calendars as files: the reader and the writer, in the languages and names that the API leaves to the one who serves.

import type { ApiContext } from '@tiendo/api/server'
import { readCalendarFile } from '@tiendo/reader/calendar'
import { calendarIcs, calendarJson, deadlinesIcs } from '@tiendo/writer'

export const calendarFiles: ApiContext['calendars'] = {
  read: readCalendarFile,
  json: calendarJson,
  ics: (calendar, stamp) => calendarIcs(calendar, { name: `Lịch làm việc ${calendar.version}`, language: 'vi', stamp }),
  deadlines: (items, about) => deadlinesIcs(items, { ...about, language: 'vi' }),
}
