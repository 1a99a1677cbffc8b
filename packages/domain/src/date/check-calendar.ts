// What is wrong with a calendar, whoever made it: an administrator, or a file.

import type { CalendarIssue } from './calendar-change.ts'
import { weekdayOf, type LocalDate } from './local-date.ts'
import type { WorkCalendar } from './work-calendar.ts'

const twice = (days: readonly { readonly date: LocalDate }[]): readonly CalendarIssue[] => {
  const seen = new Set<LocalDate>()
  return days.flatMap(({ date }) => {
    const again = seen.has(date)
    seen.add(date)
    return again ? [{ code: 'calendar/date-twice', date } as const] : []
  })
}

const restIssues = ({ weeklyRest }: WorkCalendar): readonly CalendarIssue[] => {
  const wrong = weeklyRest.filter((weekday) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7)
  const outside = wrong.map((weekday) => ({ code: 'calendar/weekday-out-of-range', weekday }) as const)
  return new Set(weeklyRest).size >= 7 ? [...outside, { code: 'calendar/no-working-day' }] : outside
}

/** Every issue, days off first. */
export const checkCalendar = (calendar: WorkCalendar): readonly CalendarIssue[] => {
  const { daysOff, worked, weeklyRest } = calendar
  const off = new Set(daysOff.map(({ date }) => date))
  return [
    ...restIssues(calendar),
    ...twice(daysOff),
    ...daysOff.flatMap(({ date, basis, name, label }): readonly CalendarIssue[] => [
      ...(basis.trim() === '' ? [{ code: 'calendar/basis-missing', date } as const] : []),
      ...(name === 'other' && (label ?? '').trim() === '' ? [{ code: 'calendar/label-missing', date } as const] : []),
    ]),
    ...twice(worked),
    ...worked.flatMap(({ date, forDate, basis }): readonly CalendarIssue[] => [
      ...(basis.trim() === '' ? [{ code: 'calendar/basis-missing', date } as const] : []),
      ...(weeklyRest.includes(weekdayOf(date)) ? [] : [{ code: 'calendar/worked-is-no-rest', date } as const]),
      ...(off.has(forDate) ? [] : [{ code: 'calendar/exchange-not-off', date, forDate } as const]),
    ]),
  ]
}
