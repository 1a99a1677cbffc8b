// The public names of @tiendo/reader/calendar: apart from documents, so that who reads one carries nothing of the other.

export {
  readCalendarFile,
  type CalendarFileError,
  type CalendarLeft,
  type CalendarRead,
  type LeftWhy,
} from './read-calendar-file.ts'
