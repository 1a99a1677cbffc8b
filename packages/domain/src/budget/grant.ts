// The act that grants money, taken apart: which document, which annex to it, which item there. Documents are found by
// the grammar of citations; an annex and an item are named by their kind and their mark.

import { findCitations } from '../citation/find-citations.ts'
import type { LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import { remembering } from './remembering.ts'

export type Grant = {
  /** "417/QĐ-SYT". */
  readonly symbol: string | null
  readonly date: LocalDate | null
  /** "Phụ lục 05"; several are parted by "; ". */
  readonly annex: string | null
  /** "Mục 2.1"; "điểm a khoản 2 Điều 1". */
  readonly item: string | null
}

const MARK = String.raw`(?:[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?:[.-]\d{1,3}){0,4}[a-zđ]?(?![\p{L}\d/])`
const AND = String.raw`\s*(?:[,;]|(?:[,;]\s*)?và)\s*`
const NUMBER_WORD = String.raw`(?:số\s*:?\s*)?`
const ANNEX_WORD = String.raw`(?:[Pp]hụ\s+(?:lục|biểu)|[Bb]iểu(?:\s+mẫu|\s+số)?|PHỤ\s+LỤC|BIỂU)`
const ANNEX = new RegExp(String.raw`(?<!\p{L})${ANNEX_WORD}\s+${NUMBER_WORD}${MARK}(?:${AND}(?:số\s+)?${MARK})*`, 'gu')

const ITEM_WORD = String.raw`(?:(?<![Dd]anh\s)[Mm]ục|MỤC|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Pp]hần|STT|[Ss]ố thứ tự|[Dd]òng)`
/** "điểm a" has a small letter, which no annex and no heading has. */
const ITEM_MARK = String.raw`(?:${MARK}|[a-zđ](?![\p{L}\d]))`
const ITEM = new RegExp(
  String.raw`(?<!\p{L})${ITEM_WORD}\s+${NUMBER_WORD}${ITEM_MARK}(?:${AND}${ITEM_MARK})*`,
  'gu',
)

const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s(?:số:?)\s/giu, ' ')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const kindOf = (text: string): string => foldVietnamese(text).split(/\s/)[0] ?? ''

/** "Mục 2.2; Mục 2.3", but "Điểm a khoản 2 Điều 1": what is inside what is not a list. */
const joined = (found: readonly string[]): string | null =>
  found.reduce<string | null>(
    (all, one, index) =>
      all === null ? words(one) : `${all}${kindOf(one) === kindOf(found[index - 1] ?? '') ? '; ' : ' '}${one.replace(/\s+/g, ' ')}`,
    null,
  )

const distinct = (found: readonly string[]): readonly string[] => [...new Set(found.map(words))]

/**
 * What the words of a grant name; null for each part they do not.
 *
 * @example grantOf('Mục 2.5, Phụ lục số 03 kèm theo Quyết định số 5/QĐ-STC ngày 29/12/2025')
 *   // { symbol: '5/QĐ-STC', date: '2025-12-29', annex: 'Phụ lục 03', item: 'Mục 2.5' }
 */
export const grantOf = (text: string): Grant => {
  const plain = text.normalize('NFC')
  const cited = findCitations(plain).find(({ symbol }) => symbol !== null)
  const annexes = distinct([...plain.matchAll(ANNEX)].map(([found]) => found))
  const items = [...plain.matchAll(ITEM)].map(([found]) => found)
  return {
    symbol: cited?.symbol?.text ?? null,
    date: cited?.date ?? null,
    annex: annexes.length === 0 ? null : annexes.join('; '),
    item: joined(items),
  }
}

/** "Phụ lục 05" and "phụ lục 5" are one annex. */
export const annexKey = (annex: string): string => foldVietnamese(annex).replace(/\b0+(?=\d)/g, '').replace(/\s+/g, ' ').trim()

export type GrantsOf = (words: string) => Grant

const unnamed: Grant = { symbol: null, date: null, annex: null, item: null }

/** `grantOf` that takes the same words apart once, and no more than `most` different ones: others name nothing. */
export const grantsOf = (most: number): GrantsOf => remembering(grantOf, most, unnamed)
