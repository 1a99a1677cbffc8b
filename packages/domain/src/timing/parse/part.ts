// Parts of a month, and one day of several months: nửa đầu tháng 6/2026 · 10 ngày cuối tháng 3/2026 · 05 ngày đầu mỗi
// tháng · ngày cuối cùng của quý · ngày 25 các tháng 3, 6, 9, 12. Half a month ends with its 15th day (Bộ luật Dân sự
// 2015, Điều 146 khoản 2).

import { daysInMonth } from '../../date/local-date.ts'
import { noSuchDay } from './day.ts'
import { readMonth, readMonthAgain, readMonthOfQuarter } from './months.ts'
import { withYear, type Item, type OfRound, type Piece } from './piece.ts'
import { COUNT, countOf, DAY, END, matchAt, skip, sticky } from './scan.ts'

export type Parts = { readonly items: readonly Item[]; readonly end: number }

const EACH = '(?:(?:mỗi|h[àằ]ng|từng) )?'
const HALF_OF = sticky(`nửa (đầu|cuối)(?: của)? (?=${EACH}tháng${END})`)
const DAYS_OF = sticky(`${COUNT} ngày (đầu|cuối)(?: tiên| cùng)?(?: của)? (?=${EACH}tháng${END})`)
const EACH_MONTH = sticky(`(?:mỗi|h[àằ]ng|từng) tháng${END}`)
const NEXT_MONTH = sticky(`tháng (?:sau|tiếp theo|liền kề|kế tiếp)${END}`)
const MONTH_ALONE = sticky(`tháng${END}`)
const EDGE_DAY = sticky(
  `ngày (?:(đầu)(?: tiên)?|(?:làm việc )?cuối(?: cùng)?)(?: của)? ${EACH}(tháng|quý|năm)${END}(?! ?(?:\\d|[ivx]{1,3}${END}|năm|này|nay|học|trước|sau|liền|đầu|cuối))`,
)
const DAY_OF = sticky(`ngày ${DAY},? (?:của )?(?:các )?(?=tháng (?:\\d|đầu|giữa|cuối|thứ))`)
const AND = sticky(` ?, ?(?:và )?| và | ?& ?`)
const GOES_ON = sticky(`(?: ?(?:$|[,;.)/-])| (?:và|năm|h[àằ]ng|mỗi|của)${END})`)
const LAST_DAY = 31

const day = (d: number, month: number | null, year: number | null, ofRound: OfRound | null = null): Piece => ({
  unit: 'day',
  day: d,
  month,
  year,
  yearOffset: 0,
  ofRound,
})
const alone = (piece: Piece): Item => ({ first: piece, last: piece, edge: null })

/** Days of a named month, else of each month where the words say so; of a month that nobody named, none. */
const readDays = (text: string, at: number, days: (length: number) => readonly [number, number]): Parts | null => {
  const named = readMonth(text, at)
  if (named?.piece.unit === 'month') {
    const { n, year } = named.piece
    if (n > 12) return null
    const [first, last] = days(daysInMonth(year ?? 2024, n))
    return first > last ? null : { items: [{ first: day(first, n, year), last: day(last, n, year), edge: null }], end: named.end }
  }
  const [, last] = days(LAST_DAY)
  const each = skip(EACH_MONTH, text, at)
  if (each > at) return { items: [alone(day(last, null, null, { unit: 'month', monthOffset: 0 }))], end: each }
  const next = skip(NEXT_MONTH, text, at)
  if (next > at) return { items: [alone(day(last, null, null, { unit: 'month', monthOffset: 1 }))], end: next }
  return { items: [alone(noSuchDay)], end: skip(MONTH_ALONE, text, at) }
}

const readEdgeDay = (text: string, at: number): Parts | null => {
  const match = matchAt(EDGE_DAY, text, at)
  if (match === null) return null
  const end = EDGE_DAY.lastIndex
  const first = match[1] !== undefined
  if (match[2] === 'năm') return { items: [alone(day(first ? 1 : 31, first ? 1 : 12, null, { unit: 'year', monthOffset: 0 }))], end }
  if (first && match[2] === 'quý') return { items: [alone(noSuchDay)], end }
  const unit = match[2] === 'quý' ? 'quarter' : 'month'
  return { items: [alone(day(first ? 1 : LAST_DAY, null, null, { unit, monthOffset: 0 }))], end }
}

/** "Ngày 20 tháng cuối quý II/2026"; "Ngày 25 các tháng 3, 6, 9, 12": two months or more, and a year said last counts for all. */
const readDayOfMonths = (text: string, at: number): Parts | null => {
  const match = matchAt(DAY_OF, text, at)
  const ofQuarter = match === null ? null : readMonthOfQuarter(text, DAY_OF.lastIndex)
  let read = match === null ? null : (ofQuarter ?? readMonth(text, DAY_OF.lastIndex))
  if (match === null || read === null) return null
  const months: Piece[] = []
  let end = at
  while (read !== null && read.piece.unit === 'month' && months.length < 12) {
    months.push(read.piece)
    end = read.end
    const and = skip(AND, text, end)
    read = and === end ? null : readMonthAgain(text, and)
    if (read !== null && read.piece.year === null && matchAt(GOES_ON, text, read.end) === null) read = null
  }
  if (months.length < 2 && ofQuarter === null) return null
  const year = months.at(-1)?.year ?? null
  return {
    items: months.flatMap((piece) => {
      const dated = year === null ? piece : withYear(piece, year)
      return dated.unit === 'month' ? [alone(day(Number(match[1]), dated.n, dated.year))] : []
    }),
    end,
  }
}

/** A part of a month, or one day of several months, at `at`. */
export const readParts = (text: string, at: number): Parts | null => {
  const half = matchAt(HALF_OF, text, at)
  if (half !== null) return readDays(text, HALF_OF.lastIndex, (length) => (half[1] === 'đầu' ? [1, 15] : [16, length]))
  const some = matchAt(DAYS_OF, text, at)
  if (some !== null) {
    const count = countOf(some[1] ?? '')
    return readDays(text, DAYS_OF.lastIndex, (length) => (some[2] === 'đầu' ? [1, Math.min(count, length)] : [length - count + 1, length]))
  }
  return readEdgeDay(text, at) ?? readDayOfMonths(text, at)
}
