// The rate of disbursement, with what it is a rate of.

import type { Dong } from '../../money/dong.ts'
import type { MoneyColumns, MoneyRate } from './columns.ts'

/** A share in tenths of a percent, rounded half up: 2 of 3 is 667n. `whole` is more than zero. */
const tenthsOf = (part: Dong, whole: Dong): bigint => {
  const [twice, double] = [part * 2000n + whole, whole * 2n]
  const cut = twice / double
  return twice < 0n && cut * double !== twice ? cut - 1n : cut
}

/**
 * tỷ lệ giải ngân = giải ngân ÷ dự toán giao sau điều chỉnh. Null where nothing is given, or no more than zero: there
 * is nothing to be a rate of. Where nothing was disbursed yet, 0%.
 */
export const moneyRate = ({ given, disbursed }: Pick<MoneyColumns, 'given' | 'disbursed'>): MoneyRate | null =>
  given === null || given <= 0n
    ? null
    : { numerator: disbursed ?? 0n, denominator: given, basis: 'given', tenths: tenthsOf(disbursed ?? 0n, given) }
