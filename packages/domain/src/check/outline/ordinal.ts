// The counting of headings and rows: 1 2 3, I II III, a b c d đ e. One mark may be read in several ways ("I" is
// one or a letter); two marks follow each other when they do in any way they share.

import { fromRoman, toRoman } from '../roman.ts'

/** The letters lists use: practice skips ă, â, ê, ô, ơ, ư; "đ" may be skipped too. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

export type Scheme = 'arabic' | 'roman' | 'letter' | 'latin'

/** Every reading of one mark, by scheme. */
export const readings = (mark: string): ReadonlyMap<Scheme, number> => {
  const all = new Map<Scheme, number>()
  if (/^\d{1,4}$/.test(mark)) all.set('arabic', Number(mark))
  const value = fromRoman(mark)
  if (value !== null) all.set('roman', value)
  const lower = mark.toLowerCase()
  if (Array.from(lower).length === 1) {
    if (LETTERS.includes(lower)) all.set('letter', LETTERS.indexOf(lower) + 1)
    if (LATIN.includes(lower)) all.set('latin', LATIN.indexOf(lower) + 1)
  }
  return all
}

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
