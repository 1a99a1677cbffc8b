// The counting of headings and rows: 1 2 3, I II III, a b c d đ e. One mark may be read in several ways ("I" is
// one or a letter); two marks follow each other when they do in any way they share.

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
/** The letters lists use: practice skips ă, â, ê, ô, ơ, ư; "đ" may be skipped too. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

export type Scheme = 'arabic' | 'roman' | 'letter' | 'latin'

const roman = (text: string): number | null => {
  if (text === '' || !ROMAN.test(text)) return null
  const digits = Array.from(text).map((one) => VALUES[one] ?? 0)
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0)
}

/** Every reading of one mark, by scheme. */
export const readings = (mark: string): ReadonlyMap<Scheme, number> => {
  const all = new Map<Scheme, number>()
  if (/^\d{1,4}$/.test(mark)) all.set('arabic', Number(mark))
  const value = roman(mark)
  if (value !== null) all.set('roman', value)
  const lower = mark.toLowerCase()
  if (Array.from(lower).length === 1) {
    if (LETTERS.includes(lower)) all.set('letter', LETTERS.indexOf(lower) + 1)
    if (LATIN.includes(lower)) all.set('latin', LATIN.indexOf(lower) + 1)
  }
  return all
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const toRoman = (value: number): string =>
  ROMAN_PARTS.reduce<readonly [string, number]>(
    ([text, left], [size, sign]) => [text + sign.repeat(Math.floor(left / size)), left % size],
    ['', value],
  )[0]

export const write = (scheme: Scheme, value: number): string => {
  if (scheme === 'arabic') return `${value}`
  if (scheme === 'roman') return toRoman(value)
  return (scheme === 'letter' ? LETTERS : LATIN).charAt(value - 1)
}

/**
 * The marks left out between two that stand one after the other: empty where the second follows the first, or
 * starts again, or counts in another way.
 */
export const missingBetween = (before: string, after: string): readonly string[] => {
  const [first, second] = [readings(before), readings(after)]
  const shared = [...first].flatMap(([scheme, from]) => {
    const to = second.get(scheme)
    return to === undefined ? [] : [{ scheme, from, to }]
  })
  const [gap] = shared
  if (gap === undefined || shared.some(({ from, to }) => to <= from + 1)) return []
  return Array.from({ length: gap.to - gap.from - 1 }, (_, index) => write(gap.scheme, gap.from + 1 + index))
}
