// How lines, tasks and units are called in sentences about money.
import type { MoneyNames } from '@tiendo/text'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'

export const moneyNames = ({ plan }: Pick<BudgetPage, 'plan'>): MoneyNames => {
  const lines = new Map(plan.budget.lines.map((line) => [line.id, lineName(line)]))
  const tasks = new Map(plan.tasks.map(({ id, number, title }) => [id, number === null ? title : `${number} ${title}`]))
  const units = new Map(plan.organisations.map(({ id, name }) => [id, name]))
  return { line: (id) => lines.get(id) ?? null, task: (id) => tasks.get(id) ?? null, unit: (id) => units.get(id) ?? null }
}
