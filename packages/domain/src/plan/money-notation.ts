// Money as typed in a form: in đồng unless the words say triệu or tỷ. Blank is unknown, never zero.

import type { Amount } from '../budget/budget.ts'
import { isExact, type DongRange } from '../money/dong.ts'
import { parseAmount } from '../money/parse-amount.ts'
import { ok } from '../result/result.ts'
import { notUnderstood, type Notation } from './notation.ts'

const grouped = (dong: bigint): string => `${dong}`.replace(/\B(?=(?:\d{3})+$)/g, '.')

const writeRange = (range: DongRange): string =>
  isExact(range) ? `${grouped(range.min)} đồng` : `${grouped(range.min)} - ${grouped(range.max)} đồng`

export const total: Notation<DongRange | null> = {
  parse: (text) => {
    const read = parseAmount(text, 'đồng')
    if (read.ok) return read
    return read.error.code === 'amount/empty' ? ok(null) : notUnderstood(text)
  },
  write: (value) => (value === null ? '' : writeRange(value)),
  none: null,
}

const REGULAR = /(?:thường xuyên|dự toán (?:được giao|hằng năm|hàng năm))\s*$/iu

/** "trong dự toán thường xuyên" has no figure of its own. */
export const amount: Notation<Amount> = {
  parse: (text) => {
    const read = total.parse(text)
    if (read.ok) return ok(read.value === null ? { kind: 'unknown' } : { kind: 'stated', range: read.value })
    return REGULAR.test(text) ? ok({ kind: 'regular' }) : read
  },
  write: (value) =>
    value.kind === 'stated' ? writeRange(value.range) : value.kind === 'regular' ? 'trong dự toán thường xuyên' : '',
  none: { kind: 'unknown' },
}
