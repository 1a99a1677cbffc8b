import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { MoneyDimension, MoneyGroup, MoneyView } from './sheet-types.ts'

export const moneyBy = (_plan: Plan, _book: MoneyBook, _dimension: MoneyDimension, _view: MoneyView): readonly MoneyGroup[] => {
  throw new Error('not yet')
}
