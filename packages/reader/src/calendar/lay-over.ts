// Days from elsewhere laid over a calendar: added where it has none; where it has one, its own stays with its legal basis.

import type { DayOff, LocalDate, WorkCalendar } from '@tiendo/domain'
import type { CalendarLeft, CalendarRead } from './result.ts'

/** The days of one entry, and what each of them is. */
export type FoundDays = Omit<DayOff, 'date'> & { readonly title: string; readonly days: readonly LocalDate[] }

const byDate = (a: DayOff, b: DayOff): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

/** `left`: days that say something new and are not added. */
export const layOver = (calendar: WorkCalendar, found: readonly FoundDays[]): CalendarRead => {
  const known = new Map(calendar.daysOff.map((day) => [day.date, day]))
  const worked = new Set(calendar.worked.map(({ date }) => date))
  const added = new Map<LocalDate, DayOff>()
  const left = new Map<LocalDate, CalendarLeft>()
  for (const { title, days, ...day } of found) {
    for (const date of days) {
      if (added.has(date) || left.has(date)) continue
      const here = known.get(date)
      if (worked.has(date)) left.set(date, { text: `${title} ${date}`, why: 'worked' })
      else if (here === undefined) added.set(date, { date, ...day })
      else if (here.status === 'proposed' && day.status === 'confirmed') left.set(date, { text: `${title} ${date}`, why: 'proposed' })
    }
  }
  const daysOff = added.size === 0 ? calendar.daysOff : [...calendar.daysOff, ...added.values()].toSorted(byDate)
  return { calendar: added.size === 0 ? calendar : { ...calendar, daysOff }, left: [...left.values()] }
}
