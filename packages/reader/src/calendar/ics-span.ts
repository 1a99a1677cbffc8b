// The days that an event of another calendar program takes: the whole of one or several, once or each year.

import { addDays, dayNumber, err, ok, parseLocalDate, type LocalDate, type Result } from '@tiendo/domain'
import type { Properties, Property } from './ics-properties.ts'
import type { LeftWhy } from './result.ts'

/** Tết with its weekends is at most two weeks off. */
const LONGEST = 16

export type Span = { readonly first: LocalDate; readonly days: number }

/** A date, or the midnight with which some programs write a whole day; null for an hour, an hour of another zone, no day. */
export const wholeDay = (property: Property | null | undefined): LocalDate | null => {
  const value = property?.values[0]
  if (typeof value !== 'string') return null
  const isDate = value.length === 10 || value.endsWith('T::') || (value.length === 19 && value.endsWith('T00:00:00'))
  const parsed = parseLocalDate(value.slice(0, 10))
  return isDate && parsed.ok ? parsed.value : null
}

const isTime = (property: Property | null | undefined): boolean => {
  const value = property?.values[0]
  return property?.type === 'date-time' && typeof value === 'string' && /T\d\d:\d\d:\d\dZ?$/.test(value)
}

const isMidnight = (property: Property | null | undefined): boolean => isTime(property) && wholeDay(property) !== null

const DURATION = /^\+?P(\d{1,4})([DW])$/

const lengthOf = (first: LocalDate, properties: Properties): Result<number, LeftWhy> => {
  const [end, duration] = [properties.get('dtend')?.[0], properties.get('duration')?.[0]]
  const midnight = isMidnight(properties.get('dtstart')?.[0])
  if (end !== undefined) {
    const last = wholeDay(end)
    if (last === null) return err(isTime(end) ? 'timed' : 'no-day')
    // Some programs write the day itself where the standard wants the day after.
    const days = dayNumber(last) - dayNumber(first)
    if (days < 0) return err('no-day')
    if (days === 0 && midnight) return err('timed')
    return ok(Math.max(1, days))
  }
  if (duration !== undefined) {
    const match = DURATION.exec(String(duration?.values[0]))
    return match === null ? err('timed') : ok(Math.max(1, Number(match[1]) * (match[2] === 'W' ? 7 : 1)))
  }
  // The standard: a date without an end is that day; a time without an end takes no time.
  return midnight ? err('timed') : ok(1)
}

export const spanOf = (properties: Properties): Result<Span, LeftWhy> => {
  const start = properties.get('dtstart')?.[0]
  const first = wholeDay(start)
  if (first === null) return err(isTime(start) ? 'timed' : 'no-day')
  const length = lengthOf(first, properties)
  if (!length.ok) return length
  return length.value > LONGEST ? err('too-long') : ok({ first, days: length.value })
}

/** Every day of a span. */
export const daysOf = ({ first, days }: Span): readonly LocalDate[] =>
  Array.from({ length: days }, (_, index) => addDays(first, index))
