// What the sheet of a plan's money says of each line, and of the whole.

import type { LocalDate } from '../../date/local-date.ts'
import type { DongRange } from '../../money/dong.ts'
import type { BudgetLine } from '../budget.ts'
import type { MoneyColumns, MoneyRate } from './columns.ts'

/** A year, or null for all of them; what is dated after `asOf` does not count. */
export type MoneyView = { readonly year: number | null; readonly asOf: LocalDate }

/** Where a figure comes from: the document, entries recorded since, or some years each. */
export type MoneyFrom = 'document' | 'recorded' | 'both'

/** What the document's figure does in the view. */
export type FigureUse =
  | 'counts'
  /** All of it, or a part, is in the lines under it. */
  | 'inParts'
  /** Entries of its stage were recorded for the line: they count instead. */
  | 'recordedInstead'
  /** Entries of its stage were recorded for a line above, for all that is under it. */
  | 'coveredAbove'
  /** Of several years together: it is not divided over them, so no single year has it. */
  | 'ofAllYears'
  | 'ofOtherYears'
  /** The same money said again. */
  | 'restates'

export type SheetFigure = {
  /**
   * `allocated` where the document says so or names the act that grants it (the line, else a line above it, else all
   * the stated lines under it), and the figure is exact; else `need`.
   */
  readonly stage: 'need' | 'allocated'
  /** The line's, else the plan's. */
  readonly years: readonly [number, number]
  /** As stated; that of each year where `each`. */
  readonly range: DongRange
  readonly each: boolean
  readonly use: FigureUse
}

export type MoneyFlag =
  /** Disbursed more than there is. */
  | 'overspent'
  | 'overcommitted'
  /** Disbursed with no allocation known, the line's or of one above, and not within the regular budget. */
  | 'spentWithoutAllocation'
  /** Needed, and nothing is given: not to the line, nor above or under it, nor within the regular budget. */
  | 'unfunded'
  /** Settled more than disbursed. */
  | 'oversettled'
  /**
   * Of one year: money given for several years together is at, above or under it, and in no year's columns. What is
   * spent of it is; so no rate is given.
   */
  | 'yearsApart'

export type SheetRow = {
  readonly line: BudgetLine
  readonly depth: number
  /** Id of the row above it in the tree. */
  readonly parentId: string | null
  readonly hasParts: boolean
  /** What is the line's and of no line under it. */
  readonly own: MoneyColumns
  /** With all lines under it. */
  readonly total: MoneyColumns
  /** Of `total`; null where nothing is given, or not all of what is given is known (`yearsApart`). */
  readonly rate: MoneyRate | null
  /** Where `own` has it from; null where there is none. */
  readonly from: { readonly need: MoneyFrom | null; readonly allocated: MoneyFrom | null }
  /** Null where the document states no figure for the line. */
  readonly figure: SheetFigure | null
  readonly flags: readonly MoneyFlag[]
  /** Tasks it pays for, as people recorded; those of the nearest line above where it has none of its own. */
  readonly taskIds: readonly string[]
}

export type MoneySheet = {
  readonly year: number | null
  readonly asOf: LocalDate
  /** Each line before the lines under it, in the document's order. */
  readonly rows: readonly SheetRow[]
  /** Recorded for the plan and for no line of it; null where nothing was. */
  readonly noLine: MoneyColumns | null
  /** All lines, and what was recorded for none. */
  readonly total: MoneyColumns
  readonly rate: MoneyRate | null
  /** Of the total: all but `unfunded` and `spentWithoutAllocation`, which lines have. */
  readonly flags: readonly MoneyFlag[]
  /** The total the document itself states; never added. */
  readonly stated: DongRange | null
  /**
   * Last day of the time for settling the year's books: 31/01 of the next (Luật Ngân sách nhà nước 2015, Điều 64
   * khoản 2; from the budget of 2026 Luật số 89/2025/QH15, Điều 66 khoản 2). Null for all years.
   */
  readonly closesOn: LocalDate | null
  /** Years the plan, its lines or its entries have, in order. */
  readonly years: readonly number[]
}

export type MoneyDimension = 'year' | 'source' | 'line' | 'task' | 'unit'

export type MoneyGroup = {
  /**
   * The year, the source's words folded, the id of the line (at the top of the tree), the task, the unit. Null: of all
   * years together; of no stated source; of no line; of no single task or unit.
   */
  readonly key: string | null
  /** The source as first written; the line's label, the task's title, the unit's name; null with the key. */
  readonly name: string | null
  readonly columns: MoneyColumns
  readonly rate: MoneyRate | null
}
