// A calendar changed: the steps applied, looked over, and numbered as the next version.

import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { CalendarChange, CalendarIssue } from './calendar-change.ts'
import { checkCalendar } from './check-calendar.ts'
import type { LocalDate } from './local-date.ts'
import type { WorkCalendar } from './work-calendar.ts'

type Dated = { readonly date: LocalDate }

const byDate = (a: Dated, b: Dated): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

const put = <Day extends Dated>(days: readonly Day[], day: Day): readonly Day[] =>
  [...days.filter(({ date }) => date !== day.date), day].toSorted(byDate)

const without = <Day extends Dated>(days: readonly Day[], date: LocalDate): readonly Day[] =>
  days.filter((day) => day.date !== date)

const step = (calendar: WorkCalendar, change: CalendarChange): WorkCalendar => {
  switch (change.kind) {
    case 'dayOffSet':
      return { ...calendar, daysOff: put(calendar.daysOff, change.day) }
    case 'dayOffRemoved':
      return { ...calendar, daysOff: without(calendar.daysOff, change.date) }
    case 'workedSet':
      return { ...calendar, worked: put(calendar.worked, change.day) }
    case 'workedRemoved':
      return { ...calendar, worked: without(calendar.worked, change.date) }
    case 'weeklyRestSet':
      return { ...calendar, weeklyRest: [...new Set(change.days)].toSorted((a, b) => a - b) }
    default:
      return unreachable(change)
  }
}

const removesNothing = (calendar: WorkCalendar, change: CalendarChange): readonly CalendarIssue[] => {
  const days = change.kind === 'dayOffRemoved' ? calendar.daysOff : change.kind === 'workedRemoved' ? calendar.worked : null
  if (days === null || !('date' in change)) return []
  return days.some(({ date }) => date === change.date) ? [] : [{ code: 'calendar/no-such-day', date: change.date }]
}

/** `2026.1` → `2026.2`; the first of a new year is `2027.1`. */
export const nextVersion = (version: string, today: LocalDate): string => {
  const year = today.slice(0, 4)
  const [before = '', number = ''] = version.split('.')
  return before === year && /^\d+$/.test(number) ? `${year}.${Number(number) + 1}` : before < year ? `${year}.1` : `${version}.1`
}

const content = ({ weeklyRest, daysOff, worked }: WorkCalendar): string => JSON.stringify([weeklyRest, daysOff.map(dayText), worked.map(({ date, forDate, basis }) => [date, forDate, basis])])
const dayText = ({ date, name, label, basis, status }: WorkCalendar['daysOff'][number]) => [date, name, label ?? null, basis, status]

/** The calendar with all steps applied, under its new version; or all that is wrong with it. */
export const changeCalendar = (
  calendar: WorkCalendar,
  changes: readonly CalendarChange[],
  today: LocalDate,
): Result<WorkCalendar, readonly CalendarIssue[]> => {
  const issues: CalendarIssue[] = []
  let next = calendar
  for (const change of changes) {
    issues.push(...removesNothing(next, change))
    next = step(next, change)
  }
  if (issues.length === 0 && content(next) === content(calendar)) issues.push({ code: 'calendar/nothing-changes' })
  const known = new Set(checkCalendar(calendar).map((issue) => JSON.stringify(issue)))
  // What was wrong before is not this change's to answer for.
  issues.push(...checkCalendar(next).filter((issue) => !known.has(JSON.stringify(issue))))
  return issues.length > 0 ? err(issues) : ok({ ...next, version: nextVersion(calendar.version, today) })
}
