// budget/total-mismatch: the stated total and its lines come to different sums (Luật Ngân sách nhà nước: a
// dự toán is balanced). Severity error: one of the figures cannot be spent as written.

import { reconcile } from '../budget/reconcile.ts'
import { finding, type Rule } from './input.ts'

export const budgetTotal: Rule = ({ budget, totalSpan }) => {
  const { stated, found, difference, parts, agrees, explanations } = reconcile(budget)
  if (agrees || stated === null || found === null || difference === null) return []
  // Of a range, the end that differs.
  const end = stated.max === found.max ? 'min' : 'max'
  const [first] = explanations
  return [
    finding(
      'budget/total-mismatch',
      'error',
      {
        stated: `${stated[end]}`,
        found: `${found[end]}`,
        difference: `${difference}`,
        parts: parts.map((part) => `${part[end]}`),
        explainedBy: explanations.map((one) => one.lines),
        grantedBy: explanations.length === 1 ? (first?.grantedBy ?? null) : null,
        othersGrantedBy: explanations.length === 1 ? (first?.othersGrantedBy ?? null) : null,
      },
      totalSpan,
    ),
  ]
}
