// Money in the notations officials use, exactly: "1.530.000.000 đồng", "1.530 triệu đồng", "1,53 tỷ đồng",
// "1 tỷ 530 triệu đồng". What is written here, `parseAmount` reads back to the đồng.

import type { Dong, DongRange, MoneyUnit } from '@tiendo/domain'
import type { Language } from '../language.ts'
import { formatCount, formatDong } from './number.ts'

/** `mixed`: each scale with its own number. */
export type MoneyNotation = MoneyUnit | 'mixed'

const EXPONENTS: Readonly<Record<MoneyUnit, number>> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 }
const english: Readonly<Record<MoneyUnit, string>> = { đồng: '', nghìn: 'thousand ', triệu: 'million ', tỷ: 'billion ' }

const unitWords = (unit: MoneyUnit, lang: Language): string =>
  lang === 'vi' ? (unit === 'đồng' ? 'đồng' : `${unit} đồng`) : `${english[unit]}đồng`

/** The number of a column whose heading names the unit ("ĐVT: triệu đồng"): "644,8". Never rounded. */
export const formatMoneyIn = (dong: Dong, unit: MoneyUnit, lang: Language): string => {
  if (dong < 0n) return `-${formatMoneyIn(-dong, unit, lang)}`
  const scale = 10n ** BigInt(EXPONENTS[unit])
  const rest = dong % scale
  const whole = formatCount(dong / scale, lang)
  const decimals = `${rest}`.padStart(EXPONENTS[unit], '0').replace(/0+$/, '')
  return rest === 0n ? whole : `${whole}${lang === 'vi' ? ',' : '.'}${decimals}`
}

const SCALES: readonly MoneyUnit[] = ['tỷ', 'triệu', 'nghìn']

/** "1 tỷ 530 triệu đồng"; nothing above tỷ has a name of its own. Not less than zero. */
const mixed = (dong: Dong, lang: Language): string => {
  let left = dong
  const parts: string[] = []
  for (const unit of SCALES) {
    const scale = 10n ** BigInt(EXPONENTS[unit])
    if (left >= scale) parts.push(`${formatCount(left / scale, lang)} ${lang === 'vi' ? unit : english[unit].trim()}`)
    left %= scale
  }
  if (left > 0n || parts.length === 0) parts.push(`${left}`)
  return `${parts.join(' ')} đồng`
}

export const formatDongIn = (dong: Dong, notation: MoneyNotation, lang: Language): string =>
  notation === 'mixed' ? mixed(dong, lang) : `${formatMoneyIn(dong, notation, lang)} ${unitWords(notation, lang)}`

/** "130 - 150 tỷ đồng", the unit once; equal ends are one amount. */
export const formatRangeIn = ({ min, max }: DongRange, notation: MoneyNotation, lang: Language): string => {
  if (min === max) return formatDongIn(max, notation, lang)
  return notation === 'mixed'
    ? `${mixed(min, lang)} - ${mixed(max, lang)}`
    : `${formatMoneyIn(min, notation, lang)} - ${formatDongIn(max, notation, lang)}`
}

/** So many decimals still read well. */
const MOST_DECIMALS = 3n

/** In the largest unit that shows it exactly with few decimals: "130 - 150 tỷ đồng", "21,7 tỷ đồng", "1.234.567 đồng". */
export const formatShort = (range: DongRange, lang: Language): string => {
  const fits = (dong: Dong, unit: MoneyUnit): boolean => dong % 10n ** (BigInt(EXPONENTS[unit]) - MOST_DECIMALS) === 0n
  const unit = SCALES.find((one) => range.max >= 10n ** BigInt(EXPONENTS[one]) && fits(range.min, one) && fits(range.max, one))
  return unit === undefined || unit === 'nghìn'
    ? range.min === range.max
      ? formatDong(range.max, lang)
      : formatRangeIn(range, 'đồng', lang)
    : formatRangeIn(range, unit, lang)
}
