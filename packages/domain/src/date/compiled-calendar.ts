// A calendar laid out by day number, so that "the last working day on or before" is one look. Made once for each
// calendar value and forgotten with it.

import { dayNumber, dayNumberOf } from './local-date.ts'
import type { WorkCalendar } from './work-calendar.ts'

export type CompiledCalendar = {
  readonly isWorking: (day: number) => boolean
  /** Day numbers in, day numbers out. */
  readonly onOrBefore: (day: number) => number
  readonly onOrAfter: (day: number) => number
  /** Working days after `from` up to and including `to`, for `from` ≤ `to`. */
  readonly between: (from: number, to: number) => number
}

const FIRST = dayNumberOf(1990, 1, 1)
const LAST = dayNumberOf(2110, 1, 1)

/** Monday is 1; day 0, 01/01/1970, was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const compile = (calendar: WorkCalendar): CompiledCalendar => {
  const rest = new Set(calendar.weeklyRest)
  if (rest.size >= 7) throw new RangeError(`calendar ${calendar.id} ${calendar.version} has no working day`)
  const off = new Set(calendar.daysOff.filter((day) => day.status === 'confirmed').map((day) => dayNumber(day.date)))
  const worked = new Set(calendar.worked.map((day) => dayNumber(day.date)))
  const look = (day: number): boolean => !off.has(day) && (worked.has(day) || !rest.has(weekday(day)))
  const size = LAST - FIRST
  /** How many working days there are from FIRST up to and including each day. */
  const counts = new Int32Array(size)
  const back = new Int32Array(size)
  const ahead = new Int32Array(size)
  for (let i = 0, count = 0; i < size; i += 1) {
    const working = look(FIRST + i)
    count += working ? 1 : 0
    counts[i] = count
    back[i] = working ? 0 : 1 + (back[i - 1] ?? 0)
  }
  for (let i = size - 1; i >= 0; i -= 1) ahead[i] = back[i] === 0 ? 0 : 1 + (ahead[i + 1] ?? 0)
  const step = (from: number, by: 1 | -1): number => {
    let day = from
    while (!look(day)) day += by
    return day
  }
  // The edges of the table may lean on days outside it; a margin keeps to what is certain.
  const inside = (day: number): boolean => day >= FIRST + 60 && day < LAST - 60
  const count = (from: number, to: number): number => {
    let days = 0
    for (let day = from + 1; day <= to; day += 1) if (look(day)) days += 1
    return days
  }
  return {
    isWorking: (day) => (inside(day) ? back[day - FIRST] === 0 : look(day)),
    onOrBefore: (day) => (inside(day) ? day - (back[day - FIRST] ?? 0) : step(day, -1)),
    onOrAfter: (day) => (inside(day) ? day + (ahead[day - FIRST] ?? 0) : step(day, 1)),
    between: (from, to) =>
      inside(from) && inside(to) ? (counts[to - FIRST] ?? 0) - (counts[from - FIRST] ?? 0) : count(from, to),
  }
}

const known = new WeakMap<WorkCalendar, CompiledCalendar>()

export const compiled = (calendar: WorkCalendar): CompiledCalendar => {
  const before = known.get(calendar)
  if (before !== undefined) return before
  const made = compile(calendar)
  known.set(calendar, made)
  return made
}
