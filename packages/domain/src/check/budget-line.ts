// budget/line-mismatch: a line's own figure and the lines under it come to different sums. Severity error.

import { nameOfLine, reconcile } from '../budget/reconcile.ts'
import { finding, type Rule } from './input.ts'

export const budgetLine: Rule = ({ budget }) =>
  reconcile(budget).lines.flatMap(({ line, stated, found, difference, parts, agrees }) => {
    if (agrees) return []
    const end = stated.max === found.max ? 'min' : 'max'
    const data = {
      number: nameOfLine(line),
      stated: `${stated[end]}`,
      found: `${found[end]}`,
      difference: `${difference}`,
      parts: parts.map((part) => `${part[end]}`),
    }
    return [finding('budget/line-mismatch', 'error', data, line.span)]
  })
