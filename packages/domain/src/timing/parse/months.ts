// Parts of a year: tháng 10 năm 2025 · Quý IV/2025 · quý 2 · 6 tháng đầu năm 2026 · 9 tháng đầu năm · năm 2026.

import { isOfTheMoon, MONTH_WORD, monthOfWord } from './month-words.ts'
import { inOtherYear, type Piece } from './piece.ts'
import { noSuchDay, type ReadPiece } from './day.ts'
import { COUNT, countOf, END, matchAt, MONTH, sticky, YEAR } from './scan.ts'

/** A scanner's l or 1 for the capital I. */
const ROMAN = '(iv|[il|]{1,3}|0?[1-4]|nhất|một|hai|ba|tư|bốn)'
/** In brackets a span of years bounds a round: "quý II (2026-2030)". */
const WITH_YEAR = sticky(
  `(?: ?[/.-] ?|,? ?(?:của )?(?:năm )?)${YEAR}\\)?|,? ?\\((?:của )?(?:năm )?${YEAR}(?! ?- ?\\d)\\)?`,
)
const OTHER = `(?:trước|sau|tới|liền|kế|tiếp)${END}(?: (?:kề|trước|sau|tiếp|theo)${END}){0,2}(?: năm (?:kế hoạch|báo cáo|ngân sách)${END})?(?! (?:ngày|tháng|quý|khi|\\d))`
const OTHER_YEAR = sticky(`(?:(?<=năm) |,? (?:của )?năm )${OTHER}`)
const TAKEN = '(?! ?[/.]\\d|\\d)'

/** "Tháng 2 lần" counts. */
const TIMES = `(?! (?:lần|lượt|buổi)${END}(?! (?:thứ|\\d)))`
const MONTH_NAMED = sticky(`tháng (?:${MONTH}|${MONTH_WORD}${END})${TIMES}`)
const MONTH_BARE = sticky(`(?:tháng )?${MONTH}`)
const QUARTER_NAMED = sticky(`qu[ýí] ?(?:thứ )?${ROMAN}${END}${TIMES}`)
const QUARTER_BARE = sticky(`(?:qu[ýí] )?${ROMAN}${END}`)
const HALF = sticky(`(?:0?6|sáu) tháng (đầu|cuối)(?: của)?(?: năm)?${END}|(?:nửa|½) (đầu|cuối)(?: của)? năm${END}`)
/** The year of "6 tháng, 9 tháng, năm 2026" stands last. */
const IN_YEAR = ' ?/? ?(?:(?:,|,? và) (?:báo cáo )?(?:0?9|chín) tháng ?)?(?:(?:,|,? và) (?:báo cáo )?(?:cả )?(?=năm))?(?:của )?(?:năm )?(?:19|20)\\d\\d'
const FIRST_MONTHS = sticky(`${COUNT} tháng (đầu|cuối)(?: của)? năm${END}|(0?[69]|sáu|chín) tháng(?=${IN_YEAR})`)
/** The budget's year is the calendar's (Luật Ngân sách nhà nước 2015, Điều 14). */
const YEAR_NAMED = sticky(`năm(?: (?:ngân sách|tài chính|kế hoạch))?:? ?${YEAR}`)
const YEAR_BARE = sticky(`(?:năm )?${YEAR}${TAKEN}`)
const END_OF_YEAR = sticky(`(?:(?:${COUNT} )?(quý)|(?<!(?:các|những|mấy) )tháng) (đầu|cuối)(?: tiên| cùng)?(?: của)? năm${END}`)
const MONTH_OF_QUARTER = sticky(`tháng (đầu|giữa|cuối|thứ nhất|thứ hai|thứ ba)(?: tiên| cùng)?(?: của)? qu[ýí] ?${ROMAN}${END}`)
const MONTHS_OF_ONE = sticky(`${COUNT} tháng (đầu|cuối)(?: tiên| cùng)?(?: của)? qu[ýí] ?${ROMAN}${END}`)
const THE_YEAR = sticky(`năm(?: nay)?${END}(?! (?:sau|tới|trước(?! (?:ngày )?\\d)|kế|tiếp|liền|ngoái|đó|qua|học|chẵn|lẻ)${END})`)
/** "Trong năm tới", "cuối năm học": a year that nobody can name. */
const SOME_YEAR = sticky(`năm (?:${OTHER}|ngoái|đó|qua|học(?: ${YEAR} ?- ?${YEAR})?)`)

const quarters: Readonly<Record<string, number>> = { iv: 4, nhất: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }
const quarterOf = (word: string): number => quarters[word] ?? (/^0?\d$/.test(word) && word !== '1' ? Number(word) : word.length)

