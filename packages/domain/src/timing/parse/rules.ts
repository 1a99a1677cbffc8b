// Joined expressions become rules. A place in the calendar that has no year, no round and no plan of a single year is
// not understood: `unstated`, never a guess.

import { yearOf } from '../../date/local-date.ts'
import { unreachable } from '../../result/result.ts'
import { spanKey } from '../key.ts'
import type { By, TimingRule, Within } from '../rule.ts'
import { whenWithYear } from './bind-years.ts'
import type { Joined } from './joining.ts'
import type { When } from './expression.ts'
import { windowOf, yearless, type Item } from './piece.ts'
import { roundRules } from './rules-round.ts'
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

/** The rules an expression means, in order, each still without its purpose. */
export const rulesOf = (joined: Exclude<Joined, Words>, context: RuleContext): readonly TimingRule[] => {
  switch (joined.t) {
    case 'when':
      return whenRules(joined, context)
    case 'round':
      return roundRules(joined, context.planYear)
    case 'after':
      return [{ kind: 'after', purpose: null, event: joined.event, length: joined.length }]
    case 'undated':
      // "theo quy định" says nothing of its own; the phrase is `unstated` only if nothing else says more.
      return joined.kind === 'unstated' && !joined.said ? [] : [{ kind: joined.kind, purpose: null }]
    default:
      return unreachable(joined)
  }
}
