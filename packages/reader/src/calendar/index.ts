// The public names of @tiendo/reader/calendar: apart from documents, so that who reads one carries nothing of the other.

export { readCalendarFile } from './read-calendar-file.ts'
export type { CalendarFileError, CalendarLeft, CalendarRead, LeftWhy } from './result.ts'
