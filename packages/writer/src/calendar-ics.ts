// A work calendar as iCalendar (RFC 5545).

import type { WorkCalendar } from '@tiendo/domain'
import type { IcsOptions } from './ics-options.ts'

export const calendarIcs = (calendar: WorkCalendar, options: IcsOptions): string =>
  calendar.version === '' ? options.name : ''
