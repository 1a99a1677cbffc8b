// All occurrences of a timing: each rule expanded, keys kept distinct, in order of their days.

import { yearOf, type LocalDate } from '../../date/local-date.ts'
import type { WorkCalendar } from '../../date/work-calendar.ts'
import { unreachable } from '../../result/result.ts'
import { eventKey, type Happened } from '../event.ts'
import type { Occurrence, Reason } from '../occurrence.ts'
import type { Every, Timing, TimingRule } from '../rule.ts'
import { dress, type Dressing } from './dress.ts'
import { expandEvery } from './every.ts'
import type { Instance } from './instance.ts'
import { expandAfter, expandBy, expandWithin, happened } from './once.ts'

export type OccurrenceOptions = {
  /** First and last year; bounds what recurs. Without it a recurring rule gives only the years its phrase names. */
  readonly years?: readonly [number, number] | null
  readonly calendar: WorkCalendar
  /** The plan's day of issue: recurring days before it are left out, and "kể từ ngày ban hành" counts from it. */
  readonly issuedOn?: LocalDate | null
  /** Events that have happened, by `eventId`. */
  readonly events?: ReadonlyMap<string, Happened>
  readonly settings?: { readonly beforeIncludesLimit: boolean; readonly rollForward: boolean }
}

const noEvents: ReadonlyMap<string, Happened> = new Map()
const strict = { beforeIncludesLimit: false, rollForward: false }
/** Years that a LocalDate can hold with room to step outside. */
const [EARLIEST, LATEST] = [1601, 9399]

const yearsOf = (rule: Every, years: readonly [number, number] | null): readonly [number, number] | null => {
  const [from, to] = [rule.from === undefined ? null : yearOf(rule.from), rule.to === undefined ? null : yearOf(rule.to)]
  const first = Math.max(rule.fromYear ?? years?.[0] ?? from ?? Infinity, years?.[0] ?? EARLIEST, EARLIEST)
  const last = Math.min(rule.toYear ?? years?.[1] ?? to ?? -Infinity, years?.[1] ?? LATEST, LATEST)
  return first <= last ? [first, last] : null
}

const instancesOf = (rule: TimingRule, options: OccurrenceOptions): readonly Instance[] => {
  switch (rule.kind) {
    case 'within':
      return [expandWithin(rule)]
    case 'by':
      return [expandBy(rule)]
    case 'every': {
      const years = yearsOf(rule, options.years ?? null)
      return years === null ? [] : expandEvery(rule, years[0], years[1])
    }
    case 'after': {
      const event = happened(rule, options.issuedOn ?? null, options.events ?? noEvents)
      const instance = event === null ? null : expandAfter(rule, event.on, options.calendar)
      return instance === null ? [] : [instance]
    }
    case 'continuous':
    case 'onDemand':
    case 'perPlan':
    case 'unstated':
      return []
    default:
      return unreachable(rule)
  }
}

const eventReasons = (rule: TimingRule, options: OccurrenceOptions): readonly Reason[] => {
  if (rule.kind !== 'after') return []
  const event = happened(rule, options.issuedOn ?? null, options.events ?? noEvents)
  return event === null ? [] : [{ kind: 'event', event: rule.event, on: event.on, symbol: event.symbol }]
}

const yearReasons = (rule: TimingRule): readonly Reason[] =>
  (rule.kind === 'within' || rule.kind === 'by') && rule.yearFromPlan === true
    ? [{ kind: 'yearFromPlan', year: Number(rule.key.slice(0, 4)) }]
    : []

/** Earliest due day first; what has none comes last, then in the order of the phrase. */
const inOrder = (a: Occurrence, b: Occurrence): number => {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1
  return a.rule - b.rule
}

/** The key of work without a due day; null for rules that always have one. */
const undatedKey = (rule: TimingRule): string | null => {
  switch (rule.kind) {
    case 'continuous':
      return 'always'
    case 'onDemand':
    case 'perPlan':
    case 'unstated':
      return rule.kind
    case 'after':
      return eventKey(rule.event)
    case 'within':
    case 'by':
    case 'every':
      return null
    default:
      return unreachable(rule)
  }
}

const undated = (rule: TimingRule): readonly Instance[] => {
  const key = undatedKey(rule)
  return key === null ? [] : [{ key, window: null, from: null, due: null, before: null, mayInclude: false }]
}

/** `withUndated`: rules without a date give one occurrence each, with no days. */
export const expandTiming = (
  timing: Timing | readonly TimingRule[],
  options: OccurrenceOptions,
  withUndated: boolean,
): readonly Occurrence[] => {
  const rules = 'phrase' in timing ? timing.rules : timing
  const phrase: readonly Reason[] = 'phrase' in timing ? [{ kind: 'phrase', phrase: timing.phrase }] : []
  const keys = rules.length > 1 ? new Set<string>() : null
  const found: Occurrence[] = []
  rules.forEach((rule, index) => {
    const dressing: Dressing = {
      rule: index,
      purpose: rule.purpose,
      reasons: [...phrase, { kind: 'rule', rule }, ...yearReasons(rule), ...eventReasons(rule, options)],
      calendar: options.calendar,
      settings: options.settings ?? strict,
    }
    const notBefore = rule.kind === 'every' ? (options.issuedOn ?? null) : null
    const dated = instancesOf(rule, options)
    for (const instance of withUndated && dated.length === 0 ? undated(rule) : dated) {
      const key = keys !== null && keys.has(instance.key) ? `${instance.key}~${index + 1}` : instance.key
      keys?.add(key)
      const occurrence = dress(instance, key, dressing)
      if (notBefore === null || occurrence.due === null || occurrence.due >= notBefore) found.push(occurrence)
    }
  })
  return rules.length > 1 ? found.toSorted(inOrder) : found
}
