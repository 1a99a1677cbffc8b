// Rounds laid over years: each week, month, quarter, half or year of the span, in its slot. Where a phrase gives an
// interval ("02 tuần một lần") but no start, rounds are counted from the first year of the span.

import { dayNumber, dayNumberOf, daysInMonth, firstMonday, fromDayNumber, monthOf, yearOf } from '../../date/local-date.ts'
import { halfKey, monthKey, quarterKey, spanKey, weekKey, yearKey } from '../key.ts'
import { nthWeekday, weekdayIndex } from '../nth-weekday.ts'
import type { Every, Slot, Unit } from '../rule.ts'
import type { Instance } from './instance.ts'

type MonthUnit = Exclude<Unit, 'week'>
const monthsPer: Readonly<Record<MonthUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

const keyOf = (unit: MonthUnit, year: number, index: number): string => {
  if (unit === 'year') return yearKey(year)
  if (unit === 'half') return halfKey(year, index + 1)
  return unit === 'quarter' ? quarterKey(year, index + 1) : monthKey(year, index + 1)
}

const firstOf = (year: number, month: number): number => dayNumberOf(year, month, 1)
/** The month after December is the first of the next year to `dayNumberOf`. */
const lastOf = (year: number, month: number): number => dayNumberOf(year, month + 1, 1) - 1

/** A limit that falls before its own round begins belongs to the round before: "trước ngày 01/01 hằng năm". */
const startFor = (start: number, due: number, unit: Unit): number => {
  if (due >= start) return start
  if (unit === 'week') return due - weekdayIndex(due)
  const date = fromDayNumber(due)
  const months = monthsPer[unit]
  const month = Math.floor((monthOf(date) - 1) / months) * months + 1
  return firstOf(yearOf(date), month)
}

/** A day past its month's end is the last; "before" it, the last is still in time. */
const dayIn = (rule: Every, year: number, month: number, day: number): number => {
  const last = daysInMonth(year, month)
  return firstOf(year, month) - 1 + (day <= last ? day : rule.sense === 'before' ? last + 1 : last)
}

type WindowSlot = { readonly key: string; readonly first: number; readonly last: number }

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

const windowsOf = (slot: Slot, year: number): readonly WindowSlot[] | null => {
  switch (slot.kind) {
    case 'quarter':
      return ascending(slot.quarters).map((n) => ({ key: quarterKey(year, n), first: n * 3 - 2, last: n * 3 }))
    case 'half':
      return ascending(slot.halves).map((n) => ({ key: halfKey(year, n), first: n * 6 - 5, last: n * 6 }))
    case 'month':
      return ascending(slot.months).map((n) => ({ key: monthKey(year, n), first: n, last: n }))
    case 'span': {
      const { firstMonth: first, lastMonth: last } = slot
      return [{ key: spanKey(monthKey(year, first), monthKey(year, last)), first, last }]
    }
    case 'day':
    case 'dayOfMonth':
    case 'weekday':
    case 'nthWeekday':
      return null
  }
}

const windowInstance = (rule: Every, key: string, roundStart: number, from: number, to: number, unit: Unit): Instance => {
  const window = { from, to }
  if (rule.sense === 'within') return { key, window, from, due: to, before: null, mayInclude: false }
  const due = rule.sense === 'before' ? from - 1 : to
  const before = rule.sense === 'before' ? from : null
  return { key, window, from: startFor(roundStart, due, unit), due, before, mayInclude: false }
}

const dayInstance = (rule: Every, key: string, roundStart: number, day: number, unit: Unit): Instance => {
  const before = rule.sense === 'before' ? day : null
  const due = before === null ? day : day - 1
  return { key, window: null, from: startFor(roundStart, due, unit), due, before, mayInclude: true }
}

const yearRound = (rule: Every, slot: Slot, year: number): readonly Instance[] => {
  const start = firstOf(year, 1)
  if (slot.kind === 'day') {
    const y = year + slot.yearOffset
    const day = dayIn(rule, y, slot.month, slot.day)
    return [dayInstance(rule, yearKey(year), start, day, 'year')]
  }
  const windows = windowsOf(slot, year) ?? []
  return windows.map(({ key, first, last }) =>
    windowInstance(rule, key, start, firstOf(year, first), lastOf(year, last), 'year'),
  )
}

