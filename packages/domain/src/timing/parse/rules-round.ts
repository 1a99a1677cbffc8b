// Rounds become rules: where in each round they fall, and the years or days that bound them.

import { daysInMonth } from '../../date/local-date.ts'
import type { Half, Quarter } from '../../date/period.ts'
import type { Every, Slot, TimingRule } from '../rule.ts'
import type { Weekday, When } from './expression.ts'
import type { Round } from './joining.ts'
import { itemWithYear, monthsOf, windowOf, type Item, type Piece } from './piece.ts'

const unstated: TimingRule = { kind: 'unstated', purpose: null }

type Placed = { readonly slot: Slot | null; readonly unit: Every['unit'] | null }

const asQuarter = (n: number): Quarter => (n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4)
const asHalf = (n: number): Half => (n === 1 ? 1 : 2)

const daySlot = (month: number, day: number, yearOffset: -1 | 0 | 1): Placed | null =>
  month < 1 || month > 12 || day < 1 || day > daysInMonth(2024, month) ? null : { slot: { kind: 'day', month, day, yearOffset }, unit: 'year' }

/** "Cuối quý I năm sau": an edge of a part of another year. */
const edgeInOtherYear = (item: Item): Placed | null => {
  const { last } = item
  if (last.unit !== 'day' || last.opens === undefined || last.month === null) return null
  if (item.edge === 'last') return daySlot(last.month, last.day, last.yearOffset)
  const { month, day } = last.opens
  if (item.edge === 'first') return daySlot(month, day, last.yearOffset)
  return month === last.month ? daySlot(month, 15, last.yearOffset) : null
}

const edgeSlot = (item: Item): Placed | null => {
  if (item.last.unit === 'day') return edgeInOtherYear(item)
  const months = monthsOf(item.last)
  if (months === null) return null
  const [first, last] = months
  if (item.edge === 'first') return daySlot(first, 1, 0)
  if (item.edge === 'last') return daySlot(last, daysInMonth(2024, last), 0)
  return item.last.unit === 'month' ? daySlot(first, 15, 0) : item.last.unit === 'year' ? daySlot(6, 30, 0) : null
}

const yearOffsetOf = (piece: Piece): number => (piece.unit === 'day' ? piece.yearOffset : 0)

/** Where in its round an item falls; null where there is no such place. */
const slotOf = (item: Item, cue: When['cue']): Placed | null => {
  const { first, last } = item
  if (item.edge !== null) return edgeSlot(item)
  if (yearOffsetOf(first) !== yearOffsetOf(last)) return null
  if (last.unit === 'day') {
    if (cue === 'before' && last.opens !== undefined) return daySlot(last.opens.month, last.opens.day, last.yearOffset)
    if (last.month !== null) return daySlot(last.month, last.day, last.yearOffset)
    return { slot: { kind: 'dayOfMonth', day: last.day, monthOffset: last.ofRound?.monthOffset ?? 0 }, unit: null }
  }
  if (last.unit === 'year') return { slot: null, unit: 'year' }
  if (first === last && last.unit === 'month') return { slot: { kind: 'month', months: [last.n] }, unit: 'year' }
  if (first === last && last.unit === 'quarter') return { slot: { kind: 'quarter', quarters: [asQuarter(last.n)] }, unit: 'year' }
  if (first === last && last.unit === 'half') return { slot: { kind: 'half', halves: [asHalf(last.n)] }, unit: 'year' }
  const [from, to] = [monthsOf(first)?.[0], monthsOf(last)?.[1]]
  return from === undefined || to === undefined || to < from ? null : { slot: { kind: 'span', firstMonth: from, lastMonth: to }, unit: 'year' }
}

/** "Trước ngày 20 hằng năm": of which month, nobody says. */
const isOfSomeMonth = ({ last, edge }: Item): boolean => last.unit === 'day' && edge === null && last.month === null && last.ofRound === null && last.yearOffset === 0

/** "Tháng 6, tháng 12 hằng năm" is one rule with two slots; days are a rule each. */
const joinSlots = (slots: readonly Placed[]): readonly Placed[] =>
  slots.reduce<readonly Placed[]>((joined, next) => {
    const before = joined.at(-1)
    const [a, b] = [before?.slot, next.slot]
    const rest = joined.slice(0, -1)
    if (a?.kind === 'month' && b?.kind === 'month') return [...rest, { ...next, slot: { kind: 'month', months: [...a.months, ...b.months] } }]
    if (a?.kind === 'quarter' && b?.kind === 'quarter') return [...rest, { ...next, slot: { kind: 'quarter', quarters: [...a.quarters, ...b.quarters] } }]
    if (a?.kind === 'half' && b?.kind === 'half') return [...rest, { ...next, slot: { kind: 'half', halves: [...a.halves, ...b.halves] } }]
    return [...joined, next]
  }, [])

