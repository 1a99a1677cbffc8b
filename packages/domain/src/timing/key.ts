// Nominal periods: how an occurrence is known for ever, whatever its dates turn out to be. `2026`, `2026-H1`,
// `2026-Q2`, `2026-11`, `2026-W07`, `2026-11-15`; a span joins two with `..`, and either end may be open.
// `~2` marks the second rule of one timing that names the same period.

import { daysInMonth, firstMonday, fromDayNumber, isDay, localDate, type LocalDate } from '../date/local-date.ts'
import { unreachable } from '../result/result.ts'

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

export const yearKey = (year: number): string => `${year}`
export const halfKey = (year: number, half: number): string => `${year}-H${half}`
export const quarterKey = (year: number, quarter: number): string => `${year}-Q${quarter}`
export const monthKey = (year: number, month: number): string => `${year}-${pad(month)}`
/** ISO 8601 week: Monday first, the year is the one its Thursday falls in. */
export const weekKey = (year: number, week: number): string => `${year}-W${pad(week)}`
export const spanKey = (first: string, last: string): string => (first === last ? first : `${first}..${last}`)

/** A key taken apart, for those who print it ("Quý II/2026"). */
export type Nominal =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly date: LocalDate }
  /** An open end is null. */
  | { readonly kind: 'span'; readonly first: Nominal | null; readonly last: Nominal | null }
  /** `event:<id>`. */
  | { readonly kind: 'event'; readonly id: string }
  /** Work without a due day: has one occurrence for ever. */
  | { readonly kind: 'undated'; readonly as: 'always' | 'onDemand' | 'perPlan' | 'unstated' }
  /** Not a key this version makes. */
  | { readonly kind: 'other'; readonly key: string }

const SINGLE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?$/
const COPY = /~\d+$/

const single = (key: string): Nominal | null => {
  const match = SINGLE.exec(key)
  if (match === null) return null
  const [, y, half, quarter, week, m, d] = match
  const year = Number(y)
  if (half !== undefined) return { kind: 'half', year, half: half === '1' ? 1 : 2 }
  if (quarter !== undefined) {
    return { kind: 'quarter', year, quarter: quarter === '1' ? 1 : quarter === '2' ? 2 : quarter === '3' ? 3 : 4 }
  }
  if (week !== undefined) return { kind: 'week', year, week: Number(week) }
  if (m === undefined) return { kind: 'year', year }
  const month = Number(m)
  if (d === undefined) return month >= 1 && month <= 12 ? { kind: 'month', year, month } : null
  const day = Number(d)
  return isDay(year, month, day) ? { kind: 'day', date: localDate(year, month, day) } : null
}

const undatedKinds = ['always', 'onDemand', 'perPlan', 'unstated'] as const

/** Takes a key apart; a `~n` mark is left out. Never fails: an unknown key is `other`. */
export const nominal = (key: string): Nominal => {
  const bare = key.replace(COPY, '')
  if (bare.startsWith('event:')) return { kind: 'event', id: bare.slice('event:'.length) }
  const undated = undatedKinds.find((kind) => kind === bare)
  if (undated !== undefined) return { kind: 'undated', as: undated }
  const dots = bare.indexOf('..')
  if (dots < 0) return single(bare) ?? { kind: 'other', key }
  const [first, last] = [bare.slice(0, dots), bare.slice(dots + 2)]
  const [a, b] = [single(first), single(last)]
  const sound = (a !== null || first === '') && (b !== null || last === '')
  return sound ? { kind: 'span', first: a, last: b } : { kind: 'other', key }
}

type Bounds = readonly [first: LocalDate | null, last: LocalDate | null]

const months = (year: number, first: number, last: number): Bounds => [
  localDate(year, first, 1),
  localDate(year, last, daysInMonth(year, last)),
]

const boundsOf = (named: Nominal): Bounds => {
  switch (named.kind) {
    case 'year':
      return months(named.year, 1, 12)
    case 'half':
      return months(named.year, named.half * 6 - 5, named.half * 6)
    case 'quarter':
      return months(named.year, named.quarter * 3 - 2, named.quarter * 3)
    case 'month':
      return months(named.year, named.month, named.month)
    case 'week': {
      const monday = firstMonday(named.year) + (named.week - 1) * 7
      return [fromDayNumber(monday), fromDayNumber(monday + 6)]
    }
    case 'day':
      return [named.date, named.date]
    case 'span':
      return [named.first && boundsOf(named.first)[0], named.last && boundsOf(named.last)[1]]
    case 'event':
    case 'undated':
    case 'other':
      return [null, null]
    default:
      return unreachable(named)
  }
}

/** First day of the period a key names; null where it names none. Periods of one timing sort by it. */
export const keyStart = (key: string): LocalDate | null => boundsOf(nominal(key))[0]

/** Last day of the period a key names; null where it names none, or leaves its end open. */
export const keyEnd = (key: string): LocalDate | null => boundsOf(nominal(key))[1]
