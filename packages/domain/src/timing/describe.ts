// A rule as a message: a closed key and data. Words, in any language, come from @tiendo/text, whose table over
// `RuleMessage['key']` is exhaustive. Dates are `YYYY-MM-DD`, numbers plain.

import { unreachable } from '../result/result.ts'
import type { AwaitedEvent, Every, Length, Slot, TimingRule, Unit } from './rule.ts'

type Purpose = { readonly purpose: string | null }

/** `timeOfDay`: null where the phrase names no hour. */
type Limit = { readonly key: string; readonly limit: string; readonly timeOfDay: string | null }

type RoundParams = Purpose & {
  readonly unit: Unit
  /** 2: every second unit. */
  readonly interval: number
  readonly sense: Every['sense']
  /** `none`: not counted, and then `quotaCount` is null. */
  readonly quota: 'none' | 'exactly' | 'atLeast'
  readonly quotaCount: number | null
  /** "lớp", "lần", "chuyên đề" as written; null where not said. */
  readonly quotaUnit: string | null
  readonly fromYear: number | null
  readonly toYear: number | null
  /** Days that bound the rounds; null where only years do, or nothing. */
  readonly from: string | null
  readonly to: string | null
  readonly timeOfDay: string | null
}

type EventParams = Purpose & {
  readonly event: AwaitedEvent['kind']
  /** The words of a named event, the date of a known day; null otherwise. */
  readonly words: string | null
}

type LengthParams = EventParams & { readonly count: number; readonly unit: Length['unit'] }

type Params = {
  /** `key` is nominal (`2026-Q2`); `nominal` in key.ts takes it apart. */
  'timing/within': Purpose & { readonly key: string; readonly from: string | null; readonly to: string | null }
  /** The limit day itself is too late. */
  'timing/before': Purpose & Limit
  /** The limit day is the last good one. */
  'timing/by': Purpose & Limit
  'timing/every': RoundParams
  /** `slots`: quarters `1`–`4`, halves `1`–`2`, months `1`–`12`. */
  'timing/every-quarter-slot': RoundParams & { readonly slots: readonly string[] }
  'timing/every-half-slot': RoundParams & { readonly slots: readonly string[] }
  'timing/every-month-slot': RoundParams & { readonly slots: readonly string[] }
  'timing/every-months-span': RoundParams & { readonly firstMonth: number; readonly lastMonth: number }
  /** `yearOffset` −1: of the year before; 1: of the year after. */
  'timing/every-year-day': RoundParams & { readonly month: number; readonly day: number; readonly yearOffset: number }
  /** Of the round's last month; `monthOffset` 1: of the month after. */
  'timing/every-month-day': RoundParams & { readonly day: number; readonly monthOffset: number }
  /** 1 Monday … 7 Sunday. */
  'timing/every-weekday': RoundParams & { readonly weekday: number }
  /** The nth of its round; −1 is the last. */
  'timing/every-nth-weekday': RoundParams & { readonly nth: number; readonly weekday: number }
  'timing/continuous': Purpose
  /** At once after an event; no length given. */
  'timing/after-event': EventParams
  'timing/length-after-event': LengthParams
  /** Before an event; `count` is positive. */
  'timing/length-before-event': LengthParams
  'timing/on-demand': Purpose
  'timing/per-plan': Purpose
  'timing/unstated': Purpose
}

export type RuleMessageKey = keyof Params
export type RuleMessage = { [Key in RuleMessageKey]: { readonly key: Key; readonly params: Params[Key] } }[RuleMessageKey]

const roundParams = (rule: Every): RoundParams => ({
  unit: rule.unit,
  interval: rule.interval,
  sense: rule.sense,
  quota: rule.quota === null ? 'none' : rule.quota.atLeast ? 'atLeast' : 'exactly',
  quotaCount: rule.quota?.count ?? null,
  quotaUnit: rule.quota?.unit ?? null,
  fromYear: rule.fromYear,
  toYear: rule.toYear,
  from: rule.from ?? null,
  to: rule.to ?? null,
  timeOfDay: rule.timeOfDay,
  purpose: rule.purpose,
})

const describeSlot = (slot: Slot, params: RoundParams): RuleMessage => {
  switch (slot.kind) {
    case 'quarter':
      return { key: 'timing/every-quarter-slot', params: { ...params, slots: slot.quarters.map(String) } }
    case 'half':
      return { key: 'timing/every-half-slot', params: { ...params, slots: slot.halves.map(String) } }
    case 'month':
      return { key: 'timing/every-month-slot', params: { ...params, slots: slot.months.map(String) } }
    case 'span': {
      const { firstMonth, lastMonth } = slot
      return { key: 'timing/every-months-span', params: { ...params, firstMonth, lastMonth } }
    }
    case 'day': {
      const { month, day, yearOffset } = slot
      return { key: 'timing/every-year-day', params: { ...params, month, day, yearOffset } }
    }
    case 'dayOfMonth':
      return { key: 'timing/every-month-day', params: { ...params, day: slot.day, monthOffset: slot.monthOffset } }
    case 'weekday':
      return { key: 'timing/every-weekday', params: { ...params, weekday: slot.weekday } }
    case 'nthWeekday':
      return { key: 'timing/every-nth-weekday', params: { ...params, nth: slot.nth, weekday: slot.weekday } }
    default:
      return unreachable(slot)
  }
}

const eventWords = (event: AwaitedEvent): string | null =>
  event.kind === 'named' ? event.words : event.kind === 'day' ? event.on : null

const describeLength = (length: Length, event: EventParams): RuleMessage => {
  const key = length.count < 0 ? 'timing/length-before-event' : 'timing/length-after-event'
  return { key, params: { ...event, count: Math.abs(length.count), unit: length.unit } }
}

/** What a rule says, ready for words. */
export const describe = (rule: TimingRule): RuleMessage => {
  const { purpose } = rule
  switch (rule.kind) {
    case 'within':
      return { key: 'timing/within', params: { key: rule.key, from: rule.from, to: rule.to, purpose } }
    case 'by': {
      const key = rule.sense === 'before' ? 'timing/before' : 'timing/by'
      return { key, params: { key: rule.key, limit: rule.limit, timeOfDay: rule.timeOfDay ?? null, purpose } }
    }
    case 'every':
      return rule.slot === null
        ? { key: 'timing/every', params: roundParams(rule) }
        : describeSlot(rule.slot, roundParams(rule))
    case 'continuous':
      return { key: 'timing/continuous', params: { purpose } }
    case 'after': {
      const event: EventParams = { event: rule.event.kind, words: eventWords(rule.event), purpose }
      return rule.length === null ? { key: 'timing/after-event', params: event } : describeLength(rule.length, event)
    }
    case 'onDemand':
      return { key: 'timing/on-demand', params: { purpose } }
    case 'perPlan':
      return { key: 'timing/per-plan', params: { purpose } }
    case 'unstated':
      return { key: 'timing/unstated', params: { purpose } }
    default:
      return unreachable(rule)
  }
}
