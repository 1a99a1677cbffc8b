// A rate of disbursement, never without what it is a rate of.

import type { MoneyRate } from '@tiendo/domain'
import { formatCount, formatDong, formatMoney } from '../format/number.ts'
import type { Language } from '../language.ts'
import { moneyColumnName } from './words.ts'

/** "59,6%" · "59.6%": one decimal always, so that a column of them stands straight. */
export const formatMoneyRate = ({ tenths }: MoneyRate, lang: Language): string => {
  const size = tenths < 0n ? -tenths : tenths
  return `${tenths < 0n ? '-' : ''}${formatCount(size / 10n, lang)}${lang === 'vi' ? ',' : '.'}${size % 10n}%`
}

/** "59,6% (1.118.450.000/1.874.800.000 đồng dự toán giao sau điều chỉnh)". Null: nothing was given. */
export const moneyRateSentence = (rate: MoneyRate | null, lang: Language): string => {
  if (rate === null) return lang === 'vi' ? 'chưa có dự toán giao' : 'nothing has been allocated'
  const [part, whole] = [formatMoney(rate.numerator, lang), formatDong(rate.denominator, lang)]
  const basis = moneyColumnName(rate.basis, lang)
  return lang === 'vi'
    ? `${formatMoneyRate(rate, lang)} (${part}/${whole} ${basis})`
    : `${formatMoneyRate(rate, lang)} (${part}/${whole}, ${basis})`
}
