// Parts of a month, and one day of several months: nửa đầu tháng 6/2026 · 10 ngày cuối tháng 3/2026 · tuần 2 tháng 10/2026 ·
// 05 ngày đầu mỗi tháng · ngày cuối cùng của quý · ngày 25 các tháng 3, 6, 9, 12. Half a month ends with its 15th day (Bộ luật Dân sự
// 2015, Điều 146 khoản 2).

import { daysInMonth } from '../../date/local-date.ts'
import { noSuchDay, roundAfter } from './day.ts'
import { readMonth, readMonthAgain, readMonthOfQuarter, readQuarter, readYear } from './months.ts'
import { NTH_WORD, nthOf } from './nth.ts'
import { monthsOf, withYear, type Item, type OfRound, type Piece } from './piece.ts'
import { COUNT, countOf, DAY, END, matchAt, skip, sticky } from './scan.ts'

export type Parts = { readonly items: readonly Item[]; readonly end: number }

const EACH = '(?:(?:mỗi|h[àằ]ng|từng) )?'
const HALF_OF = sticky(`nửa (đầu|cuối)(?: của)? (?=${EACH}(tháng|qu[ýí])${END})`)
/** "Thượng tuần tháng 9/2026": ten days each, the last to the end of the month. */
const TEN_DAYS_OF = sticky(`(thượng|trung|hạ) tuần(?: của)? (?=${EACH}tháng${END})`)
const DAYS_OF = sticky(`${COUNT} (?:ngày|(tuần)) (đầu|cuối)(?: tiên| cùng)?(?: của)? (?=${EACH}(?:tháng|qu[ýí]|năm)${END})`)
const WEEK = `(${NTH_WORD}|giữa|0?[1-5])`
const WEEKS_OF = sticky(
  `tuần(?: lễ)? ${WEEK}(?:( ?- ?| đến |,? và | ?, ?)(?:tuần )?${WEEK})?(?:,? (?:của|trong))? (?=${EACH}(?:tháng|qu[ýí]|năm)${END})`,
)
const EACH_ROUND = sticky(`(?:mỗi|h[àằ]ng|từng) (tháng|qu[ýí]|năm)${END}(?! (?:học|ngân sách))`)
/** "Cuối mỗi quý", "đầu hằng tháng". */
const EDGE_OF_EACH = sticky(`((?<!(?:bắt|bước|ban|lần|mở|phần|phấn|dẫn|khởi|đi) )đầu|giữa|cuối)(?: tiên| cùng)?(?: của)? (?=(?:mỗi|h[àằ]ng|từng) (?:tháng|qu[ýí]|năm)${END})`)
const NEXT_MONTH = sticky(`tháng (?:sau|tiếp theo|liền kề|kế tiếp)${END}`)
const ALONE = sticky(`(?:tháng|qu[ýí]|năm)${END}`)
const EDGE_DAY = sticky(
  `ngày (?:(đầu)(?: tiên)?|(?:làm việc )?cuối(?: cùng)?)(?: của)? ${EACH}(tháng|quý|năm)${END}(?! ?(?:\\d|[ivx]{1,3}${END}|năm|này|nay|học|trước|sau|liền|đầu|cuối))`,
)
const DAY_OF = sticky(`ngày ${DAY},? (?:của )?(?:các )?(?=tháng (?:\\d|đầu|giữa|cuối|thứ))`)
const AND = sticky(` ?, ?(?:và )?| và | ?& ?`)
const GOES_ON = sticky(`(?: ?(?:$|[,;.)/-])| (?:và|năm|h[àằ]ng|mỗi|của)${END})`)
const LAST_DAY = 31
/** Days that even the shortest month has. */
const SHORTEST = 28

const day = (d: number, month: number | null, year: number | null, ofRound: OfRound | null = null): Piece => ({
  unit: 'day',
  day: d,
  month,
  year,
  yearOffset: 0,
  ofRound,
})
const alone = (piece: Piece): Item => ({ first: piece, last: piece, edge: null })

type Days = {
  /** First and last day of a month of so many days. */
  readonly of: (length: number) => readonly [number, number]
  /** Counted from the end, so that of a quarter its last month is meant. */
  readonly atEnd: boolean
}

const nothing = (end: number): Parts => ({ items: [alone(noSuchDay)], end })

/** The last day of each round; a day early in a quarter is none that a rule can hold. */
const ofEach = (unit: string, last: number, atEnd: boolean, end: number): Parts => {
  if (unit === 'tháng') return { items: [alone(day(last, null, null, { unit: 'month', monthOffset: 0 }))], end }
  if (unit === 'năm') return { items: [alone(day(last, atEnd ? 12 : 1, null, { unit: 'year', monthOffset: 0 }))], end }
  return atEnd ? { items: [alone(day(last, null, null, { unit: 'quarter', monthOffset: 0 }))], end } : nothing(end)
}

