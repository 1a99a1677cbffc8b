// Rules that happen once: inside a window, by a limit, or a length of time after an event that is known.

import { addDays, addMonths, dayNumber, yearOf, type LocalDate } from '../../date/local-date.ts'
import { addWorkingDays, type WorkCalendar } from '../../date/work-calendar.ts'
import { unreachable } from '../../result/result.ts'
import { eventId, eventKey, type Happened } from '../event.ts'
import { nominal } from '../key.ts'
import type { After, By, Length, Within } from '../rule.ts'
import type { Instance } from './instance.ts'

const numberOf = (date: LocalDate | null): number | null => (date === null ? null : dayNumber(date))

export const expandWithin = (rule: Within): Instance => {
  const [from, to] = [numberOf(rule.from), numberOf(rule.to)]
  return { key: rule.key, window: { from, to }, from, due: to, before: null, mayInclude: false }
}

export const expandBy = (rule: By): Instance => {
  const limit = dayNumber(rule.limit)
  if (rule.sense === 'on') return { key: rule.key, window: null, from: null, due: limit, before: null, mayInclude: false }
  const mayInclude = nominal(rule.key).kind === 'day'
  return { key: rule.key, window: null, from: null, due: limit - 1, before: limit, mayInclude }
}

/** Lengths longer than this are no deadlines and would leave the calendar. */
const FARTHEST = 500

const inReach = (length: Length): boolean => {
  const years = { day: 366, workingDay: 250, week: 52, month: 12, year: 1 }
  return Math.abs(length.count) / years[length.unit] <= FARTHEST
}

/** The last day of a length after an event; the event's own day is not counted (Bộ luật Dân sự 2015, Điều 147, 148). */
const lengthAfter = (calendar: WorkCalendar, on: LocalDate, { count, unit }: Length): LocalDate => {
  switch (unit) {
    case 'day':
      return addDays(on, count)
    case 'workingDay':
      return addWorkingDays(calendar, on, count)
    case 'week':
      return addDays(on, count * 7)
    case 'month':
      return addMonths(on, count)
    case 'year':
      return addMonths(on, count * 12)
    default:
      return unreachable(unit)
  }
}

/** The event a rule waits for, once it has happened; null while nobody knows of it. */
export const happened = (
  { event }: After,
  issuedOn: LocalDate | null,
  events: ReadonlyMap<string, Happened>,
): Happened | null => {
  if (event.kind === 'day') return { on: event.on, symbol: null }
  const known = events.get(eventId(event))
  if (known !== undefined) return known
  return event.kind === 'issued' && issuedOn !== null ? { on: issuedOn, symbol: null } : null
}

/**
 * After a known event. With no length there is no last day, and none is invented. A length before the event has no
 * first day.
 */
export const expandAfter = (rule: After, on: LocalDate, calendar: WorkCalendar): Instance | null => {
  const start = dayNumber(on)
  const key = eventKey(rule.event)
  const { length } = rule
  if (length === null) return { key, window: null, from: start, due: null, before: null, mayInclude: false }
  if (!inReach(length) || yearOf(on) < 1600 || yearOf(on) > 9400) return null
  const due = dayNumber(lengthAfter(calendar, on, length))
  return { key, window: null, from: length.count < 0 ? null : start + 1, due, before: null, mayInclude: false }
}
