// A month as weeks from Monday to Sunday; the first and the last may be short.
import { addDays, daysInMonth, localDate, weekdayOf, type LocalDate } from '@tiendo/domain'

export const monthWeeks = (year: number, month: number): readonly (readonly LocalDate[])[] => {
  const first = localDate(year, month, 1)
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index))
  const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day))
  return [...new Set(days.map(mondayOf))].map((monday) => days.filter((day) => mondayOf(day) === monday))
}
