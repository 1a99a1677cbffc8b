// The budget one is at: its page, its rows with what is folded left out, the chosen one, and how much of it is seen.

import type { BudgetPage } from '@tiendo/api/client'
import { budgetRows, SUM, type BudgetRow } from '../../budget/rows.ts'
import { pictureRoom } from './layout.ts'
import { lookOf, placeOf, type Place, type State } from './state.ts'

export type BudgetPlace = Extract<Place, { readonly kind: 'budget' }>

/** Under which it is kept. */
export const budgetName = (planId: string, year: number | null): string => `${planId}/${year ?? 'all'}`

/** Null while it is being loaded. */
export const budgetPage = ({ data }: State, { planId, year }: BudgetPlace): BudgetPage | null =>
  data.budgets[budgetName(planId, year)] ?? null

let last: { readonly page: BudgetPage; readonly folded: readonly string[]; readonly rows: readonly BudgetRow[] } | null = null

/** The last answer is kept: a frame and a key ask for the same rows. */
export const rowsOfBudget = (state: State, place: BudgetPlace): readonly BudgetRow[] => {
  const page = budgetPage(state, place)
  if (page === null) return []
  const { folded } = lookOf(state)
  if (last !== null && last.page === page && last.folded === folded) return last.rows
  const { sheet, findings, plan } = page
  const rows = budgetRows({ sheet, findings, years: plan.years, folded: new Set(folded) })
  last = { page, folded, rows }
  return rows
}

/** By its id where it is still shown; else by its place. A budget begins at its sum. */
export const chosenIndex = (state: State, rows: readonly BudgetRow[]): number => {
  const { row, index } = lookOf(state).cursor
  const found = rows.findIndex(({ id }) => id === (row ?? SUM))
  return found >= 0 ? found : Math.max(0, Math.min(index, rows.length - 1))
}

export const chosenRow = (state: State, place: BudgetPlace): BudgetRow | null => {
  const rows = rowsOfBudget(state, place)
  return rows[chosenIndex(state, rows)] ?? null
}

/** Where one is among how many. */
export const budgetPlace = (state: State, place: BudgetPlace): readonly [number, number] => {
  const rows = rowsOfBudget(state, place)
  return [chosenIndex(state, rows) + 1, rows.length]
}

export type BudgetLayout = {
  /** Lines above the tree: title, what is seen of it, what does not add up. */
  readonly above: number
  readonly rows: number
  /** Lines about the chosen row, its rule not counted; 0: none. */
  readonly below: number
}

/** The tree keeps its head and at least four rows; what stands around it gives way. */
export const budgetLayout = (state: State): BudgetLayout => {
  const room = pictureRoom(state)
  const above = room >= 10 ? 3 : room >= 6 ? 1 : 0
  const wanted = room >= 30 ? 12 : 4
  const below = room - above - 1 - 4 >= wanted + 1 ? wanted : 0
  return { above, below, rows: Math.max(1, room - above - 1 - (below === 0 ? 0 : below + 1)) }
}

/** Lines that the history of a figure may take, all told: parts, entries, and what stands around them. */
export const moneyWhyLines = (state: State): number => {
  const place = placeOf(state)
  const page = place.kind === 'budget' ? budgetPage(state, place) : null
  if (page === null) return 0
  const { entries, transfers, carryOvers } = page.book
  return page.sheet.rows.length + (entries.length + transfers.length + carryOvers.length) * 3 + 20
}
