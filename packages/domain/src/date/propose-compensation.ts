// A holiday that falls on a weekly rest day is made up for on the next working day (Bộ luật Lao động 2019, Điều 111
// khoản 3). Which day that is, is proposed here; to give it is an administrator's to do.

import { addDays, weekdayOf, type LocalDate } from './local-date.ts'
import { law } from './vietnam-law.ts'
import { workingDayOnOrAfter, workingDaysBetween, type DayOff, type WorkCalendar } from './work-calendar.ts'

/** As officials cite it. */
export const compensationBasis = law.compensatory

/** Working days that may lie between a day and the one given for it, where it is not given at once. */
const ROOM = 5

/** Only holidays of the law are made up for (Điều 112 khoản 1), not the day of one authority. */
const isLost = ({ weeklyRest, worked }: WorkCalendar, { date, name, status, scope }: DayOff): boolean =>
  status === 'confirmed' &&
  scope === undefined &&
  name !== 'swap' &&
  name !== 'compensatory' &&
  weeklyRest.includes(weekdayOf(date)) &&
  !worked.some((day) => day.date === date)

/** The lost days that no day stands for. Each has its own: first those given at once, then those given a little later. */
const unmade = (calendar: WorkCalendar, lost: readonly DayOff[]): ReadonlySet<LocalDate> => {
  const left = new Set(lost.map(({ date }) => date).toSorted())
  const given = calendar.daysOff.filter(({ name, status }) => name === 'compensatory' && status === 'confirmed')
  const free = new Set(given.map(({ date }) => date).toSorted())
  for (const room of [0, ROOM]) {
    for (const day of free) {
      const made = [...left].find((date) => date < day && workingDaysBetween(calendar, date, day) <= room)
      if (made === undefined) continue
      left.delete(made)
      free.delete(day)
    }
  }
  return left
}

/**
 * The day to give for `day`, whether or not the calendar has it yet. Null where nothing is owed: it is no day of weekly
 * rest, no holiday that counts, or made up for already.
 */
export const proposeCompensation = (calendar: WorkCalendar, day: DayOff): LocalDate | null => {
  if (!isLost(calendar, day)) return null
  const others = calendar.daysOff.filter((other) => other.date !== day.date && isLost(calendar, other))
  if (!unmade(calendar, [...others, day]).has(day.date)) return null
  // A day that is only proposed to be off keeps its entry.
  const taken = new Set(calendar.daysOff.map(({ date }) => date))
  const next = (after: LocalDate): LocalDate => {
    const free = workingDayOnOrAfter(calendar, addDays(after, 1))
    return taken.has(free) ? next(free) : free
  }
  return next(day.date)
}
