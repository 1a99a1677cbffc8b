// Recurring rules of every shape a phrase can say.

import { addMonths, daysInMonth, type LocalDate } from '../date/local-date.ts'
import type { Every, NthOfRound, Slot, Unit } from '../timing/rule.ts'
import type { Choices } from './random.ts'
import { aRandomDay } from './random-window.ts'
import { counted, hours } from './timing-words.ts'

/** Some of 1–`last`, each once: at least one, in the order they come. */
const some = (choose: Choices, last: number): readonly number[] => {
  const first = choose.integer(1, last)
  const more = Array.from({ length: last }, (_, i) => i + 1).filter((n) => n !== first && choose.chance(25))
  return [first, ...more].toSorted((a, b) => a - b)
}

const asQuarter = (n: number) => (n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4)
const asHalf = (n: number) => (n === 1 ? 1 : 2)

/** Several months together are two or more: one month alone is a `month` slot. */
const aMonthSpan = (choose: Choices): Slot => {
  const firstMonth = choose.integer(1, 11)
  return { kind: 'span', firstMonth, lastMonth: choose.integer(firstMonth + 1, 12) }
}

/** A day that some year has: 29/02 among them. */
const aDayOfYear = (choose: Choices): Slot => {
  const month = choose.integer(1, 12)
  const day = choose.integer(1, daysInMonth(2024, month))
  return { kind: 'day', month, day, yearOffset: choose.one<-1 | 0 | 1>(0, 0, 0, -1, 1) }
}

/** A part or day of the year comes once a year; a weekday once a week; a day of the month ends any longer round. */
const aSlot = (choose: Choices, unit: Unit): Slot | null => {
  if (choose.chance(15)) return null
  const weekday = choose.integer(1, 7)
  if (unit === 'week') return { kind: 'weekday', weekday }
  const dayOfMonth: Slot = { kind: 'dayOfMonth', day: choose.integer(1, 31), monthOffset: choose.one<0 | 1>(0, 0, 1) }
  const nthWeekday: Slot = { kind: 'nthWeekday', nth: choose.one<NthOfRound>(1, 2, 3, 4, 5, -1), weekday }
  if (unit !== 'year') return choose.one<Slot>(dayOfMonth, nthWeekday)
  switch (choose.one('quarter', 'half', 'month', 'span', 'day', 'day', 'dayOfMonth', 'nthWeekday')) {
    case 'quarter':
      return { kind: 'quarter', quarters: some(choose, 4).map(asQuarter) }
    case 'half':
      return { kind: 'half', halves: some(choose, 2).map(asHalf) }
    case 'month':
      return { kind: 'month', months: some(choose, 12) }
    case 'span':
      return aMonthSpan(choose)
    case 'day':
      return aDayOfYear(choose)
    case 'dayOfMonth':
      return dayOfMonth
    case 'nthWeekday':
      return nthWeekday
  }
}

const days: readonly Slot['kind'][] = ['day', 'dayOfMonth', 'weekday', 'nthWeekday']
const isDay = (slot: Slot | null): boolean => slot !== null && days.includes(slot.kind)

/** A whole round binds nowhere but inside; a day is a limit, never a window; an hour says that its day still counts. */
const aSense = (choose: Choices, slot: Slot | null, timeOfDay: string | null): Every['sense'] => {
  if (slot === null) return 'within'
  if (timeOfDay !== null) return 'on'
  return isDay(slot) ? choose.one('on', 'before') : choose.one('within', 'within', 'on', 'before')
}

/** Twelve months are a year, six a half, three a quarter; and nobody counts in second halves. */
const anInterval = (choose: Choices, unit: Unit): number => {
  if (unit === 'half' || choose.chance(75)) return 1
  const interval = choose.integer(2, 24)
  return unit === 'month' && interval % 3 === 0 ? interval + 1 : interval
}

/** Bounded to a single year, a yearly round would come once: that is no round. */
const someYears = (choose: Choices, unit: Unit): Pick<Every, 'fromYear' | 'toYear'> => {
  if (choose.chance(60)) return { fromYear: null, toYear: null }
  const first = choose.integer(2019, 2035)
  const last = first + choose.integer(unit === 'year' ? 1 : 0, 9)
  return {
    fromYear: choose.chance(75) ? first : null,
    toYear: choose.chance(75) ? last : null,
  }
}

const monthsPer: Readonly<Record<Exclude<Unit, 'year'>, number>> = { week: 1, month: 1, quarter: 3, half: 6 }

/** Days that bound the rounds: further apart than one round is long. Yearly rounds are bounded by years. */
const someDays = (choose: Choices, unit: Unit, interval: number): { readonly from?: LocalDate; readonly to?: LocalDate } => {
  if (unit === 'year' || choose.chance(70)) return {}
  const from = aRandomDay(choose)
  const to = addMonths(from, monthsPer[unit] * interval + choose.integer(1, 12))
  return choose.one({ from, to }, { from, to }, { from }, { to })
}

const aQuota = (choose: Choices): NonNullable<Every['quota']> => ({
  count: choose.one(1, 1, choose.integer(1, 150)),
  atLeast: choose.chance(40),
  unit: choose.one('lần', ...counted),
})

/** Again and again: the whole round, or a slot of it; counted or not; for some years or as long as the plan. */
export const aRandomEvery = (choose: Choices): Every => {
  const unit = choose.one<Unit>('year', 'year', 'year', 'half', 'quarter', 'month', 'week')
  const slot = aSlot(choose, unit)
  const interval = anInterval(choose, unit)
  const dates = someDays(choose, unit, interval)
  const byDays = dates.from !== undefined || dates.to !== undefined
  const timeOfDay = isDay(slot) && choose.chance(15) ? choose.one('16 giờ', ...hours) : null
  return {
    kind: 'every',
    unit,
    interval,
    slot,
    sense: aSense(choose, slot, timeOfDay),
    quota: choose.chance(70) ? null : aQuota(choose),
    ...(byDays ? { fromYear: null, toYear: null } : someYears(choose, unit)),
    ...dates,
    timeOfDay,
    purpose: null,
  }
}
