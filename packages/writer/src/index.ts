// The public names of @tiendo/writer: what the domain holds, as files for other programs.

export { calendarIcs } from './calendar-ics.ts'
export { calendarJson } from './calendar-json.ts'
export { deadlinesIcs } from './deadlines-ics.ts'
export type { DeadlinesIcsOptions, IcsOptions } from './ics-options.ts'
