// The spans a list of deadlines is asked for. A view that is kept ("tháng này") must mean another month next month,
// so some names are relative to the day they are read on; the others are nominal periods.

import { addMonths, fromDayNumber, dayNumber, monthOf, yearOf, type LocalDate } from '../date/local-date.ts'
import { halfPeriod, monthPeriod, quarterPeriod, yearPeriod, type Period } from '../date/period.ts'
import { unreachable } from '../result/result.ts'
import { keyStart, nominal, type Nominal } from '../timing/key.ts'

export const relativePeriods = ['thisMonth', 'nextMonth', 'thisQuarter', 'nextQuarter', 'thisYear'] as const
export type RelativePeriod = (typeof relativePeriods)[number]

export const isRelativePeriod = (name: string): name is RelativePeriod => relativePeriods.some((known) => known === name)

const monthAround = (day: LocalDate): Period => monthPeriod(yearOf(day), monthOf(day))

const quarterAround = (day: LocalDate): Period => {
  const month = monthOf(day)
  return quarterPeriod(yearOf(day), month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4)
}

const relative = (name: RelativePeriod, today: LocalDate): Period => {
  switch (name) {
    case 'thisMonth':
      return monthAround(today)
    case 'nextMonth':
      return monthAround(addMonths(today, 1))
    case 'thisQuarter':
      return quarterAround(today)
    case 'nextQuarter':
      return quarterAround(addMonths(today, 3))
    case 'thisYear':
      return yearPeriod(yearOf(today))
    default:
      return unreachable(name)
  }
}

const spanOf = (named: Nominal, start: LocalDate): Period | null => {
  switch (named.kind) {
    case 'year':
      return yearPeriod(named.year)
    case 'half':
      return halfPeriod(named.year, named.half)
    case 'quarter':
      return quarterPeriod(named.year, named.quarter)
    case 'month':
      return monthPeriod(named.year, named.month)
    case 'week':
      return { from: start, to: fromDayNumber(dayNumber(start) + 6) }
    case 'day':
      return { from: named.date, to: named.date }
    case 'span':
    case 'event':
    case 'undated':
    case 'other':
      return null
    default:
      return unreachable(named)
  }
}

/** The days of `2026`, `2026-H1`, `2026-Q4`, `2026-11`, `2026-W47`, `2026-11-20`, or of a relative name; null for any other words. */
export const duePeriod = (name: string, today: LocalDate): Period | null => {
  if (isRelativePeriod(name)) return relative(name, today)
  const named = nominal(name)
  // Years before 1000 are no days of ours.
  if ('year' in named && named.year < 1000) return null
  const start = keyStart(name)
  return start === null ? null : spanOf(named, start)
}
