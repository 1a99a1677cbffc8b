// Vouchers that stand twice: the same payment imported again, or twice in one sheet.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { MoneyProblem } from './command.ts'
import type { MoneyBook, MoneyEntry } from './entry.ts'

/** Two rows of one voucher that name two tasks or units are two payments. Null: no act is named, so nothing is known. */
const voucherOf = ({ stage, lineId, fiscalYear, act, on, amount, taskId, unit }: MoneyEntry): string | null => {
  const symbol = foldVietnamese(act ?? '').replace(/\s+/g, '')
  return symbol === '' ? null : [stage, lineId, fiscalYear, symbol, on, amount, taskId, unit].join('\u0000')
}

/** Each row that repeats one before it, or one recorded before. */
export const repeatedVouchers = (book: MoneyBook, entries: readonly MoneyEntry[]): readonly MoneyProblem[] => {
  const rows = new Map<string, number | null>()
  for (const entry of book.entries) {
    const voucher = entry.withdrawn === null ? voucherOf(entry) : null
    if (voucher !== null) rows.set(voucher, null)
  }
  return entries.flatMap((entry, row): readonly MoneyProblem[] => {
    const voucher = voucherOf(entry)
    if (voucher === null) return []
    const otherRow = rows.get(voucher)
    if (otherRow === undefined) rows.set(voucher, row)
    return otherRow === undefined ? [] : [{ code: 'money/repeated', row, otherRow }]
  })
}