/** Null: a round that lacks the day of its slot ("thứ Hai thứ năm của tháng"). */
const monthRound = (rule: Every, unit: MonthUnit, year: number, index: number): Instance | null => {
  const months = monthsPer[unit]
  const [first, last] = [index * months + 1, (index + 1) * months]
  const start = firstOf(year, first)
  const key = keyOf(unit, year, index)
  if (rule.slot?.kind === 'nthWeekday') {
    const day = nthWeekday(start, lastOf(year, last), rule.slot.nth, rule.slot.weekday)
    return day === null ? null : dayInstance(rule, key, start, day, unit)
  }
  if (rule.slot?.kind !== 'dayOfMonth') return windowInstance(rule, key, start, start, lastOf(year, last), unit)
  const [y, m] = last + rule.slot.monthOffset > 12 ? [year + 1, 1] : [year, last + rule.slot.monthOffset]
  const day = dayIn(rule, y, m, rule.slot.day)
  return dayInstance(rule, key, start, day, unit)
}

/**
 * Whether a round lies in the days that bound it: all of its window, else the day it names. A day after its round ("ngày
 * 05 của tháng sau") counts with the round.
 */
const isBetween = ({ from, to, slot }: Every, start: number, end: number, { window, before, due }: Instance): boolean => {
  if (from === undefined && to === undefined) return true
  const [first, last] = [from === undefined ? -Infinity : dayNumber(from), to === undefined ? Infinity : dayNumber(to)]
  const within = (a: number | null, b: number | null): boolean => a !== null && b !== null && a >= first && b <= last
  if (window !== null) return within(window.from, window.to)
  return slot?.kind === 'dayOfMonth' && slot.monthOffset === 1 ? within(start, end) : within(before ?? due, before ?? due)
}

const weekRounds = (rule: Every, first: number, last: number): readonly Instance[] => {
  const anchor = firstMonday(first)
  const instances: Instance[] = []
  for (let year = first; year <= last; year += 1) {
    const [start, end] = [firstMonday(year), firstMonday(year + 1)]
    for (let monday = start; monday < end; monday += 7) {
      if (((monday - anchor) / 7) % rule.interval !== 0) continue
      const key = weekKey(year, (monday - start) / 7 + 1)
      const instance =
        rule.slot?.kind === 'weekday'
          ? dayInstance(rule, key, monday, monday + rule.slot.weekday - 1, 'week')
          : windowInstance(rule, key, monday, monday, monday + 6, 'week')
      if (isBetween(rule, monday, monday + 6, instance)) instances.push(instance)
    }
  }
  return instances
}

/** A slot counted inside each round, not inside the year. */
const isOfRound = ({ kind }: Slot): boolean => kind === 'dayOfMonth' || kind === 'weekday' || kind === 'nthWeekday'

/** Every instance of a recurring rule in the years from `first` to `last`, in order. */
export const expandEvery = (rule: Every, first: number, last: number): readonly Instance[] => {
  const { slot, unit } = rule
  if (unit === 'week') return weekRounds(rule, first, last)
  const ofYear = slot === null || isOfRound(slot) ? null : slot
  const perYear = ofYear === null ? 12 / monthsPer[unit] : 1
  const instances: Instance[] = []
  for (let year = first; year <= last; year += 1) {
    for (let index = 0; index < perYear; index += 1) {
      if (((year - first) * perYear + index) % rule.interval !== 0) continue
      if (ofYear !== null) {
        instances.push(...yearRound(rule, ofYear, year).filter((instance) => isBetween(rule, firstOf(year, 1), lastOf(year, 12), instance)))
        continue
      }
      const instance = monthRound(rule, unit, year, index)
      const months = monthsPer[unit]
      const [start, end] = [firstOf(year, index * months + 1), lastOf(year, (index + 1) * months)]
      if (instance !== null && isBetween(rule, start, end, instance)) instances.push(instance)
    }
  }
  return instances
}
