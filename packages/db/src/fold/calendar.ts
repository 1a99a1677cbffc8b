// What an event makes of an authority's calendar: it carries the calendar whole.

import type { CalendarAt, CalendarEvent } from '../store.ts'

export const applyToCalendar = (row: CalendarAt | null, { calendar }: CalendarEvent): CalendarAt => ({
  calendar,
  version: (row?.version ?? 0) + 1,
})
