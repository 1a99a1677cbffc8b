// Where the keys lead in a year: a day, a week, the ends of a week, a month.
import { addDays, addMonths, weekdayOf, type LocalDate } from '@tiendo/domain'

/** Null for a key that leads nowhere. */
export const nextDay = (date: LocalDate, key: string): LocalDate | null => {
  switch (key) {
    case 'ArrowRight':
      return addDays(date, 1)
    case 'ArrowLeft':
      return addDays(date, -1)
    case 'ArrowDown':
      return addDays(date, 7)
    case 'ArrowUp':
      return addDays(date, -7)
    case 'Home':
      return addDays(date, 1 - weekdayOf(date))
    case 'End':
      return addDays(date, 7 - weekdayOf(date))
    case 'PageDown':
      return addMonths(date, 1)
    case 'PageUp':
      return addMonths(date, -1)
    default:
      return null
  }
}