const weekdaySlots = ({ weekdays, nths, unit }: Weekday): readonly Placed[] =>
  weekdays.flatMap((weekday): readonly Placed[] =>
    nths.length === 0
      ? [{ slot: { kind: 'weekday', weekday }, unit: 'week' }]
      : nths.map((nth) => ({ slot: { kind: 'nthWeekday', nth, weekday }, unit })),
  )

const senseOf = (place: When | Weekday, slot: Slot | null): Every['sense'] => {
  if (place.cue === 'before' || place.cue === 'on') return place.cue
  const aDay = slot?.kind === 'day' || slot?.kind === 'dayOfMonth' || slot?.kind === 'weekday' || slot?.kind === 'nthWeekday'
  return aDay ? 'on' : 'within'
}

type Between = Pick<Every, 'from' | 'to'>

/** The days a stretch covers. Without a year it is every year's: then the months or quarters themselves are named. */
const betweenOf = ({ cue, items: [item] }: When, planYear: number | null): Between | null => {
  if (item === undefined) return null
  const window = windowOf(planYear === null ? item : itemWithYear(item, planYear))
  if (window === null) return null
  const { from, to } = window
  return cue === 'from' ? { from } : cue === 'on' || cue === 'upTo' ? { to } : { from, to }
}

/** "Hằng tháng (trong quý II)" of any year: months 4, 5 and 6 of each. */
const slotsBetween = ({ items: [item] }: When, { recur: { rounds: [only, other] }, places }: Round): Slot | null => {
  if (item === undefined || only === undefined || other !== undefined || only.interval !== 1 || places.length > 0) return null
  const [from, to] = [monthsOf(item.first)?.[0] ?? 1, monthsOf(item.last)?.[1] ?? 0]
  if (item.first.unit === 'day' || item.last.unit === 'day' || from > to) return null
  const numbers = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
  if (only.unit === 'month') return { kind: 'month', months: numbers(from, to) }
  if (only.unit !== 'quarter' || from % 3 !== 1 || to % 3 !== 0) return null
  return { kind: 'quarter', quarters: numbers((from + 2) / 3, to / 3).map(asQuarter) }
}

const rulesBetween = (round: Round, between: Between): readonly TimingRule[] =>
  round.recur.rounds.flatMap(({ unit, interval, slot: own }) => {
    const every = (placed: Placed, sense: Every['sense'], timeOfDay: string | null): Every => ({
      kind: 'every',
      purpose: null,
      unit: placed.unit ?? unit,
      interval: placed.unit === null || placed.unit === unit ? interval : 1,
      slot: placed.slot,
      sense,
      quota: round.recur.quota,
      fromYear: round.fromYear,
      toYear: round.toYear,
      ...between,
      timeOfDay,
    })
    const alone = round.recur.rounds.length === 1
    const whole: Placed = { slot: own, unit: null }
    if (round.places.length === 0) return [every(whole, 'within', null)]
    return round.places.flatMap((place): readonly TimingRule[] => {
      if (place.t === 'weekday') {
        return weekdaySlots(place).map((placed) => every(placed, senseOf(place, placed.slot), place.timeOfDay))
      }
      const slots = place.items.map((item) => (alone && unit === 'year' && isOfSomeMonth(item) ? null : slotOf(item, place.cue)))
      const known = slots.flatMap((slot) => (slot === null ? [] : [slot]))
      if (known.length < slots.length) return [unstated]
      return joinSlots(known).map((placed) => every(placed, senseOf(place, placed.slot), place.timeOfDay))
    })
  })

/** What a round means, in order; `planYear`: of a stretch that names no year. */
export const roundRules = (round: Round, planYear: number | null): readonly TimingRule[] => {
  const { stretch } = round
  const between = stretch === null ? {} : betweenOf(stretch, planYear)
  if (between !== null) return rulesBetween(round, between)
  const slot = stretch === null || stretch.cue === 'from' || stretch.cue === 'on' || stretch.cue === 'upTo' ? null : slotsBetween(stretch, round)
  return slot === null ? [unstated] : rulesBetween({ ...round, recur: { ...round.recur, rounds: [{ unit: 'year', interval: 1, slot }] } }, {})
}