/** Days of a named month, else of each month where the words say so; of a month that nobody named, none. */
const readDays = (text: string, at: number, days: Days): Parts | null => {
  const named = readMonth(text, at) ?? readMonthOfQuarter(text, at) ?? readQuarter(text, at) ?? readYear(text, at)
  const months = named === null ? null : monthsOf(named.piece)
  if (named !== null && months !== null) {
    const month = months[days.atEnd ? 1 : 0]
    if (month > 12) return null
    const { year } = named.piece
    const [first, last] = days.of(daysInMonth(year ?? 2024, month))
    if (first > last) return nothing(named.end)
    return { items: [{ first: day(first, month, year), last: day(last, month, year), edge: null }], end: named.end }
  }
  const [, last] = days.of(LAST_DAY)
  const [earliest, latest] = days.of(SHORTEST)
  const inEvery = earliest <= latest
  const each = matchAt(EACH_ROUND, text, at)
  if (each !== null) return inEvery ? ofEach(each[1] ?? '', last, days.atEnd, EACH_ROUND.lastIndex) : nothing(EACH_ROUND.lastIndex)
  const next = skip(NEXT_MONTH, text, at)
  if (next > at && inEvery) return { items: [alone(day(last, null, null, { unit: 'month', monthOffset: 1 }))], end: next }
  const ofRound = roundAfter(text, at - 1, `${last}`)
  if (inEvery && ofRound.piece.unit === 'day' && ofRound.piece.ofRound !== null) return { items: [alone(ofRound.piece)], end: ofRound.end }
  return nothing(skip(ALONE, text, at))
}

/** "Tuần giữa" has no days that anybody fixed. */
const noDays: Days = { of: () => [1, 0], atEnd: false }

const daysOfWeek = (word: string): Days => {
  const nth = nthOf(word)
  if (nth === null) return noDays
  return nth < 0
    ? { of: (length) => [length - 6, length], atEnd: true }
    : { of: (length) => [nth * 7 - 6, Math.min(nth * 7, length)], atEnd: false }
}

/** "Tuần đầu tháng 9/2026", "tuần 2, 3 tháng 10": the nth seven days (a week is seven days: Điều 146 khoản 1). */
const readWeeks = (text: string, match: RegExpExecArray): Parts | null => {
  const at = WEEKS_OF.lastIndex
  const read = [match[1], match[3]].flatMap((word) => (word === undefined ? [] : [daysOfWeek(word)]))
  const [first, second] = read.flatMap((days) => readDays(text, at, days) ?? [])
  if (first === undefined) return null
  if (second === undefined) return first
  const [a, b] = [first.items[0], second.items[0]]
  if (a === undefined || b === undefined) return null
  const isSpan = /-|đến/.test(match[2] ?? '')
  return { items: isSpan ? [{ first: a.first, last: b.last, edge: null }] : [a, b], end: first.end }
}

const edgeDays: Readonly<Record<string, number>> = { đầu: 1, giữa: 15, cuối: LAST_DAY }

const readEdgeOfEach = (text: string, at: number): Parts | null => {
  const match = matchAt(EDGE_OF_EACH, text, at)
  const each = match === null ? null : matchAt(EACH_ROUND, text, EDGE_OF_EACH.lastIndex)
  if (match === null || each === null) return null
  const end = EACH_ROUND.lastIndex
  const edge = match[1] ?? ''
  if (edge !== 'giữa') return ofEach(each[1] ?? '', edgeDays[edge] ?? 0, edge === 'cuối', end)
  if (each[1] === 'năm') return { items: [alone(day(30, 6, null, { unit: 'year', monthOffset: 0 }))], end }
  return each[1] === 'tháng' ? ofEach('tháng', 15, false, end) : nothing(end)
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
  if (half !== null) {
    const atEnd = half[1] === 'cuối'
    // Half a month ends with its 15th day; nobody says where half a quarter does.
    if (half[2] !== 'tháng') return readDays(text, HALF_OF.lastIndex, noDays)
    return readDays(text, HALF_OF.lastIndex, { of: (length) => (atEnd ? [16, length] : [1, 15]), atEnd })
  }
  const some = matchAt(DAYS_OF, text, at)
  if (some !== null) {
    const count = countOf(some[1] ?? '') * (some[2] === undefined ? 1 : 7)
    const atEnd = some[3] === 'cuối'
    const of: Days['of'] = (length) => (atEnd ? [length - count + 1, length] : [1, Math.min(count, length)])
    return readDays(text, DAYS_OF.lastIndex, { of, atEnd })
  }
  const ten = matchAt(TEN_DAYS_OF, text, at)
  if (ten !== null) {
    const first = ten[1] === 'thượng' ? 1 : ten[1] === 'trung' ? 11 : 21
    const atEnd = first === 21
    return readDays(text, TEN_DAYS_OF.lastIndex, { of: (length) => [first, atEnd ? length : first + 9], atEnd })
  }
  const weeks = matchAt(WEEKS_OF, text, at)
  if (weeks !== null) return readWeeks(text, weeks)
  return readEdgeDay(text, at) ?? readEdgeOfEach(text, at) ?? readDayOfMonths(text, at)
}
