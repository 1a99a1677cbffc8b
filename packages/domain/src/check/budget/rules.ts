import type { Rules } from '../rule.ts'
import type { BudgetFindings } from './findings.ts'
import { lineMismatch } from './line-mismatch.ts'
import { totalMismatch } from './total-mismatch.ts'

export const budgetRules: Rules<BudgetFindings> = {
  'budget/total-mismatch': totalMismatch,
  'budget/line-mismatch': lineMismatch,
}
