// Days of the week: thứ Sáu · thứ 2, thứ 4 · từ thứ Hai đến thứ Sáu · thứ Hai đầu tiên của tháng · thứ Sáu tuần cuối hằng
// tháng. The nth week of a month is its nth seven days, so that "thứ Ba tuần thứ hai" is the second Tuesday.

import { dayNumberOf, dayOf, fromDayNumber, monthOf } from '../../date/local-date.ts'
import { nthWeekday } from '../nth-weekday.ts'
import type { NthOfRound, Unit } from '../rule.ts'
import { noSuchDay } from './day.ts'
import { readMonth, readQuarter } from './months.ts'
import { NTH_WORD, nthOf } from './nth.ts'
import { monthsOf, type Piece } from './piece.ts'
import { END, matchAt, skip, sticky } from './scan.ts'

const DAY = '(?:thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật|chúa nhật))'
/** "thứ Sáu, ngày 10/7/2026" is that day. */
const NAMED = sticky(`(?:vào )?((?:mỗi|h[àằ]ng) )?(?:các )?(?:ngày )?${DAY}${END}(?!,? ngày)(?! ?\\((?:ngày |\\d{1,2} ?[/.-]))`)
const AGAIN = sticky(`(?: ?, ?(?:và )?| và | hoặc | & )(?:(?:vào )?(?:ngày )?${DAY}|(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))${END}(?!,? ngày| ?[\\d/(])`)
const TO = sticky(`(?: đến(?: hết)? | tới | ?- ?)${DAY}${END}(?!,? ngày)`)
const NTH = sticky(`(?: (?:của |trong )?tuần(?: lễ)? (${NTH_WORD}|[1-5])| (${NTH_WORD}))${END}(?! tuần)`)
const NTH_TOO = sticky(`(?:,? và |, )(?:tuần(?: lễ)? )?(${NTH_WORD}|[1-5])${END}(?! tuần)`)
const ROUND = sticky(`(?: (?:của|trong))?(?: (?:mỗi|h[àằ]ng|từng|các))? (tháng|quý|năm)${END}(?! ?(?:\\d|[ivx]{1,3}${END}|này|nay|sau|trước|tới|liền|kế|đầu|cuối|giữa))`)
const OF_WEEK = sticky(` (?:đầu |cuối )?(?:của )?tuần${END}(?! (?:đầu|cuối|thứ|giữa|\\d|lễ))`)

const weekdays: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 }
const weekdayOf = (word: string | undefined): number => (word === undefined ? 7 : (weekdays[word] ?? Number(word) - 1))

export type WeekdayRead = {
  /** 1 Monday … 7 Sunday, in the order named; a span gives its last. */
  readonly weekdays: readonly number[]
  /** Empty: each of them. */
  readonly nths: readonly NthOfRound[]
  /** The round that the words themselves name: "của tháng". Null leaves it to what stands beside. */
  readonly unit: Exclude<Unit, 'half'> | null
  /** "Thứ Hai tuần đầu tháng 9/2026": that day; no such day where the year is unknown or the month has not so many. */
  readonly day: Piece | null
  readonly end: number
}

const MAX_DAYS = 7

const readList = (text: string, first: number, at: number): { days: readonly number[]; end: number } => {
  const to = matchAt(TO, text, at)
  if (to !== null) return { days: [weekdayOf(to[1])], end: TO.lastIndex }
  const days = [first]
  let end = at
  for (let match = matchAt(AGAIN, text, end); match !== null && days.length < MAX_DAYS; match = matchAt(AGAIN, text, end)) {
    days.push(match[2] === undefined ? weekdayOf(match[1] ?? match[3]) : 7)
    end = AGAIN.lastIndex
  }
  return { days, end }
}

const readRound = (text: string, at: number): { unit: WeekdayRead['unit']; end: number } => {
  const match = matchAt(ROUND, text, at)
  if (match === null) return { unit: null, end: at }
  return { unit: match[1] === 'tháng' ? 'month' : match[1] === 'quý' ? 'quarter' : 'year', end: ROUND.lastIndex }
}

const OF = sticky(` (?:(?:của|trong) )?`)

/** The nth weekday of a month or quarter that the words name. */
const readDayIn = (text: string, at: number, weekday: number, nth: NthOfRound): { piece: Piece; end: number } | null => {
  const begin = skip(OF, text, at)
  const read = begin === at ? null : (readMonth(text, begin) ?? readQuarter(text, begin))
  const months = read === null ? null : monthsOf(read.piece)
  if (read === null || months === null) return null
  const { year } = read.piece
  const day = year === null ? null : nthWeekday(dayNumberOf(year, months[0], 1), dayNumberOf(year, months[1] + 1, 1) - 1, nth, weekday)
  if (day === null) return { piece: noSuchDay, end: read.end }
  const date = fromDayNumber(day)
  const piece: Piece = { unit: 'day', day: dayOf(date), month: monthOf(date), year, yearOffset: 0, ofRound: null }
  return { piece, end: read.end }
}

/** One or more days of the week at `at`. */
export const readWeekday = (text: string, at: number): WeekdayRead | null => {
  const match = matchAt(NAMED, text, at)
  if (match === null) return null
  const first = weekdayOf(match[2])
  const eachWeek = match[1] !== undefined
  const { days, end } = readList(text, first, NAMED.lastIndex)
  const nth = matchAt(NTH, text, end)
  const place = nth === null ? null : nthOf(nth[1] ?? nth[2] ?? '')
  if (place === null) {
    return { weekdays: days, nths: [], unit: eachWeek ? 'week' : null, day: null, end: skip(OF_WEEK, text, end) }
  }
  const inMonth = days.length > 1 ? null : readDayIn(text, NTH.lastIndex, days[0] ?? first, place)
  if (inMonth !== null) return { weekdays: days, nths: [place], unit: null, day: inMonth.piece, end: inMonth.end }
  const other = matchAt(NTH_TOO, text, NTH.lastIndex)
  const second = other === null ? null : nthOf(other[1] ?? '')
  const nths = second === null ? [place] : [place, second]
  return { weekdays: days, nths, day: null, ...readRound(text, second === null ? NTH.lastIndex : NTH_TOO.lastIndex) }
}
