// How much of a spreadsheet is taken on: a plan's money is hundreds of rows; what is far beyond is no list of entries.

import { defaultLimits, type ReadLimits } from '../limits.ts'

export type SheetLimits = Pick<ReadLimits, 'fileBytes' | 'memberBytes' | 'unpackedBytes' | 'ratio' | 'members'> & {
  /** Rows of one sheet, blank ones not counted. */
  readonly rows: number
  /** The last column that is read. */
  readonly columns: number
  /** Cells with something in them, of all sheets. */
  readonly cells: number
  /** Characters of one cell: spreadsheets themselves stop here. */
  readonly cellText: number
  readonly sheets: number
}

const MEGABYTE = 1024 * 1024

export const sheetLimits: SheetLimits = {
  ...defaultLimits,
  fileBytes: 10 * MEGABYTE,
  rows: 20_000,
  columns: 256,
  cells: 400_000,
  cellText: 32_767,
  sheets: 50,
}
