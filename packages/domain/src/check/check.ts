// Every rule over a draft or a plan: all findings, in the order of the document. No rule knows of another.

import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import type { SourceText } from '../plan/source-text.ts'
import type { Finding, FindingRule } from './finding.ts'
import { checkedDraft, checkedPlan, withFacts, type CheckFacts, type CheckInput } from './input.ts'
import type { Found } from './rule.ts'
import { checkRules, ruleIds } from './rules.ts'

const lineOf = (finding: Finding): number => finding.span?.line[0] ?? 0

/** Findings of one rule. The compiler follows a rule and its data up to here, and cannot follow a pair of them. */
const findingsOf = (id: FindingRule, input: CheckInput): readonly Finding[] => {
  const rule = checkRules[id]
  const found: readonly Found<FindingRule>[] = rule.find(input)
  return found.map(({ data, span, severity = rule.severity, proposal }) => {
    const finding = { rule: id, severity, data, span, ...(proposal === undefined ? {} : { proposal }) }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return finding as Finding
  })
}

export const checkInput = (input: CheckInput): readonly Finding[] =>
  ruleIds.flatMap((id) => findingsOf(id, input)).sort((a, b) => lineOf(a) - lineOf(b))

export type Known = Partial<CheckFacts> & {
  /** The document's words, for the rules over words. */
  readonly source?: SourceText | null
}

/** For a draft as read, or as answered so far. */
export const checkDraft = (draft: Draft, { source = null, ...facts }: Known = {}): readonly Finding[] =>
  checkInput(withFacts(checkedDraft(draft, source), facts))

/**
 * For a published plan.
 *
 * @example check(plan)  // [{ rule: 'budget/total-mismatch', severity: 'error', data: { … }, span }, …]
 */
export const check = (plan: Plan, { source = null, ...facts }: Known = {}): readonly Finding[] =>
  checkInput(withFacts(checkedPlan(plan, source), facts))
