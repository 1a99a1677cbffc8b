// A timing phrase as officials write it, read into rules: words → expressions → joined → rules with their purposes.
// Total: any text gives a Timing, and what is not understood is `unstated`, never a guess. Time is linear in length.

import { bind } from './parse/bind.ts'
import type { Joined } from './parse/joining.ts'
import { normalise, type Source } from './parse/normalise.ts'
import { carriesOut, isFinishing, isNotDone, isPartOfItsOwn, purposeOf } from './parse/purpose.ts'
import { rulesOf, type RuleContext } from './parse/rules.ts'
import { readSentence, sentences, type Words } from './parse/sentence.ts'
import type { Timing, TimingRule } from './rule.ts'

type PlanYears = Omit<RuleContext, 'finishing'>

export type TimingContext = {
  /** The plan's first and last year. A single one is the year of a phrase that names none ("Quý II"). */
  readonly years?: readonly [number, number] | null
}

/** "Trước mùa mưa bão hằng năm": the limit is words that name no day, so the end of the round would be too late. */
const isLimitInWords = (rule: TimingRule, purpose: string): boolean =>
  rule.kind === 'every' && rule.slot === null && rule.quota === null && /^trước \D+$/i.test(purpose)

const withPurpose = (rules: readonly TimingRule[], purpose: string | null): readonly TimingRule[] =>
  purpose === null
    ? rules
    : rules.map((rule) => (isLimitInWords(rule, purpose) ? { kind: 'unstated', purpose } : { ...rule, purpose }))

const startsWithSpan = (lower: string, start: number): boolean => /^(?:kể |bắt đầu )?từ /.test(lower.slice(start, start + 12))

/** Words after an event, a request or another plan still name it, not what it is for. */
const takesWordsAfter = (element: Joined): boolean =>
  element.t === 'when' || element.t === 'round' || (element.t === 'undated' && element.kind === 'continuous')

/** "Công bố theo thẩm quyền": says how a thing is done, so it stays with the words that say what. */
const withManner = (joined: readonly Joined[]): readonly Joined[] => {
  const found: Joined[] = []
  for (const element of joined) {
    const before = found.at(-1)
    const manner = element.t === 'words' || (element.t === 'undated' && element.kind === 'unstated' && !element.said)
    if (before?.t === 'words' && manner) found[found.length - 1] = { ...before, end: element.end }
    else found.push(element)
  }
  return found
}

/** "trước ngày 15/6 (báo cáo 6 tháng)": words in brackets speak of the time before them, not of the next. */
const BRACKET = /^ ?\(([^()]{1,120})\)/

/** "Thời gian thực hiện: …", "Dự kiến …": the time still comes first. */
const isHeading = ({ clean, lower }: Source, { start, end }: Words): boolean =>
  !isFinishing(lower.slice(start, end)) && purposeOf(clean.slice(start, end), lower.slice(start, end)) === null

/** What a sentence opens with, past the document it follows: "Theo Kế hoạch số 15/KH-UBND, các sở báo cáo hằng quý". */
const leadOf = (joined: readonly Joined[]): Joined | undefined => {
  const [first, second, time] = joined
  return first?.t === 'undated' && first.kind === 'perPlan' && time !== undefined ? second : first
}

/** Rules of one sentence. Words before a time are what it is for; where the time comes first, the words after it. */
const readRules = (source: Source, joined: readonly Joined[], years: PlanYears): readonly TimingRule[] => {
  const { clean, lower } = source
  const rules: TimingRule[] = []
  const lead = leadOf(joined)
  const timeFirst = lead?.t !== 'words' || isHeading(source, lead)
  let pending: string | null = null
  let pendingLower = ''
  joined.forEach((element, at) => {
    if (element.t === 'words') {
      const start = at === 0 ? element.start : element.start + (BRACKET.exec(clean.slice(element.start, element.end))?.[0].length ?? 0)
      pending = clean.slice(start, element.end)
      pendingLower = lower.slice(start, element.end)
      if (at === joined.length - 1 && !timeFirst && rules.length > 0 && isPartOfItsOwn(pending)) {
        const purpose = purposeOf(pending, pendingLower)
        if (purpose !== null) rules.push({ kind: 'unstated', purpose })
      }
      return
    }
    if (element.t === 'undated' && element.wordsUntil !== undefined) {
      rules.push({ kind: 'unstated', purpose: purposeOf(clean.slice(element.start, element.wordsUntil)) })
      pending = null
      return
    }
    const finishing = pending !== null && isFinishing(pendingLower) && !startsWithSpan(lower, element.start)
    const next = joined[at + 1]
    const after = next?.t === 'words' && takesWordsAfter(element) ? next : null
    const before = pending === null ? null : purposeOf(pending, pendingLower)
    const later = after === null ? null : purposeOf(clean.slice(after.start, after.end), lower.slice(after.start, after.end))
    const purpose = timeFirst ? later : before
    const label = next?.t === 'words' ? BRACKET.exec(clean.slice(next.start, next.end))?.[1] : undefined
    const notDone = pending !== null && isNotDone(pendingLower)
    const rulesHere: readonly TimingRule[] = notDone ? [{ kind: 'unstated', purpose: null }] : rulesOf(element, { ...years, finishing })
    rules.push(...withPurpose(rulesHere, purpose ?? (label === undefined || at === 0 ? null : purposeOf(label))))
    pending = null
  })
  if (rules.length > 0) return rules
  const words = joined[0]?.t === 'words' ? clean.slice(joined[0].start, joined[0].end) : ''
  const purpose = carriesOut(words) ? purposeOf(words) : null
  return purpose === null ? [] : [{ kind: 'unstated', purpose }]
}

const nothing: readonly TimingRule[] = [{ kind: 'unstated', purpose: null }]

/** "đột xuất … khi có yêu cầu": said twice, meant once. */
const sameness = (rule: TimingRule): string =>
  rule.kind === 'onDemand' || rule.kind === 'continuous' ? rule.kind : JSON.stringify(rule)

const settle = (rules: readonly TimingRule[]): readonly TimingRule[] => {
  if (rules.every((rule) => rule.kind === 'unstated')) return nothing
  if (rules.length === 1) return rules
  const seen = new Set<string>()
  return rules.filter((rule) => {
    const same = sameness(rule)
    return seen.has(same) ? false : seen.add(same)
  })
}

const YEARLY_HEADING = /^[^\p{L}\d]{0,3}(?:định k[ỳì] )?(?:h[àằ]ng|mỗi) năm ?:/u

/**
 * What a phrase means. The phrase itself is kept untouched beside its rules.
 *
 *     parseTiming('trước ngày 15/11 hằng năm').rules  // every year, by day 15/11, sense 'before'
 *     parseTiming('Quý II', { years: [2026, 2026] })  // within 2026-Q2, the year taken from the plan
 */
export const parseTiming = (phrase: string, context: TimingContext = {}): Timing => {
  const source = normalise(phrase)
  const years = context.years ?? null
  const planYears = { planYear: years !== null && years[0] === years[1] ? years[0] : null, firstYear: years?.[0] ?? null }
  const yearly = YEARLY_HEADING.test(source.lower)
  const rules = sentences(source.lower).flatMap(([from, to]) =>
    readRules(source, withManner(bind(source.lower, readSentence(source, from, to), yearly)), planYears),
  )
  return { phrase, rules: settle(rules) }
}
