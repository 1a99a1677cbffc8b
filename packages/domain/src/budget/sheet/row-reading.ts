// What became of each row of a spreadsheet: entries, why it gives none, or all that is wrong with it.

import type { MoneyEntry } from '../book/entry.ts'

/** An entry that nobody has given an id yet. */
export type NewEntry = Omit<MoneyEntry, 'id'>

/** `column` from 0; null where the sheet has none that says it. `text`: the cell as it stands. */
export type SheetProblem =
  | { readonly code: 'sheet/no-such-line'; readonly column: number | null; readonly text: string }
  /** Several lines are called so; `numbers` are theirs. */
  | { readonly code: 'sheet/several-lines'; readonly column: number | null; readonly text: string; readonly numbers: readonly string[] }
  | { readonly code: 'sheet/no-such-task'; readonly column: number; readonly text: string }
  | { readonly code: 'sheet/several-tasks'; readonly column: number; readonly text: string; readonly numbers: readonly string[] }
  | { readonly code: 'sheet/no-such-unit'; readonly column: number; readonly text: string }
  | { readonly code: 'sheet/no-stage'; readonly column: number | null; readonly text: string }
  | { readonly code: 'sheet/no-year'; readonly column: number | null; readonly text: string }
  | { readonly code: 'sheet/no-day'; readonly column: number | null; readonly text: string }
  | { readonly code: 'sheet/not-an-amount'; readonly column: number; readonly text: string }
  | { readonly code: 'sheet/amount-unit-missing'; readonly column: number; readonly text: string }
  | { readonly code: 'sheet/part-of-a-dong'; readonly column: number; readonly text: string }
  | { readonly code: 'sheet/amount-is-range'; readonly column: number; readonly text: string }
  /** `#REF!` and its like. */
  | { readonly code: 'sheet/broken-formula'; readonly column: number; readonly text: string }

export type SkippedWhy =
  /** "Tổng cộng". */
  | 'total'
  /** What it says is the sum of the rows under it. */
  | 'sumOfParts'
  /** "(1) (2) (3)" under the headings. */
  | 'columnNumbers'
  /** No amount in any column of amounts. */
  | 'noAmount'

export type RowReading = {
  /** Number of the row in the spreadsheet. */
  readonly line: number
  /** What it is about, as it stands: its line, else its first words. */
  readonly label: string
} & (
  | { readonly kind: 'entries'; readonly entries: readonly NewEntry[] }
  | { readonly kind: 'skipped'; readonly why: SkippedWhy }
  | { readonly kind: 'wrong'; readonly problems: readonly SheetProblem[] }
)

/** What keeps every row from being read. */
export type MappingProblem =
  | { readonly code: 'sheet/no-such-table'; readonly table: number }
  | { readonly code: 'sheet/no-such-column'; readonly column: number }
  | { readonly code: 'sheet/no-amount-column' }
  /** Neither the columns nor the rows nor the person says what the amounts are. */
  | { readonly code: 'sheet/stage-not-said' }

