// Sums written in words alone: "Hai tỷ năm trăm triệu đồng". Words in brackets after figures only repeat them.

import type { DongRange } from './dong.ts'

const DIGITS = new Map([
  ['không', 0n], ['một', 1n], ['mốt', 1n], ['hai', 2n], ['ba', 3n], ['bốn', 4n], ['tư', 4n], ['năm', 5n], ['lăm', 5n],
  ['sáu', 6n], ['bảy', 7n], ['bẩy', 7n], ['tám', 8n], ['chín', 9n],
])
const SCALES = new Map([
  ['nghìn', 1_000n], ['ngàn', 1_000n], ['triệu', 1_000_000n], ['tỷ', 1_000_000_000n], ['tỉ', 1_000_000_000n],
])
const SILENT = new Set(['lẻ', 'linh', 'chẵn'])
const WORD = `(?:${[...DIGITS.keys(), ...SCALES.keys(), ...SILENT, 'mười', 'mươi', 'trăm'].join('|')})`
const SUM = new RegExp(String.raw`(?<![\p{L}\d])${WORD}(?:,?\s+${WORD}){1,24}\s+đồng(?!\p{L})`, 'giu')

/** The number that words say; null where their order makes none. */
const valueOf = (words: readonly string[]): bigint | null => {
  let [total, group, digit, last] = [0n, 0n, null as bigint | null, 1_000_000_000_000n]
  for (const word of words) {
    const scale = SCALES.get(word)
    if (scale !== undefined) {
      if (scale >= last) return null
      total += (group + (digit ?? 0n)) * scale
      ;[group, digit, last] = [0n, null, scale]
    } else if (word === 'mười') [group, digit] = [group + 10n, null]
    else if (word === 'mươi' || word === 'trăm') {
      if (digit === null) return null
      ;[group, digit] = [group + digit * (word === 'trăm' ? 100n : 10n), null]
    } else if (!SILENT.has(word)) {
      if (digit !== null && digit !== 0n) return null
      digit = DIGITS.get(word) ?? null
    }
  }
  const value = total + group + (digit ?? 0n)
  return value > 0n ? value : null
}

export type WrittenAmount = { readonly range: DongRange; readonly start: number; readonly end: number }

/** Every sum in words, in order; words whose order makes no number are none. Offsets are of the text given. */
export const amountsInWords = (text: string): readonly WrittenAmount[] =>
  [...text.matchAll(SUM)].flatMap((match) => {
    const value = valueOf(match[0].toLowerCase().replace(/,/g, '').split(/\s+/).slice(0, -1))
    return value === null
      ? []
      : [{ range: { min: value, max: value }, start: match.index, end: match.index + match[0].length }]
  })
