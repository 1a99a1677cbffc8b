import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { MoneyView } from './sheet-types.ts'
import type { UnassignedMoney, UnfundedTask } from './task-money-types.ts'

export const unfundedTasks = (_plan: Plan, _book: MoneyBook, _view: MoneyView): readonly UnfundedTask[] => {
  throw new Error('not yet')
}

export const unassignedMoney = (_plan: Plan, _book: MoneyBook, _view: MoneyView): UnassignedMoney => {
  throw new Error('not yet')
}