const endWithYear = (text: string, at: number, make: (year: number | null) => Piece): ReadPiece => {
  const other = matchAt(OTHER_YEAR, text, at)
  if (other !== null) {
    const piece = inOtherYear(make(null), other[0].includes('trước') ? -1 : 1)
    return { piece: piece ?? noSuchDay, end: OTHER_YEAR.lastIndex }
  }
  const year = matchAt(WITH_YEAR, text, at)
  return year === null
    ? { piece: make(null), end: at }
    : { piece: make(Number(year[1] ?? year[2])), end: WITH_YEAR.lastIndex }
}

const readMonthBy = (pattern: RegExp) => (text: string, at: number): ReadPiece | null => {
  const match = matchAt(pattern, text, at)
  if (match === null) return null
  const n = match[1] === undefined ? monthOfWord(match[2] ?? '') : Number(match[1])
  const read = endWithYear(text, pattern.lastIndex, (year) => ({ unit: 'month', n, year }))
  return isOfTheMoon(match[2] ?? '') ? { piece: noSuchDay, end: read.end } : read
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

/** "Quý đầu năm 2026", "02 quý cuối năm 2026", "tháng cuối năm 2026". */
const readEndOfYear = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(END_OF_YEAR, text, at)
  if (match === null) return null
  const count = (match[1] === undefined ? 1 : countOf(match[1])) * (match[2] === 'quý' ? 3 : 1)
  if (count < 1 || count > 12) return null
  const last = match[3] === 'cuối'
  const [from, to] = last ? [13 - count, 12] : [1, count]
  return endWithYear(text, END_OF_YEAR.lastIndex, (year) => {
    if (count === 1) return { unit: 'month', n: from, year }
    if (count === 3) return { unit: 'quarter', n: to / 3, year }
    return count === 6 ? { unit: 'half', n: to / 6, year } : { unit: 'months', first: from, last: to, year }
  })
}

/** "Tháng cuối quý II/2026". */
export const readMonthOfQuarter = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(MONTH_OF_QUARTER, text, at)
  if (match === null) return null
  const place = match[1] === 'đầu' || match[1] === 'thứ nhất' ? 2 : match[1] === 'giữa' || match[1] === 'thứ hai' ? 1 : 0
  const n = quarterOf(match[2] ?? '') * 3 - place
  return endWithYear(text, MONTH_OF_QUARTER.lastIndex, (year) => ({ unit: 'month', n, year }))
}

/** "02 tháng đầu quý III/2026". */
const readMonthsOfOneQuarter = (text: string, at: number): ReadPiece | null => {
  const match = matchAt(MONTHS_OF_ONE, text, at)
  const count = countOf(match?.[1] ?? '')
  if (match === null || count < 1 || count > 3) return null
  const last = quarterOf(match[3] ?? '') * 3
  const [from, to] = match[2] === 'đầu' ? [last - 2, last - 3 + count] : [last - count + 1, last]
  return endWithYear(text, MONTHS_OF_ONE.lastIndex, (year) => ({ unit: 'months', first: from, last: to, year }))
}

/** Halves and the first or last months of a year. */
export const readSomeMonths = (text: string, at: number): ReadPiece | null => {
  const half = readHalf(text, at)
  if (half !== null) return half
  const atEnd = readEndOfYear(text, at) ?? readMonthsOfOneQuarter(text, at)
  if (atEnd !== null) return atEnd
  const match = matchAt(FIRST_MONTHS, text, at)
  if (match === null) return null
  const count = match[3] === undefined ? countOf(match[1] ?? '') : countOf(match[3])
  if (count < 1 || count > 12) return null
  const [first, last] = match[2] === 'cuối' ? [13 - count, 12] : [1, count]
  const make = (year: number | null): Piece =>
    count === 6 ? { unit: 'half', n: last / 6, year } : { unit: 'months', first, last, year }
  const end = FIRST_MONTHS.lastIndex
  // "9 tháng, năm 2026" are two: the year is one of the list.
  return match[3] !== undefined && /^(?:,| và)/.test(text.slice(end, end + 3)) ? { piece: make(null), end } : endWithYear(text, end, make)
}

const readYearBy = (pattern: RegExp) => (text: string, at: number): ReadPiece | null => {
  const match = matchAt(pattern, text, at)
  return match === null ? null : { piece: { unit: 'year', year: Number(match[1]) }, end: pattern.lastIndex }
}

export const readYear = readYearBy(YEAR_NAMED)
export const readYearAgain = readYearBy(YEAR_BARE)

/** "trong năm", "cuối năm": the year itself, unnamed. */
export const readTheYear = (text: string, at: number): ReadPiece | null =>
  matchAt(THE_YEAR, text, at) !== null
    ? { piece: { unit: 'year', year: null }, end: THE_YEAR.lastIndex }
    : matchAt(SOME_YEAR, text, at) !== null
      ? { piece: noSuchDay, end: SOME_YEAR.lastIndex }
      : null
