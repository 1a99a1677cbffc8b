// A quantity to reach as a document words it: "ít nhất 100 cán bộ", "trên 60% doanh nghiệp", "tối đa 2,5 ngày".

import { NUMBER, parseScaledNumber, type ScaledNumber } from '../money/amount-number.ts'
import { err, ok, type Result } from '../result/result.ts'
import type { Comparator, Target } from './target.ts'

export type Quantity = Pick<Target, 'quantity' | 'comparator' | 'unit'>
export type TargetError = { readonly code: 'target/no-quantity'; readonly text: string }

/** Words just before the number; the first that fits decides. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|đạt từ|≥|>=)\s*$/iu, '>='],
  [/(?:không quá|tối đa|nhiều nhất|không vượt quá|không cao hơn|≤|<=)\s*$/iu, '<='],
  [/(?:trên|hơn|vượt|>)\s*$/iu, '>'],
  [/(?:dưới|chưa đến|<)\s*$/iu, '<'],
  [/(?:khoảng|xấp xỉ|gần|chừng|~|≈)\s*$/iu, '~'],
]
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/\s*trở lên/iu, '>='],
  [/\s*trở xuống/iu, '<='],
]
/** A number after one of these is a place or a date, not a quantity. */
const TIME = String.raw`(?<!(?:mỗi|hằng|hàng|một)\s*)(?:năm|tháng|quý|ngày)`
const PLACE = 'số|mục|điều|khoản|điểm|phụ lục|giai đoạn'
const NOT_A_QUANTITY = new RegExp(String.raw`(?:${TIME}|${PLACE}|\/|\d\s*[-–]\s*)\s*$`, 'iu')
const NUMBERS = new RegExp(String.raw`(?<![\p{L}\d/.,])(?:${NUMBER})(?![\d/]|[.,]\d)(?!\s*[-–]\s*\d)`, 'gu')
const UNIT = /^\s*(?:%|‰|[^.,;:()\n]*)/u

const decimal = ({ digits, decimals }: ScaledNumber): string => {
  const text = `${digits}`.padStart(decimals + 1, '0')
  const fraction = decimals === 0 ? '' : text.slice(-decimals).replace(/0+$/, '')
  return `${decimals === 0 ? text : text.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The first quantity of the text; `quantity` is an exact decimal with a dot, `unit` the words counted. */
export const parseTarget = (text: string): Result<Quantity, TargetError> => {
  for (const match of text.matchAll(NUMBERS)) {
    const before = text.slice(0, match.index)
    const number = parseScaledNumber(match[0])
    if (number === null || NOT_A_QUANTITY.test(before)) continue
    const words = UNIT.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    const after = AFTER.find(([pattern]) => pattern.test(words))
    const comparator = after?.[1] ?? BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? '='
    return ok({
      quantity: decimal(number),
      comparator,
      unit: tidy(after === undefined ? words : words.replace(after[0], '')),
    })
  }
  return err({ code: 'target/no-quantity', text })
}
