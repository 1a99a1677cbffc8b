// What a form may offer: the years there can be entries for, and the sources named so far.
import { yearOf, type LocalDate } from '@tiendo/domain'
import type { BudgetPage } from '../page-shape.ts'

/** `now`: the running year where the plan has it, else the nearest of its years. */
export const yearsFor = ({ plan, sheet }: Pick<BudgetPage, 'plan' | 'sheet'>, today: LocalDate): { readonly all: readonly number[]; readonly now: number } => {
  const [first, last] = plan.years
  const own = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const all = [...new Set([...own, ...sheet.years])].sort((a, b) => a - b)
  return { all, now: Math.min(all.at(-1) ?? last, Math.max(all[0] ?? first, yearOf(today))) }
}

export const knownSources = ({ plan, book }: Pick<BudgetPage, 'plan' | 'book'>): readonly string[] => [
  ...new Set([...plan.budget.lines.flatMap(({ source }) => source ?? []), ...book.entries.flatMap(({ source }) => source ?? [])]),
]
