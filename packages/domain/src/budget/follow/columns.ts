// The columns of money: what is wanted, given, changed, spent and left. `null`: nothing was stated or recorded; `0n`:
// zero was. The two never mix: a sum over nothing is nothing.

import type { Dong, DongRange } from '../../money/dong.ts'

export type MoneyColumns = {
  /** nhu cầu: a range where the document states one. */
  readonly need: DongRange | null
  /** dự toán giao, as first given. */
  readonly allocated: Dong | null
  /** điều chỉnh: supplements less cuts; may be less than zero. */
  readonly adjusted: Dong | null
  /** Moved in from other lines less moved out; may be less than zero. */
  readonly transferred: Dong | null
  /** chuyển nguồn: left of the year before, and left for the next. Of all years together neither: it stays among them. */
  readonly carriedIn: Dong | null
  readonly carriedOut: Dong | null
  /** hủy dự toán. */
  readonly cancelled: Dong | null
  /**
   * dự toán giao sau điều chỉnh: allocated + adjusted + transferred + carried in. What was carried out or cancelled
   * for not being spent stays in it, so that a year that spent half does not end at 100%.
   */
  readonly given: Dong | null
  /** What may be spent in all: given − carried out − cancelled. */
  readonly current: Dong | null
  /** cam kết chi, giải ngân, quyết toán. */
  readonly committed: Dong | null
  readonly disbursed: Dong | null
  readonly settled: Dong | null
  /** current − disbursed; less than zero where it is overspent. */
  readonly remaining: Dong | null
}

export type MoneyColumn = keyof MoneyColumns

/** tỷ lệ giải ngân. `given`: disbursed of "dự toán giao sau điều chỉnh". */
export type MoneyRate = {
  readonly numerator: Dong
  /** More than zero. */
  readonly denominator: Dong
  readonly basis: 'given'
  /** The percentage in tenths, rounded half up: 596n is 59,6%. */
  readonly tenths: bigint
}
