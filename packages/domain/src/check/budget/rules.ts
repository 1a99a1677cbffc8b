import type { Rules } from '../rule.ts'
import type { BudgetFindings } from './findings.ts'
import { lineMismatch } from './line-mismatch.ts'
import { manyPurposes } from './many-purposes.ts'
import { noBudget } from './no-budget.ts'
import { noSource } from './no-source.ts'
import { otherAnnex } from './other-annex.ts'
import { outsideYears } from './outside-years.ts'
import { productMismatch } from './product-mismatch.ts'
import { rangeMismatch } from './range-mismatch.ts'
import { totalMismatch } from './total-mismatch.ts'
import { totalTwice } from './total-twice.ts'
import { unitSuspect } from './unit-suspect.ts'
import { unknownAmount } from './unknown-amount.ts'
import { wordsMismatch } from './words-mismatch.ts'
import { yearMismatch } from './year-mismatch.ts'

export const budgetRules: Rules<BudgetFindings> = {
  'budget/total-mismatch': totalMismatch,
  'budget/line-mismatch': lineMismatch,
  'budget/year-mismatch': yearMismatch,
  'budget/range-mismatch': rangeMismatch,
  'budget/total-twice': totalTwice,
  'budget/product-mismatch': productMismatch,
  'budget/words-mismatch': wordsMismatch,
  'budget/unit-suspect': unitSuspect,
  'budget/unknown-amount': unknownAmount,
  'budget/other-annex': otherAnnex,
  'budget/outside-years': outsideYears,
  'budget/many-purposes': manyPurposes,
  'budget/no-source': noSource,
  'budget/no-budget': noBudget,
}
