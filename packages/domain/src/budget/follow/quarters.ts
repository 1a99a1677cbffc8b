import type { LocalDate } from '../../date/local-date.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { QuarterSpending } from './quarter-types.ts'

export const quarterSpending = (_plan: Plan, _book: MoneyBook, _year: number, _asOf: LocalDate): QuarterSpending => {
  throw new Error('not yet')
}
