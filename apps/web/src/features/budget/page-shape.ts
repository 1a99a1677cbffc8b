// What the budget screens are given.
import type { BudgetPage } from '@tiendo/api/client'
export type { BudgetPage } from '@tiendo/api/client'

/** Where the same tree and totals are as a spreadsheet. */
export const budgetSheetPath = (planId: string, year: number | null): string => `/api/plans/${encodeURIComponent(planId)}/budget.xlsx${year === null ? '' : `?year=${year}`}`

/** Bodies that may be named as units. */
export const unitsOf = ({ plan }: Pick<BudgetPage, 'plan'>): ReadonlySet<string> => new Set(plan.organisations.map(({ id }) => id))
