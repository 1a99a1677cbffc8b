// One or more parts of the calendar read together: a list ("Quý I, II/2026": several), a span ("Quý II-III/2026",
// "Quý III/2024 - Quý I/2025": one window), an edge ("cuối năm 2025"). A year said last counts for those before.

import { readDay, readMonthHead, readMonthYear, type ReadPiece } from './day.ts'
import { readMonth, readMonthAgain, readMonthOfQuarter, readQuarter, readQuarterAgain, readSomeMonths, readTheYear, readYear, readYearAgain } from './months.ts'
import { readParts } from './part.ts'
import { inOtherYear, itemWithYear, withYear, yearless, type Edge, type Item, type Piece } from './piece.ts'
import { END, matchAt, skip, sticky, YEAR } from './scan.ts'

export type Group = { readonly items: readonly Item[]; readonly end: number }

const MANY = sticky(`(?:các|những) (?=năm|quý|tháng|ngày)`)
const EDGE = sticky(`(?:ngày )?(?:làm việc (?=cuối))?((?<!(?:bắt|bước|ban|lần|mở|phần|phấn) )đầu|giữa|cuối)(?: tiên| cùng)?(?: của)? (?=năm|quý|tháng|k[ỳì])`)
const SPAN_OF_YEARS = sticky(`(?:(?:giai đoạn|gđ|thời k[ỳì]|k[ỳì] trung hạn)(?: từ)?:? ?(?:năm )?|\\d{1,2} năm,? \\(?(?:giai đoạn )?(?=${YEAR} ?- ?${YEAR}))`)
const TO = sticky(`(?: ?- ?| ?, ?đến | đến | tới )(?:hết |cuối )?`)
const AND = sticky(`(?: ?[,&+] ?(?:và |hoặc )?| và | hoặc )(?:cả (?=năm))?`)
/** What may stand after a bare number of a list: "tháng 6, 12" but not "tháng 6, 2 lần". */
const LIST_GOES_ON = sticky(`(?: ?(?:$|[,;:.)/&+-]|\\((?!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\)))| (?:và|hoặc|đến|năm|h[àằ]ng|mỗi|của)${END})`)
const SCHOOL_YEAR = sticky(`năm học`)

/** Any part of the calendar at `at`, as it may stand alone after a cue. */
const readPiece = (text: string, at: number): ReadPiece | null => {
  const head = text.charAt(at)
  switch (head) {
    case 'n':
      return readDay(text, at) ?? readYear(text, at) ?? readSomeMonths(text, at)
    case 't':
      return readMonthOfQuarter(text, at) ?? readMonth(text, at) ?? readSomeMonths(text, at) ?? readDay(text, at)
    case 'q':
      return readQuarter(text, at) ?? readSomeMonths(text, at)
    case 'm':
    case 'c':
      return readDay(text, at) ?? readSomeMonths(text, at)
    default:
      return head >= '0' && head <= '9'
        ? readMonthYear(text, at) ?? readMonthHead(text, at) ?? readSomeMonths(text, at) ?? readDay(text, at) ?? readYearAgain(text, at)
        : readSomeMonths(text, at)
  }
}

const goesOn = (text: string, read: ReadPiece | null): ReadPiece | null =>
  read === null || (read.piece.year === null && matchAt(LIST_GOES_ON, text, read.end) === null) ? null : read

/** "Tháng 9/2026, ngày 15": a day of that month, not the next of a list. */
const datedDay = (read: ReadPiece | null): ReadPiece | null =>
  read?.piece.unit === 'day' && read.piece.month === null && read.piece.ofRound === null ? null : read

/** The next of a list or span, which may leave out the word its neighbour said. */
const readNext = (before: Piece, text: string, at: number): ReadPiece | null => {
  switch (before.unit) {
    case 'day':
      return readDay(text, at)
    case 'month':
      return readMonth(text, at) ?? datedDay(readDay(text, at)) ?? goesOn(text, readMonthAgain(text, at))
    case 'quarter':
      return readQuarter(text, at) ?? readSomeMonths(text, at) ?? readDay(text, at) ?? goesOn(text, readQuarterAgain(text, at))
    case 'half':
    case 'months':
      return readSomeMonths(text, at) ?? readYear(text, at)
    case 'year':
      return readYearAgain(text, at)
  }
}

const BARE_DAY = sticky(`(\\d{1,2})(?!\\d| ?/)`)
/** "ngày 01-15/11/2026", "ngày 15, 30 hằng tháng". */
const readBareDay = (before: Piece, text: string, at: number): ReadPiece | null => {
  if (before.unit !== 'day' || before.month !== null) return null
  const match = matchAt(BARE_DAY, text, at)
  if (match === null) return null
  const piece: Piece = { ...before, day: Number(match[1]) }
  return goesOn(text, { piece, end: BARE_DAY.lastIndex })
}

