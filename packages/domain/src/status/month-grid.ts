// A month as whole weeks, Monday first: which days are worked and why not, what is due on each, and what should be done
// by it because its own last day is a day of rest.

import { addDays, daysInMonth, localDate, weekdayOf, type LocalDate } from '../date/local-date.ts'
import { restOn, type DayOff, type RestReason, type SwappedDay, type WorkCalendar } from '../date/work-calendar.ts'
import type { WorkItem } from './standing.ts'
import { byUrgency } from './urgency.ts'
import { byOccurrence, isOver, type WorkOccurrence } from './work-occurrence.ts'

export type MonthDay = {
  readonly date: LocalDate
  /** False for the days of the months beside it that fill the first and last week. */
  readonly inMonth: boolean
  /** Why it is not worked; null on a working day. */
  readonly rest: RestReason | null
  /** A day of weekly rest that is worked in exchange for another. */
  readonly worked: SwappedDay | null
  /** A day off that is proposed and does not count yet. */
  readonly proposed: DayOff | null
  /** Due on this day, what presses most first. */
  readonly due: readonly WorkOccurrence[]
  /** Due on a later day of rest and still open: this is its last working day. */
  readonly safe: readonly WorkOccurrence[]
}

export type MonthGrid = { readonly year: number; readonly month: number; readonly weeks: readonly (readonly MonthDay[])[] }

const byDay = (
  works: readonly WorkOccurrence[],
  dayOf: (work: WorkOccurrence) => LocalDate | null,
): ReadonlyMap<LocalDate, readonly WorkOccurrence[]> => {
  const days = new Map<LocalDate, WorkOccurrence[]>()
  for (const work of works) {
    const day = dayOf(work)
    if (day === null) continue
    const known = days.get(day)
    if (known === undefined) days.set(day, [work])
    else known.push(work)
  }
  return days
}

const pressingFirst = (works: readonly WorkOccurrence[]): readonly WorkOccurrence[] =>
  works.toSorted((a, b) => byUrgency.indexOf(a.standing) - byUrgency.indexOf(b.standing))

/** Days from the Monday on or before the first to the Sunday on or after the last: four to six weeks. */
const daysShown = (year: number, month: number): readonly LocalDate[] => {
  const first = localDate(year, month, 1)
  const lead = weekdayOf(first) - 1
  const weeks = Math.ceil((lead + daysInMonth(year, month)) / 7)
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(first, index - lead))
}

/** `month` is 1–12. Shares of one occurrence stand together. */
export const monthGrid = (
  items: readonly WorkItem[],
  { year, month, calendar }: { readonly year: number; readonly month: number; readonly calendar: WorkCalendar },
): MonthGrid => {
  const days = daysShown(year, month)
  const known = new Set(days)
  const near = items.filter(({ occurrence: { due, safe } }) => (due !== null && known.has(due)) || (safe !== null && known.has(safe)))
  const works = byOccurrence(near)
  const due = byDay(works, ({ occurrence }) => occurrence.due)
  const safe = byDay(works, (work) => (isOver(work) || work.occurrence.safe === work.occurrence.due ? null : work.occurrence.safe))
  const worked = new Map(calendar.worked.map((day) => [day.date, day]))
  const proposed = new Map(calendar.daysOff.filter(({ status }) => status === 'proposed').map((day) => [day.date, day]))
  const prefix = localDate(year, month, 1).slice(0, 7)
  const cells = days.map((date): MonthDay => ({
    date,
    inMonth: date.startsWith(prefix),
    rest: restOn(calendar, date),
    worked: worked.get(date) ?? null,
    proposed: proposed.get(date) ?? null,
    due: pressingFirst(due.get(date) ?? []),
    safe: pressingFirst(safe.get(date) ?? []),
  }))
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return { year, month, weeks }
}
