// What the budget screens are given.
import type { BudgetPage } from '@tiendo/api/client'
export type { BudgetPage } from '@tiendo/api/client'

/** Bodies that may be named as units. */
export const unitsOf = ({ plan }: Pick<BudgetPage, 'plan'>): ReadonlySet<string> => new Set(plan.organisations.map(({ id }) => id))
