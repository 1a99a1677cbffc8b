import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { MoneySheet, MoneyView } from './sheet-types.ts'

export const moneySheet = (_plan: Plan, _book: MoneyBook, _view: MoneyView): MoneySheet => {
  throw new Error('not yet')
}