const inherit = (piece: Piece, later: Piece): Piece => {
  // "Quý I, II năm sau": both are of that year.
  if (later.unit === 'day' && later.opens !== undefined && later.yearOffset !== 0 && piece.year === null) {
    return inOtherYear(piece, later.yearOffset) ?? piece
  }
  const dated = later.year === null ? piece : withYear(piece, later.year)
  if (dated.unit !== 'day' || later.unit !== 'day') return dated
  const yearOffset = dated.yearOffset === 0 ? later.yearOffset : dated.yearOffset
  return { ...dated, month: dated.month ?? later.month, yearOffset, ofRound: dated.ofRound ?? later.ofRound }
}

/** Gives each item the year (and a day the month) that only a later one says. */
const shareYears = (items: readonly Item[]): readonly Item[] => {
  const shared: Item[] = []
  let later: Piece | null = null
  for (const item of items.toReversed()) {
    const last: Piece = later === null ? item.last : inherit(item.last, later)
    const first: Piece = item.first === item.last ? last : inherit(item.first, last)
    shared.unshift({ first, last, edge: item.edge })
    later = first
  }
  return shared
}

/** "Quý IV/2026 và quý I năm sau": the year after one that is said. */
const afterSaid = (items: readonly Item[]): readonly Item[] => {
  let said: number | null = null
  return items.map((item) => {
    const { last } = item
    if (last.unit === 'day' && last.yearOffset !== 0 && last.year === null && said !== null && item.first === last) {
      const day = withYear(last, said)
      return { ...item, first: day, last: day }
    }
    said = last.year ?? said
    return item
  })
}

/** "Quý IV/2026 - năm 2027": a span may end in a part of another kind, where both say their year. */
const readOther = (before: Piece, text: string, at: number): ReadPiece | null => {
  const other = before.year === null ? null : readPiece(text, at)
  return other === null || other.piece.year === null ? null : other
}

const OF_YEARS = sticky(` (?:của |trong )?các năm:? (?=${YEAR})`)
const YEARS = sticky(`(?: ?, ?(?:và )?| và )?(?:năm )?${YEAR}(?: ?- ?${YEAR})?`)
const MAX_YEARS = 30

/** "Quý I các năm 2026, 2028", "trước 30/10 các năm 2026-2028": the same part of each year. */
const overYears = (group: Group, text: string): Group => {
  let end = skip(OF_YEARS, text, group.end)
  if (end === group.end || !group.items.every(yearless)) return group
  const years: number[] = []
  for (let match = matchAt(YEARS, text, end); match !== null && years.length < MAX_YEARS; match = matchAt(YEARS, text, end)) {
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])]
    for (let year = first; year <= last && years.length < MAX_YEARS; year += 1) years.push(year)
    end = YEARS.lastIndex
  }
  return { items: years.flatMap((year) => group.items.map((item) => itemWithYear(item, year))), end }
}

const MAX_ITEMS = 24

const readItem = (text: string, read: ReadPiece, edge: Edge | null): { item: Item; end: number } => {
  const to = edge === null || edge === 'first' ? skip(TO, text, read.end) : read.end
  if (to === read.end) return { item: { first: read.piece, last: read.piece, edge }, end: read.end }
  const last = readNext(read.piece, text, to) ?? readBareDay(read.piece, text, to) ?? readOther(read.piece, text, to)
  return last === null
    ? { item: { first: read.piece, last: read.piece, edge }, end: read.end }
    : { item: { first: read.piece, last: last.piece, edge: null }, end: last.end }
}

const edges: Readonly<Record<string, Edge>> = { đầu: 'first', giữa: 'middle', cuối: 'last' }

/** A list, a span or one part, at `at`. `unnamed`: whether "năm" alone counts ("cuối năm"). */
export const readGroup = (text: string, at: number, unnamed = false): Group | null => {
  let start = skip(MANY, text, at)
  if (matchAt(SCHOOL_YEAR, text, start)) return null
  const parts = readParts(text, start)
  if (parts !== null) return parts
  const years = skip(SPAN_OF_YEARS, text, start)
  const edgeMatch = matchAt(EDGE, text, start)
  const edge = edgeMatch === null ? null : edges[edgeMatch[1] ?? ''] ?? null
  if (edge !== null) start = EDGE.lastIndex
  const head =
    years > start
      ? readYearAgain(text, years)
      : readPiece(text, start) ?? (unnamed || edge !== null ? readTheYear(text, start) : null)
  if (head === null) return null
  let { item, end } = readItem(text, head, edge)
  const items: Item[] = [item]
  while (items.length < MAX_ITEMS) {
    const and = skip(AND, text, end)
    if (and === end || edge !== null) break
    const next = readNext(item.last, text, and) ?? readBareDay(item.last, text, and)
    if (next === null) break
    ;({ item, end } = readItem(text, next, null))
    items.push(item)
  }
  return overYears({ items: afterSaid(shareYears(items)), end }, text)
}

