// An authority's own work calendar, whole; no row while it starts from the one that everybody has.

import { pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { workCalendar } from '../codec/calendar.ts'
import { authority, json, version } from './columns.ts'

export const calendars = pgTable(
  'calendars',
  {
    authority: authority(),
    /** Of its stream; the calendar's own version is inside it. */
    version: version(),
    calendar: json('calendar', workCalendar).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority] })],
)
