// What was checked and holds: counts that the document states and that were found, sums that add up, periods that have as
// many years as they are said to. A reader who is shown only faults does not know what was looked at.

import { nameOfLine, reconcile } from '../budget/reconcile.ts'
import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import type { Span } from '../plan/span.ts'
import type { Known } from './check.ts'
import { statedCounts } from './document/stated-counts.ts'
import { statedYears } from './document/stated-years.ts'
import { checkedDraft, checkedPlan, withFacts, type CheckInput } from './input.ts'

export type Confirmed =
  /** "Tổng số có 20 nhiệm vụ", and 20 were found. */
  | { readonly kind: 'count'; readonly what: string; readonly count: number; readonly words: string; readonly span: Span }
  /** The stated total is the sum of the lines. Đồng as decimal strings: of a range, its two ends. */
  | { readonly kind: 'total'; readonly amount: readonly [string, string]; readonly parts: number; readonly span: Span | null }
  /** A line is the sum of those under it. */
  | { readonly kind: 'line'; readonly line: string; readonly amount: readonly [string, string]; readonly parts: number; readonly span: Span | null }
  /** "05 năm (2026 - 2030)". */
  | { readonly kind: 'years'; readonly count: number; readonly first: number; readonly last: number; readonly span: Span }

const countsIn = (input: CheckInput): readonly Confirmed[] =>
  statedCounts(input)
    .filter(({ stated, found }) => stated === found)
    .map(({ what, stated, words, span }) => ({ kind: 'count', what, count: stated, words, span }))

const yearsIn = (input: CheckInput): readonly Confirmed[] =>
  statedYears(input.text)
    .filter(({ stated, found }) => stated === found)
    .map(({ stated, first, last, span }) => ({ kind: 'years', count: stated, first, last, span }))

const sumsIn = ({ budget, totalSpan }: CheckInput): readonly Confirmed[] => {
  const { stated, found, parts, agrees, difference, lines } = reconcile(budget)
  const total: readonly Confirmed[] =
    stated === null || found === null || !agrees || difference !== 0n
      ? []
      : [{ kind: 'total', amount: [`${stated.min}`, `${stated.max}`], parts: parts.length, span: totalSpan }]
  const under = lines
    .filter((one) => one.agrees && one.difference === 0n)
    .map((one): Confirmed => ({
      kind: 'line',
      line: nameOfLine(one.line),
      amount: [`${one.stated.min}`, `${one.stated.max}`],
      parts: one.parts.length,
      span: one.line.span,
    }))
  return [...total, ...under]
}

const lineOf = ({ span }: Confirmed): number => span?.line[0] ?? 0

/** In the order of the document. */
export const confirmedIn = (input: CheckInput): readonly Confirmed[] =>
  [...countsIn(input), ...yearsIn(input), ...sumsIn(input)].sort((a, b) => lineOf(a) - lineOf(b))

/** For a draft as read, or as answered so far. */
export const confirmedOfDraft = (draft: Draft, { source = null, ...facts }: Known = {}): readonly Confirmed[] =>
  confirmedIn(withFacts(checkedDraft(draft, source), facts))

/** For a published plan. */
export const confirmedOfPlan = (plan: Plan, { source = null, ...facts }: Known = {}): readonly Confirmed[] =>
  confirmedIn(withFacts(checkedPlan(plan, source), facts))
