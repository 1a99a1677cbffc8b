// Numbers as people write them: dots for thousands and a comma for decimals in Vietnamese, the other way in English.
// Money is whole đồng; nothing here rounds an amount. Zero, unknown and "within the regular budget" read differently.

import type { Amount, Dong, DongRange, Rate } from '@tiendo/domain'
import type { Language } from '../language.ts'

const grouped = (digits: string, lang: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')

/** A whole number: "21.914" · "21,914". */
export const formatCount = (count: number | bigint, lang: Language): string =>
  count < 0 ? `-${grouped(`${-count}`, lang)}` : grouped(`${count}`, lang)

/** Đồng without its unit, for columns whose header names it: "1.530.000.000". */
export const formatMoney = (dong: Dong, lang: Language): string => formatCount(dong, lang)

/** "1.530.000.000 đồng" · "1,530,000,000 đồng". */
export const formatDong = (dong: Dong, lang: Language): string => `${formatMoney(dong, lang)} đồng`

/** A range without its unit: "130.000.000.000 – 150.000.000.000"; equal ends are one amount. */
export const formatRange = (range: DongRange, lang: Language): string =>
  range.min === range.max
    ? formatMoney(range.min, lang)
    : `${formatMoney(range.min, lang)} – ${formatMoney(range.max, lang)}`

export const formatDongRange = (range: DongRange, lang: Language): string => `${formatRange(range, lang)} đồng`

/** A decimal string such as `0.5` or `1200`, as targets carry it: "0,5", "1.200". Anything else is given back. */
export const formatQuantity = (decimal: string, lang: Language): string => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (match === null) return decimal
  const fraction = match[3] === undefined ? '' : `${lang === 'vi' ? ',' : '.'}${match[3]}`
  return `${match[1] ?? ''}${grouped(match[2] ?? '', lang)}${fraction}`
}

/** An amount of a budget line, unit included; the two amounts without a figure are words. */
export const formatAmount = (amount: Amount, lang: Language): string => {
  switch (amount.kind) {
    case 'stated':
      return formatDongRange(amount.range, lang)
    case 'regular':
      return lang === 'vi' ? 'trong dự toán thường xuyên' : 'within the regular budget'
    case 'unknown':
      return '—'
  }
}

/** Up to `digits` decimals, rounded half up from whole numbers: 16.051/16.274 → "98,63%". Null: a share of nothing. */
export const formatPercent = (
  rate: Pick<Rate, 'numerator' | 'denominator'>,
  lang: Language,
  digits = 1,
): string | null => {
  if (rate.denominator === 0) return null
  const scale = 10n ** BigInt(digits)
  const numerator = BigInt(rate.numerator) * 100n * scale * 2n + BigInt(rate.denominator)
  const scaled = numerator / (BigInt(rate.denominator) * 2n)
  const fraction = `${scaled % scale}`.padStart(digits, '0').replace(/0+$/, '')
  const whole = formatCount(scaled / scale, lang)
  return fraction === '' || digits === 0 ? `${whole}%` : `${whole}${lang === 'vi' ? ',' : '.'}${fraction}%`
}

/** "98,6% (16.051/16.274 nhiệm vụ đến hạn)": a percentage never without its denominator. */
export const rateSentence = (rate: Rate, lang: Language): string => {
  const of = { vi: { due: 'đến hạn', all: 'tổng số' }, en: { due: 'due', all: 'in all' } }[lang][rate.of]
  const percent = formatPercent(rate, lang)
  if (percent === null) return lang === 'vi' ? 'chưa có nhiệm vụ đến hạn' : 'no task is due yet'
  const counts = `${formatCount(rate.numerator, lang)}/${formatCount(rate.denominator, lang)}`
  return lang === 'vi' ? `${percent} (${counts} nhiệm vụ ${of})` : `${percent} (${counts} tasks ${of})`
}
