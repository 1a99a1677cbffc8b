// Parts of a year: tháng 10 năm 2025 · Quý IV/2025 · quý 2 · 6 tháng đầu năm 2026 · 9 tháng đầu năm · năm 2026.

import type { Piece } from './piece.ts'
import { noSuchDay, type ReadPiece } from './day.ts'
import { COUNT, countOf, END, matchAt, MONTH, sticky, YEAR } from './scan.ts'

/** A scanner's l or 1 for the capital I. */
const ROMAN = '(iv|[il|]{1,3}|[1-4]|nhất|một|hai|ba|tư|bốn)'
const MONTH_WORD = '(giêng|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười|chạp)'
const WITH_YEAR = sticky(`(?: ?[/.-] ?|,? ?\\(?(?:của )?(?:năm )?)${YEAR}\\)?`)
const OTHER_YEAR = sticky(`,? (?:của )?năm (?:trước|sau|tới|liền|kế|tiếp)${END}(?: (?:kề|trước|sau|tiếp|theo)${END}){0,2}`)
const TAKEN = '(?! ?[/.]\\d|\\d)'

const MONTH_NAMED = sticky(`tháng (?:${MONTH}|${MONTH_WORD}${END})`)
const MONTH_BARE = sticky(`(?:tháng )?${MONTH}`)
const QUARTER_NAMED = sticky(`qu[ýí] ?${ROMAN}${END}`)
const QUARTER_BARE = sticky(`(?:qu[ýí] )?${ROMAN}${END}`)
const HALF = sticky(`(?:0?6|sáu) tháng (đầu|cuối)(?: của)?(?: năm)?${END}|(?:nửa|½) (đầu|cuối)(?: của)? năm${END}`)
const FIRST_MONTHS = sticky(`${COUNT} tháng (đầu|cuối)(?: của)? năm${END}|(0?9|chín) tháng(?= ?/? ?(?:của )?(?:năm )?(?:19|20)\\d\\d)`)
const YEAR_NAMED = sticky(`năm:? ?${YEAR}`)
const YEAR_BARE = sticky(`(?:năm )?${YEAR}${TAKEN}`)
const THE_YEAR = sticky(`năm(?: nay)?${END}`)

const monthWords = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const monthOfWord = (word: string): number =>
  word === 'chạp' ? 12 : word === 'một' ? 1 : word === 'bẩy' ? 7 : monthWords.indexOf(word) + 1

const quarters: Readonly<Record<string, number>> = { iv: 4, nhất: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }
const quarterOf = (word: string): number => quarters[word] ?? (/^\d$/.test(word) && word !== '1' ? Number(word) : word.length)

const endWithYear = (text: string, at: number, make: (year: number | null) => Piece): ReadPiece => {
  if (matchAt(OTHER_YEAR, text, at) !== null) return { piece: noSuchDay, end: OTHER_YEAR.lastIndex }
  const year = matchAt(WITH_YEAR, text, at)
  return year === null ? { piece: make(null), end: at } : { piece: make(Number(year[1])), end: WITH_YEAR.lastIndex }
}

const readMonthBy = (pattern: RegExp) => (text: string, at: number): ReadPiece | null => {
  const match = matchAt(pattern, text, at)
  if (match === null) return null
  const n = match[1] === undefined ? monthOfWord(match[2] ?? '') : Number(match[1])
  return endWithYear(text, pattern.lastIndex, (year) => ({ unit: 'month', n, year }))
}

const readQuarterBy = (pattern: RegExp) => (text: string, at: number): ReadPiece | null => {
  const match = matchAt(pattern, text, at)
  if (match === null) return null
  const n = quarterOf(match[1] ?? '')
  return endWithYear(text, pattern.lastIndex, (year) => ({ unit: 'quarter', n, year }))
}

export const readMonth = readMonthBy(MONTH_NAMED)
export const readQuarter = readQuarterBy(QUARTER_NAMED)
/** After another of its kind: "tháng 6, 12", "Quý II-III". */
export const readMonthAgain = readMonthBy(MONTH_BARE)
export const readQuarterAgain = readQuarterBy(QUARTER_BARE)

const readHalf = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(HALF, text, at)
  if (match === null) return null
  const n = (match[1] ?? match[2]) === 'đầu' ? 1 : 2
  return endWithYear(text, HALF.lastIndex, (year) => ({ unit: 'half', n, year }))
}

/** Halves and the first or last months of a year. */
export const readSomeMonths = (text: string, at: number): ReadPiece | null => {
  const half = readHalf(text, at)
  if (half !== null) return half
  const match = matchAt(FIRST_MONTHS, text, at)
  if (match === null) return null
  const count = match[3] === undefined ? countOf(match[1] ?? '') : 9
  if (count < 1 || count > 12) return null
  const [first, last] = match[2] === 'cuối' ? [13 - count, 12] : [1, count]
  return endWithYear(text, FIRST_MONTHS.lastIndex, (year) => ({ unit: 'months', first, last, year }))
}

const readYearBy = (pattern: RegExp) => (text: string, at: number): ReadPiece | null => {
  const match = matchAt(pattern, text, at)
  return match === null ? null : { piece: { unit: 'year', year: Number(match[1]) }, end: pattern.lastIndex }
}

export const readYear = readYearBy(YEAR_NAMED)
export const readYearAgain = readYearBy(YEAR_BARE)

/** "trong năm", "cuối năm": the year itself, unnamed. */
export const readTheYear = (text: string, at: number): ReadPiece | null =>
  matchAt(THE_YEAR, text, at) === null ? null : { piece: { unit: 'year', year: null }, end: THE_YEAR.lastIndex }
