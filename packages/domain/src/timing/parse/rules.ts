// Joined expressions become rules. A place in the calendar that has no year, no round and no plan of a single year is
// not understood: `unstated`, never a guess.

import { daysInMonth, yearOf } from '../../date/local-date.ts'
import type { Half, Quarter } from '../../date/period.ts'
import { unreachable } from '../../result/result.ts'
import { spanKey } from '../key.ts'
import type { By, Every, Slot, TimingRule, Within } from '../rule.ts'
import { whenWithYear } from './bind-years.ts'
import type { Joined, Round } from './joining.ts'
import type { Weekday, When } from './expression.ts'
import { monthsOf, windowOf, yearless, type Item, type Piece } from './piece.ts'
import type { Words } from './sentence.ts'

export type RuleContext = {
  /** The plan's only year; null where it has several or none is known. */
  readonly planYear: number | null
  /** The plan's first year, where it is known. */
  readonly firstYear: number | null
  /** The words before speak of something to be finished: "Hoàn thành … trong Quý II/2026" is a limit. */
  readonly finishing: boolean
}

const unstated: TimingRule = { kind: 'unstated', purpose: null }

const within = (key: string, from: Within['from'], to: Within['to']): Within => ({ kind: 'within', purpose: null, key, from, to })
const by = (key: string, limit: By['limit'], sense: By['sense']): By => ({ kind: 'by', purpose: null, key, limit, sense })

const isDay = ({ first, last, edge }: Item): boolean =>
  first === last && ((first.unit === 'day' && first.opens === undefined) || edge !== null)

/** Open at the end: known by where it begins. */
const openKey = (key: string): string => spanKey(key.split('..')[0] ?? key, '')

const itemRule = (when: When, item: Item, finishing: boolean): Within | By | null => {
  const window = windowOf(item)
  if (window === null) return null
  if (when.andLater) return { ...within(openKey(window.key), when.cue === 'on' || when.cue === 'upTo' ? null : window.from, null) }
  switch (when.cue) {
    case 'before':
      return by(window.key, window.from, 'before')
    case 'on':
      return by(window.key, window.to, 'on')
    case 'from':
      return within(openKey(window.key), window.from, null)
    case 'upTo':
      return within(spanKey('', window.key), null, window.to)
    case 'within':
    case 'none':
      return isDay(item) || finishing ? by(window.key, window.to, 'on') : within(window.key, window.from, window.to)
    default:
      return unreachable(when.cue)
  }
}

/** "Hộ nghèo có từ năm 2008": a time long before the plan says who or what is meant, not when it is due. */
const isLongPast = (rule: Within | By, firstYear: number | null): boolean => {
  if (firstYear === null) return false
  const [from, to] = rule.kind === 'by' ? [null, rule.limit] : [rule.from, rule.to]
  return (to !== null && yearOf(to) < firstYear - 2) || (from !== null && yearOf(from) < firstYear - 10)
}

const whenRules = (when: When, context: RuleContext): readonly TimingRule[] => {
  const fromPlan = context.planYear !== null && when.items.some(yearless)
  const dated = fromPlan && context.planYear !== null ? whenWithYear(when, context.planYear) : when
  return dated.items.map((item) => {
    const found = itemRule(dated, item, context.finishing)
    if (found === null || isLongPast(found, context.firstYear)) return unstated
    const rule = found.kind === 'by' && when.timeOfDay !== null ? { ...found, timeOfDay: when.timeOfDay } : found
    return fromPlan ? { ...rule, yearFromPlan: true as const } : rule
  })
}

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

const roundRules = (round: Round): readonly TimingRule[] =>
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
      timeOfDay,
    })
    const whole: Placed = { slot: own, unit: null }
    if (round.places.length === 0) return [every(whole, 'within', null)]
    return round.places.flatMap((place): readonly TimingRule[] => {
      if (place.t === 'weekday') {
        return weekdaySlots(place).map((placed) => every(placed, senseOf(place, placed.slot), place.timeOfDay))
      }
      const slots = place.items.map((item) => slotOf(item, place.cue))
      const known = slots.flatMap((slot) => (slot === null ? [] : [slot]))
      if (known.length < slots.length) return [unstated]
      return joinSlots(known).map((placed) => every(placed, senseOf(place, placed.slot), place.timeOfDay))
    })
  })

/** The rules an expression means, in order, each still without its purpose. */
export const rulesOf = (joined: Exclude<Joined, Words>, context: RuleContext): readonly TimingRule[] => {
  switch (joined.t) {
    case 'when':
      return whenRules(joined, context)
    case 'round':
      return roundRules(joined)
    case 'after':
      return [{ kind: 'after', purpose: null, event: joined.event, length: joined.length }]
    case 'undated':
      // "theo quy định" says nothing of its own; the phrase is `unstated` only if nothing else says more.
      return joined.kind === 'unstated' && !joined.said ? [] : [{ kind: joined.kind, purpose: null }]
    default:
      return unreachable(joined)
  }
}
