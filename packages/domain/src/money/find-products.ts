// Products said in one line: "05 lớp x 30 triệu đồng/lớp = 150 triệu đồng". One factor is money, the others are counts or
// shares; a line whose factors are not all understood is no product.

import { NUMBER, parseScaledNumber, type ScaledNumber } from './amount-number.ts'
import type { Dong } from './dong.ts'
import { findAmounts } from './find-amounts.ts'
import { CURRENCY, SCALE, scaleExponent } from './money-unit.ts'

export type FoundProduct = {
  /** As written: "05 lớp", "30 triệu đồng/lớp". */
  readonly factors: readonly string[]
  /** Of the factors, rounded half up to whole đồng. */
  readonly product: Dong
  readonly stated: Dong
  /** To the last place of the stated figure as it is written. */
  readonly agrees: boolean
  /** Offsets in the text given, end excluded. */
  readonly start: number
  readonly end: number
}

type Factor = { readonly number: ScaledNumber; readonly exponent: number; readonly isMoney: boolean; readonly start: number }

/** A product is looked for in so many letters before its "=". */
const REACH = 240
const TIMES = /\s+[xX]\s+|(?<=[\d\p{L})])\s{0,2}[×*]\s{0,2}|(?<=\d)[xX](?=\d)/gu
/** What may stand between a number and the next sign: words of what is counted, "đồng/người", no other figure. */
const COUNTED = String.raw`[\p{L}\s/.,²³"“”–-]{0,60}(?:\([\p{L}\s/.,]{0,60}\))?\s*`
const UNIT = String.raw`\s{0,4}(?:(%)|((?:${SCALE})(?!\p{L}))?\s{0,4}((?:${CURRENCY})(?![\p{L}\d]))?)`
const WHOLE = new RegExp(String.raw`^\s*(${NUMBER})${UNIT}${COUNTED}$`, 'iu')
/** The first factor ends a longer text. */
const AT_END = new RegExp(String.raw`(${NUMBER})${UNIT}${COUNTED}$`, 'iu')
/** Before a number that is part of something else: a sum, a ratio, the upper end of a range. */
const GOES_ON = /[\d.,/+×*–-]$|[+×*/]\s*$|\d\s*[-–:]?\s*$|(?:đến|tới)\s*$/iu

const factorOf = (match: RegExpExecArray | null): Factor | null => {
  const [, digits = '', percent, scale, currency] = match ?? []
  const number = parseScaledNumber(digits)
  if (match === null || number === null || GOES_ON.test(match.input.slice(0, match.index))) return null
  const isMoney = scale !== undefined || currency !== undefined
  const exponent = percent === undefined ? (scale === undefined ? 0 : scaleExponent(scale)) : -2
  return { number, exponent, isMoney, start: match.index + match[0].indexOf(digits) }
}

/** Exact, as a whole number and the power of ten it is to be divided by. */
const multiply = (factors: readonly Factor[]): { readonly value: bigint; readonly decimals: number } => {
  const value = factors.reduce((all, { number }) => all * number.digits, 1n)
  const decimals = factors.reduce((all, { number, exponent }) => all + number.decimals - exponent, 0)
  return decimals >= 0 ? { value, decimals } : { value: value * 10n ** BigInt(-decimals), decimals: 0 }
}

/** Half of the last place that the words of an amount show: of a triệu in "150 triệu", of 100 nghìn in "1,5 triệu". */
const lastPlace = (words: string): Dong => {
  const match = new RegExp(String.raw`(${NUMBER})\s*((?:${SCALE})(?!\p{L}))?[^\d]*$`, 'iu').exec(words)
  const decimals = parseScaledNumber(match?.[1] ?? '')?.decimals ?? 0
  const exponent = match?.[2] === undefined ? 0 : scaleExponent(match[2])
  return exponent > decimals ? 10n ** BigInt(exponent - decimals) : 1n
}

const productAt = (text: string, sign: number, after: number): FoundProduct | null => {
  const tail = text.slice(sign + 1, sign + 80)
  const [result] = findAmounts(tail)
  if (result === undefined || tail.slice(0, result.start).trim() !== '' || result.range.min !== result.range.max) return null
  const from = Math.max(after, sign - REACH)
  const before = text.slice(from, sign)
  const signs = [...before.matchAll(TIMES)]
  const ends = [...signs.map((match) => match.index), before.length]
  const starts = [0, ...signs.map((match) => match.index + match[0].length)]
  if (signs.length === 0) return null
  const factors = starts.map((start, index) => {
    const words = before.slice(start, ends[index])
    return factorOf((index === 0 ? AT_END : WHOLE).exec(words))
  })
  const known = factors.flatMap((factor) => factor ?? [])
  const [first] = known
  if (first === undefined || known.length < factors.length || known.filter(({ isMoney }) => isMoney).length !== 1) return null
  const { value, decimals } = multiply(known)
  const scale = 10n ** BigInt(decimals)
  const stated = result.range.max
  const off = value > stated * scale ? value - stated * scale : stated * scale - value
  return {
    factors: starts.map((start, index) => before.slice(index === 0 ? first.start : start, ends[index]).trim()),
    product: (value * 2n + scale) / (scale * 2n),
    stated,
    agrees: off * 2n <= lastPlace(result.text) * scale,
    start: from + first.start,
    end: sign + 1 + result.end,
  }
}

/** Every product in a text, in order. */
export const findProducts = (text: string): readonly FoundProduct[] => {
  const found: FoundProduct[] = []
  let after = 0
  for (const { index } of text.matchAll(/=/g)) {
    const product = productAt(text, index, after)
    if (product !== null) found.push(product)
    after = index + 1
  }
  return found
}
