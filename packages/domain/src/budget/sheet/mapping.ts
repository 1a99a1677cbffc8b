// Which column of a spreadsheet says what of a plan's money, and what holds for all its rows. Proposed from the
// headings, put right by a person, then every row is read by it.

import type { LocalDate } from '../../date/local-date.ts'
import type { MoneyUnit } from '../../money/money-unit.ts'
import type { MoneyStage } from '../book/entry.ts'

/** What a column may say besides an amount. `number`: of the budget line; `stage`, `year`, `day`: of each row. */
export type SheetField = 'number' | 'line' | 'task' | 'unit' | 'stage' | 'year' | 'day' | 'act' | 'source' | 'note'

/** Columns count from 0. A column "Giải ngân năm 2026" says its stage and its year; null: a column or all rows do. */
export type AmountColumn = {
  readonly column: number
  readonly stage: MoneyStage | null
  readonly year: number | null
  /** Of numbers that carry none themselves; null: that of the table. */
  readonly unit: MoneyUnit | null
}

export type SheetMapping = {
  /** Of the file's tables, from 0. */
  readonly table: number
  /** Number of the last row of headings: rows after it are read. 0 where there are none. */
  readonly headingLine: number
  readonly fields: Readonly<Partial<Record<SheetField, number>>>
  readonly amounts: readonly AmountColumn[]
  /** What holds where a row and its columns do not say. */
  readonly unit: MoneyUnit | null
  readonly stage: MoneyStage | null
  readonly year: number | null
  readonly day: LocalDate | null
  readonly act: string | null
}

/** A column as a person chooses among them. */
export type SheetColumn = {
  readonly column: number
  /** Its headings from top to bottom, joined; blank where it has none. */
  readonly heading: string
  /** The first values under it, as they stand. */
  readonly samples: readonly string[]
}
