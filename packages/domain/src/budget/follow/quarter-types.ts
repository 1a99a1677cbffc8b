// Spending of a year by quarter, against an even plan.

import type { LocalDate } from '../../date/local-date.ts'
import type { Dong } from '../../money/dong.ts'
import type { MoneyRate } from './columns.ts'

/** `closing`: 01/01–31/01 of the next year, when what belongs to the year may still be paid. */
export type QuarterName = 1 | 2 | 3 | 4 | 'closing'

export type QuarterRow = {
  readonly quarter: QuarterName
  readonly from: LocalDate
  readonly to: LocalDate
  /** Null where no allocation is known. */
  readonly planned: Dong | null
  readonly plannedToDate: Dong | null
  /** Null where it has not begun on the day asked about. */
  readonly disbursed: Dong | null
  readonly disbursedToDate: Dong | null
}

export type QuarterSpending = {
  readonly year: number
  readonly asOf: LocalDate
  readonly closesOn: LocalDate
  /** Four quarters and the closing. */
  readonly rows: readonly QuarterRow[]
  /** What is split: `given` of the year, dự toán giao sau điều chỉnh. */
  readonly allocation: Dong | null
  /** Four equal parts, what is left over one đồng each to the first quarters; nothing for the closing. */
  readonly planRule: 'evenQuarters'
  readonly rate: MoneyRate | null
}
