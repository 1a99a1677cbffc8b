// A budget is reconciled once for all the rules that look at it.

import { reconcile, type Comparison, type Reconciliation } from '../../budget/reconcile.ts'
import type { DongRange } from '../../money/dong.ts'
import type { Checked } from '../input.ts'
import type { BudgetFindings, MoneySpan } from './findings.ts'

const known = new WeakMap<Checked, Reconciliation>()

export const reconciled = (input: Checked): Reconciliation => {
  const before = known.get(input)
  if (before !== undefined) return before
  const now = reconcile(input.budget, input.years)
  known.set(input, now)
  return now
}

export const moneySpan = ({ min, max }: DongRange): MoneySpan => ({ min: `${min}`, max: `${max}` })

/** Of a range, the end that differs. */
export const mismatchData = (
  one: Pick<Comparison, 'stated' | 'found' | 'difference' | 'parts' | 'explanations' | 'groups'>,
): BudgetFindings['budget/total-mismatch'] => {
  const { stated, found, difference, parts, explanations, groups } = one
  const end = stated.max === found.max ? 'min' : 'max'
  const [first] = explanations
  const only = explanations.length === 1 ? first : undefined
  return {
    stated: `${stated[end]}`,
    found: `${found[end]}`,
    difference: `${difference}`,
    parts: parts.map((part) => `${part[end]}`),
    explainedBy: explanations.map(({ lines }) => lines),
    grantedBy: only?.grantedBy ?? null,
    othersGrantedBy: only?.othersGrantedBy ?? null,
    groups: groups.map(({ by, words, count, is }) => ({ by, words, count, is })),
  }
}
