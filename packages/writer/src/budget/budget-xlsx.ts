// A plan's money as a workbook: the tree, what the document states against its sums, entries, moves, quarters. Every sum
// in it is a live formula that comes to the figure shown.

import { moneySheet, type MoneyBook, type MoneyView, type Plan } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import type { SheetLayout } from '../xlsx/cell.ts'
import { workbook } from '../xlsx/workbook.ts'
import { documentSheet } from './document-sheet.ts'
import { entriesSheet, movesSheet } from './entries-sheet.ts'
import { quartersSheet } from './quarters-sheet.ts'
import { treeSheet } from './tree-sheet.ts'

export const budgetLayouts = (plan: Plan, book: MoneyBook, view: MoneyView, language: Language): readonly SheetLayout[] => {
  const entries = entriesSheet(plan, book, view, language)
  const moves = movesSheet(plan, book, view, language)
  const years = view.year === null ? moneySheet(plan, book, view).years : [view.year]
  return [
    treeSheet(plan, book, view, language),
    documentSheet(plan, language),
    entries.layout,
    ...(moves === null ? [] : [moves]),
    quartersSheet(plan, book, view, years, entries.ranges, language),
  ]
}

/** Nothing here reads a clock: the same money gives the same file. */
export const budgetXlsx = async (plan: Plan, book: MoneyBook, view: MoneyView, language: Language): Promise<Uint8Array> =>
  workbook(budgetLayouts(plan, book, view, language), language)
