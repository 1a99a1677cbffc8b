import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { MoneyFlow } from './flow-types.ts'
import type { MoneyView } from './sheet-types.ts'

export const moneyFlow = (_plan: Plan, _book: MoneyBook, _view: MoneyView): MoneyFlow => {
  throw new Error('not yet')
}
