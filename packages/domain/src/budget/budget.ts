// A budget is a tree of lines; each an amount or a range, for a year or several, a source, the act that grants it.

import type { DongRange } from '../money/dong.ts'
import type { Span } from '../plan/span.ts'

/** `regular`: "trong dự toán thường xuyên", no figure of its own. Zero is a figure; `unknown` is none stated. */
export type Amount =
  | { readonly kind: 'stated'; readonly range: DongRange }
  | { readonly kind: 'regular' }
  | { readonly kind: 'unknown' }

/** Whose budget pays (Luật Ngân sách nhà nước); `district` until 30/6/2025; `outside`: sponsors, enterprises, people. */
export type BudgetLevel = 'central' | 'province' | 'district' | 'commune' | 'outside'

export type BudgetLine = {
  readonly id: string
  /** As numbered in the document: `1.1`; null where it has none. */
  readonly number: string | null
  readonly label: string
  readonly amount: Amount
  /** As written: "ngân sách tỉnh", "các nguồn hợp pháp khác". */
  readonly source: string | null
  /** The act, annex and item that grant it, as written: "Mục 2.1, Phụ lục 05". */
  readonly grantedBy: string | null
  readonly parent: string | null
  readonly span: Span | null
  /** The unit the figure was written in: "triệu đồng". Absent here and below: the document does not say. */
  readonly unit?: string
  /** First and last fiscal year that the amount is for. */
  readonly years?: readonly [number, number]
  /** The amount is that of each of these years ("bình quân mỗi năm"), not of all. */
  readonly each?: 'year'
  readonly level?: BudgetLevel
  /** What the document calls the figure: what is asked for, or what is given. */
  readonly stage?: 'need' | 'allocated'
  /** Another figure for the same money (a yearly average beside a total): said, and never added to the others. */
  readonly restates?: true
}

export type Budget = { readonly statedTotal: DongRange | null; readonly lines: readonly BudgetLine[] }
