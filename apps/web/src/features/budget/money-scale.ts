// The unit a person reads figures in. Figures are kept in whole đồng; here they are only written larger or smaller, as
// many decimals as any of them needs, three at most. What three do not show is said as rounded, never hidden.
import type { Dong, MoneyUnit } from '@tiendo/domain'
import { formatCount } from '@tiendo/text'
import type { Language } from '../../shared/i18n/start.ts'

export type ShownUnit = Extract<MoneyUnit, 'đồng' | 'triệu' | 'tỷ'>
export const shownUnits: readonly ShownUnit[] = ['đồng', 'triệu', 'tỷ']

/** Keys of its words. */
export const unitWords = { đồng: 'budget.unit_dong', triệu: 'budget.unit_trieu', tỷ: 'budget.unit_ty' } as const

const exponents: Readonly<Record<ShownUnit, number>> = { đồng: 0, triệu: 6, tỷ: 9 }
const MOST_DECIMALS = 3

export type MoneyScale = { readonly unit: ShownUnit; readonly decimals: number; /** Some figure has more than is shown. */ readonly rounds: boolean }

const decimalsOf = (dong: Dong, exponent: number): number => {
  let decimals = exponent
  let rest = dong
  while (decimals > 0 && rest % 10n === 0n) {
    rest /= 10n
    decimals -= 1
  }
  return decimals
}

/** One scale for a whole table, so that its decimals stand under each other. */
export const moneyScale = (unit: ShownUnit, figures: readonly Dong[]): MoneyScale => {
  const needed = figures.reduce((most, dong) => Math.max(most, dong === 0n ? 0 : decimalsOf(dong, exponents[unit])), 0)
  return { unit, decimals: Math.min(needed, MOST_DECIMALS), rounds: needed > MOST_DECIMALS }
}

/** "1.530.000.000", "644,8": without the unit, which the heading names. Rounded half away from nought where it must be. */
export const inScale = (dong: Dong, { unit, decimals }: MoneyScale, language: Language): string => {
  const step = 10n ** BigInt(exponents[unit] - decimals)
  const size = dong < 0n ? -dong : dong
  const scaled = (size + step / 2n) / step
  const ten = 10n ** BigInt(decimals)
  const fraction = decimals === 0 ? '' : `${language === 'vi' ? ',' : '.'}${`${scaled % ten}`.padStart(decimals, '0')}`
  // A sign as wide as a digit, as tables set it.
  return `${dong < 0n ? '−' : ''}${formatCount(scaled / ten, language)}${fraction}`
}

/** "344,8 triệu", "1,53 tỷ": short, for pictures; the exact figure stands in the table beside. */
export const shortMoney = (dong: Dong, language: Language): string => {
  const size = dong < 0n ? -dong : dong
  const unit: ShownUnit = size >= 10n ** 9n ? 'tỷ' : size >= 10n ** 6n ? 'triệu' : 'đồng'
  const trimmed = inScale(dong, { unit, decimals: unit === 'đồng' ? 0 : unit === 'tỷ' ? 2 : 1, rounds: false }, language)
  const word = language === 'vi' ? unit : { đồng: 'đồng', triệu: 'million', tỷ: 'billion' }[unit]
  return `${unit === 'đồng' ? trimmed : trimmed.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '')} ${word}`
}
