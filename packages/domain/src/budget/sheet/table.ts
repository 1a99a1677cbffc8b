// A spreadsheet's table as a reader hands it over: what each cell holds, never what it looks like. Numbers keep the
// digits of the file, so that no amount passes through a floating point number.

import type { LocalDate } from '../../date/local-date.ts'

export type SpreadsheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** A plain decimal: `-1234.5`, no exponent and no groups. */
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** What the spreadsheet shows in place of a value: `#REF!`. */
  | { readonly kind: 'error'; readonly text: string }

/** `line`: the row's number in the spreadsheet, from 1. `cells` by column; null and what is beyond the last: blank. */
export type SpreadsheetRow = { readonly line: number; readonly cells: readonly (SpreadsheetCell | null)[] }

/** Cells joined into one; the value stands in the first. `column` counts from 0. */
export type SpreadsheetMerge = {
  readonly line: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type SpreadsheetTable = {
  /** Of the sheet; of the file, for CSV. */
  readonly name: string
  /** In order; blank ones are left out. */
  readonly rows: readonly SpreadsheetRow[]
  readonly merges: readonly SpreadsheetMerge[]
}

/** "A", "Z", "AA": how spreadsheets name a column, counted from 0. */
export const columnName = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}
