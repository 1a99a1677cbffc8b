// The first days of an event that comes again: each year on its day, or on days that it lists. Any other way of coming
// again is no public holiday's, and is left for a person.

import { dayOf, err, isDay, localDate, monthOf, ok, parseLocalDate, vietnamYears, yearOf, type LocalDate, type Result } from '@tiendo/domain'
import { z } from 'zod'
import { wholeDay } from './ics-span.ts'
import type { Properties, Property } from './ics-properties.ts'
import type { LeftWhy } from './result.ts'

/** Years in which a single day is worth having. */
const OLDEST = 2000
const LATEST = 2099

const yearly = z.strictObject({
  freq: z.literal('YEARLY'),
  interval: z.int().min(1).default(1),
  count: z.int().min(1).optional(),
  until: z.string().optional(),
  bymonth: z.int().optional(),
  bymonthday: z.int().optional(),
  wkst: z.unknown().optional(),
})

type Yearly = z.infer<typeof yearly>

/** `BYMONTHDAY` without a month would be each month; either must say the day it begins on. */
const isOnItsDay = ({ bymonth, bymonthday }: Yearly, first: LocalDate): boolean =>
  (bymonth === undefined || bymonth === monthOf(first)) &&
  (bymonthday === undefined || (bymonth !== undefined && bymonthday === dayOf(first)))

const each = (first: LocalDate, { interval, count, until }: Yearly): Result<readonly LocalDate[], LeftWhy> => {
  const end = until === undefined ? null : parseLocalDate(until.slice(0, 10))
  if (end?.ok === false) return err('recurring')
  const starts: LocalDate[] = []
  let left = count ?? Number.POSITIVE_INFINITY
  for (let year = yearOf(first); year <= vietnamYears[1] && left > 0; year += interval) {
    if (!isDay(year, monthOf(first), dayOf(first))) continue
    const start = localDate(year, monthOf(first), dayOf(first))
    if (end !== null && start > end.value) break
    left -= 1
    if (year >= vietnamYears[0]) starts.push(start)
  }
  return ok(starts)
}

const listedDays = (properties: readonly (Property | null)[] = []): Result<readonly LocalDate[], LeftWhy> => {
  const days = properties.flatMap((property) => (property === null ? [null] : property.values.map((value) => wholeDay({ ...property, values: [value] }))))
  const known = days.filter((day) => day !== null)
  return known.length === days.length ? ok(known) : err('recurring')
}

const isNear = (day: LocalDate): boolean => yearOf(day) >= OLDEST && yearOf(day) <= LATEST

const ruled = (first: LocalDate, rules: readonly (Property | null)[]): Result<readonly LocalDate[], LeftWhy> => {
  if (rules.length === 0) return ok([first])
  const rule = yearly.safeParse(rules[0]?.values[0])
  if (rules.length > 1 || !rule.success || !isOnItsDay(rule.data, first) || yearOf(first) < 1900) return err('recurring')
  return each(first, rule.data)
}

/** `moved`: days of the series that entries of their own speak for. */
export const startsOf = (first: LocalDate, properties: Properties, moved: ReadonlySet<LocalDate>): Result<readonly LocalDate[], LeftWhy> => {
  const starts = ruled(first, properties.get('rrule') ?? [])
  const more = listedDays(properties.get('rdate'))
  const without = listedDays(properties.get('exdate'))
  if (!starts.ok) return starts
  if (!more.ok) return more
  if (!without.ok) return without
  const near = [...starts.value, ...more.value].filter(isNear)
  if (near.length === 0) return err('outside-years')
  const gone = new Set([...without.value, ...moved])
  return ok(near.filter((day) => !gone.has(day)))
}
