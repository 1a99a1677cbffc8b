// A calendar changed: the steps applied, looked over, and numbered as the next version.

import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { CalendarChange, CalendarIssue } from './calendar-change.ts'
import { checkCalendar } from './check-calendar.ts'
import type { LocalDate } from './local-date.ts'
import type { DayOff, SwappedDay, WorkCalendar } from './work-calendar.ts'

type Dated = { readonly date: LocalDate }

const byDate = (a: Dated, b: Dated): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

/** Days of one kind as the steps leave them: what they touched, null where they took a day away. */
type Days<Day extends Dated> = {
  readonly has: (date: LocalDate) => boolean
  readonly put: (day: Day) => void
  readonly remove: (date: LocalDate) => void
  readonly settled: () => readonly Day[]
}

const daysOf = <Day extends Dated>(before: readonly Day[]): Days<Day> => {
  const known = new Set(before.map(({ date }) => date))
  const touched = new Map<LocalDate, Day | null>()
  return {
    has: (date) => {
      const day = touched.get(date)
      return day === undefined ? known.has(date) : day !== null
    },
    put: (day) => touched.set(day.date, day),
    remove: (date) => touched.set(date, null),
    settled: () => {
      const stay = before.filter(({ date }) => !touched.has(date))
      return touched.size === 0 ? before : [...stay, ...[...touched.values()].filter((day) => day !== null)].toSorted(byDate)
    },
  }
}

/** The calendar after all steps, and the steps that take away what is not there. */
const stepped = (
  calendar: WorkCalendar,
  changes: readonly CalendarChange[],
): { readonly next: WorkCalendar; readonly absent: readonly CalendarIssue[] } => {
  const [off, worked] = [daysOf(calendar.daysOff), daysOf(calendar.worked)]
  let { weeklyRest } = calendar
  const absent: CalendarIssue[] = []
  const remove = (days: Days<DayOff> | Days<SwappedDay>, date: LocalDate): void => {
    if (days.has(date)) days.remove(date)
    else absent.push({ code: 'calendar/no-such-day', date })
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'dayOffSet':
        off.put(change.day)
        break
      case 'dayOffRemoved':
        remove(off, change.date)
        break
      case 'workedSet':
        worked.put(change.day)
        break
      case 'workedRemoved':
        remove(worked, change.date)
        break
      case 'weeklyRestSet':
        weeklyRest = [...new Set(change.days)].toSorted((a, b) => a - b)
        break
      default:
        unreachable(change)
    }
  }
  return { next: { ...calendar, weeklyRest, daysOff: off.settled(), worked: worked.settled() }, absent }
}

/** `2026.1` → `2026.2`; the first of a new year is `2027.1`. */
export const nextVersion = (version: string, today: LocalDate): string => {
  const year = today.slice(0, 4)
  const [before = '', number = ''] = version.split('.')
  return before === year && /^\d+$/.test(number) ? `${year}.${Number(number) + 1}` : before < year ? `${year}.1` : `${version}.1`
}

const content = ({ weeklyRest, daysOff, worked }: WorkCalendar): string => JSON.stringify([weeklyRest, daysOff.map(dayText), worked.map(({ date, forDate, basis }) => [date, forDate, basis])])
const dayText = ({ date, name, label, basis, status, scope }: DayOff) => [date, name, label ?? null, basis, status, scope ?? null]

/** The calendar with all steps applied, under its new version; or all that is wrong with it. */
export const changeCalendar = (
  calendar: WorkCalendar,
  changes: readonly CalendarChange[],
  today: LocalDate,
): Result<WorkCalendar, readonly CalendarIssue[]> => {
  const { next, absent } = stepped(calendar, changes)
  const issues = [...absent]
  if (issues.length === 0 && content(next) === content(calendar)) issues.push({ code: 'calendar/nothing-changes' })
  const known = new Set(checkCalendar(calendar).map((issue) => JSON.stringify(issue)))
  // What was wrong before is not this change's to answer for.
  issues.push(...checkCalendar(next).filter((issue) => !known.has(JSON.stringify(issue))))
  return issues.length > 0 ? err(issues) : ok({ ...next, version: nextVersion(calendar.version, today) })
}
