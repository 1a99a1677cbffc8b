// A budget is a tree of lines; each line an amount or a range, a source, the act that grants it.

import type { DongRange } from '../money/dong.ts'
import type { Span } from '../plan/span.ts'

/** `regular`: "trong dự toán thường xuyên", no figure of its own. Zero is a figure; `unknown` is none stated. */
export type Amount =
  | { readonly kind: 'stated'; readonly range: DongRange }
  | { readonly kind: 'regular' }
  | { readonly kind: 'unknown' }

export type BudgetLine = {
  readonly id: string
  /** As numbered in the document: `1.1`; null where it has none. */
  readonly number: string | null
  readonly label: string
  readonly amount: Amount
  readonly source: string | null
  /** The act, annex and item that grant it, as written: "Mục 2.1, Phụ lục 05". */
  readonly grantedBy: string | null
  readonly parent: string | null
  readonly span: Span | null
}

export type Budget = { readonly statedTotal: DongRange | null; readonly lines: readonly BudgetLine[] }
