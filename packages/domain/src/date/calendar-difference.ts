// How one calendar becomes another, step by step: what a file brings, and what a version changed.

import type { CalendarChange } from './calendar-change.ts'
import type { DayOff, SwappedDay, WorkCalendar } from './work-calendar.ts'

const sameDay = (a: DayOff, b: DayOff): boolean =>
  a.name === b.name &&
  a.basis === b.basis &&
  a.status === b.status &&
  a.scope === b.scope &&
  (a.label ?? '') === (b.label ?? '')

const sameExchange = (a: SwappedDay, b: SwappedDay): boolean => a.forDate === b.forDate && a.basis === b.basis

/** Applied to `before`, the steps give the days of `after`. None where they are the same. */
export const calendarDifference = (before: WorkCalendar, after: WorkCalendar): readonly CalendarChange[] => {
  const off = new Map(before.daysOff.map((day) => [day.date, day]))
  const worked = new Map(before.worked.map((day) => [day.date, day]))
  const [offAfter, workedAfter] = [new Set(after.daysOff.map(({ date }) => date)), new Set(after.worked.map(({ date }) => date))]
  const rest = [...after.weeklyRest].toSorted((a, b) => a - b)
  const restBefore = [...before.weeklyRest].toSorted((a, b) => a - b)
  return [
    ...(rest.join() === restBefore.join() ? [] : [{ kind: 'weeklyRestSet', days: rest } as const]),
    ...before.daysOff.flatMap(({ date }) => (offAfter.has(date) ? [] : [{ kind: 'dayOffRemoved', date } as const])),
    ...after.daysOff.flatMap((day) => {
      const was = off.get(day.date)
      return was !== undefined && sameDay(was, day) ? [] : [{ kind: 'dayOffSet', day } as const]
    }),
    ...before.worked.flatMap(({ date }) => (workedAfter.has(date) ? [] : [{ kind: 'workedRemoved', date } as const])),
    ...after.worked.flatMap((day) => {
      const was = worked.get(day.date)
      return was !== undefined && sameExchange(was, day) ? [] : [{ kind: 'workedSet', day } as const]
    }),
  ]
}
