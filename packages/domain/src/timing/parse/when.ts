// How a place in the calendar binds: trước, chậm nhất, đến hết, không quá (a limit) · trong, giai đoạn (a window) ·
// từ … đến …, từ … trở đi (a span, an open one).

import { isSpanOfHours, readTime, readTimeAfter } from './clock.ts'
import { noSuchDay } from './day.ts'
import type { When, Weekday } from './expression.ts'
import { readGroup, type Group } from './group.ts'
import { edgeDay, nextPiece, withYear } from './piece.ts'
import { closing, END, matchAt, skip, sticky, YEAR } from './scan.ts'
import { readWeekday } from './weekday.ts'

const BEFORE = sticky(`(?:(?:chậm|muộn|trễ) nhất )?(?:là )?trước (?!hoặc )(?:thời (?:điểm|hạn) |mốc |hạn )?`)
const LATEST = sticky(
  `trong hoặc trước |trước hoặc trong |(?:(?:chậm|muộn|trễ) nhất|hạn (?:cuối(?: cùng)?|chót)|thời hạn(?: hoàn thành| cuối cùng| chậm nhất)?|không (?:được )?(?:quá|muộn hơn|chậm hơn|trễ hơn|muộn quá|chậm quá|trễ quá|sau(?= ngày \\d| \\d| tháng \\d| quý )))(?: là| cùng)?:?(?: vào| trong| đến| tới)?(?: hết| cuối)? `,
)
/** "Không trước 01/7/2026": open from that day. */
const NOT_BEFORE = sticky(`không (?:được )?(?:trước|sớm hơn) (?:thời điểm )?`)
const UNTIL = sticky(`(?:(?:cho |tính )?(?:đến|tới)(?: hết| cuối)?|hết) (?:thời điểm )?`)
const WITHIN = sticky(
  `(?:ngay )?trong (?:suốt |cả |các |khoảng |thời gian |thời điểm |toàn bộ )*|vào (?:dịp |khoảng |thời điểm )?|(?:cả|suốt|toàn) `,
)
const FROM = sticky(`(?:bắt đầu |(?:thời gian|thời hạn):? )?(?:kể )?từ (?:thời điểm |đầu )?`)
const FROM_NOW = sticky(
  `(?:kể )?từ (?:nay|bây giờ|khi ban hành|ngày ban hành|ngày ký|khi ký|khi được ban hành|khi (?:kế hoạch|quyết định|đề án|chương trình)(?: này)? được (?:ban hành|phê duyệt))(?: [^,;.()\\d]{1,40}?)? (?=(?:cho )?(?:đến|tới) )`,
)
const TO = sticky(`,? ?(?:(?:cho )?(?:đến|tới)|-)(?: hết| cuối)? ?`)
const ONWARD = sticky(`,? (?:trở đi|trở về sau)${END}`)
const AND_LATER = sticky(`(?:,| và)(?: cho)? (?:các|những|nhiều) (?:năm|quý|tháng|k[ỳì]|giai đoạn) (?:tiếp theo|kế tiếp|tiếp sau|sau(?: đó)?|về sau)${END}`)

type Cue = When['cue']

/** "Tháng 8 ÂL", "từ 10/3 đến 12/3 (âm lịch)": by the moon, whose days no calendar of ours has. */
const BY_THE_MOON = sticky(`,? ?\\(?(?:(?:tính )?theo )?(?:âm lịch|lịch âm|âl|al)${END}\\)?(?:,? (?:của )?năm (?:${YEAR}|[A-Za-zÀ-ỹ]{2,5} [A-Za-zÀ-ỹ]{2,5}${END}))?`)
const unknown: Group['items'] = [{ first: noSuchDay, last: noSuchDay, edge: null }]

const bound = (lower: string, start: number, group: Group, cue: Cue, time: string | null): When => {
  const moon = skip(BY_THE_MOON, lower, group.end)
  if (moon > group.end) return { t: 'when', cue, items: unknown, andLater: false, timeOfDay: time, start, end: moon }
  const andLater = matchAt(AND_LATER, lower, group.end) !== null
  const end = andLater ? AND_LATER.lastIndex : group.end
  if (!andLater && cue !== 'before' && matchAt(ONWARD, lower, end) !== null) {
    return { t: 'when', cue: 'from', items: group.items, andLater: false, timeOfDay: time, start, end: ONWARD.lastIndex }
  }
  return { t: 'when', cue, items: group.items, andLater, timeOfDay: time, start, end }
}

/** Days of the week; the nth of a month that is known is a day of its own. */
const readDayOfWeek = (lower: string, start: number, at: number, cue: Cue, time: string | null): When | Weekday | null => {
  const read = readWeekday(lower, at)
  if (read === null) return null
  const { weekdays, nths, unit, end } = read
  if (read.day !== null) {
    const items = [{ first: read.day, last: read.day, edge: null }]
    return { t: 'when', cue, items, andLater: false, timeOfDay: time, start, end }
  }
  return { t: 'weekday', cue, weekdays, nths, unit, timeOfDay: time, start, end }
}

/** A cue with what it binds, or null where nothing of the calendar follows it. */
const readBound = (clean: string, lower: string, start: number, at: number, cue: Cue): When | Weekday | null => {
  const { time, end } = readTime(clean, lower, at)
  // "trước 16 giờ ngày X": the day itself still counts.
  const sense: Cue = cue === 'before' && time !== null ? 'on' : cue
  const group = readGroup(lower, end, true)
  if (group !== null) {
    const edged = group.items.some((item) => item.edge === 'last')
    return bound(lower, start, group, edged && sense === 'before' && !lower.startsWith('ngày', end) ? 'on' : sense, time)
  }
  return readDayOfWeek(lower, start, end, sense, time)
}

/** "từ nay đến hết năm 2030", "từ khi ban hành đến …": an end, and a start that is no day of the calendar. */
export const readUpTo = (clean: string, lower: string, start: number): When | null => {
  const now = skip(FROM_NOW, lower, start)
  if (now === start) return null
  const until = readBound(clean, lower, start, skip(UNTIL, lower, now), 'upTo')
  return until?.t === 'when' ? until : null
}

/** "Từ đầu năm đến …": the year that the end says. */
const readThisYear = (lower: string, at: number): Group | null => {
  const group = readGroup(lower, at, true)
  return group !== null && skip(TO, lower, group.end) > group.end ? group : null
}

/** từ A đến B · từ A trở đi · từ A. */
const readFrom = (clean: string, lower: string, start: number): When | Weekday | null => {
  const cued = skip(FROM, lower, start)
  if (cued === start) return null
  const { time, end } = readTime(clean, lower, cued)
  const group = readGroup(lower, end) ?? readThisYear(lower, end)
  if (group === null) return readDayOfWeek(lower, start, end, 'none', time)
  const [item, ...others] = group.items
  if (item === undefined || others.length > 0 || item.first !== item.last) {
    return bound(lower, start, group, 'within', time)
  }
  const to = skip(TO, lower, group.end)
  const last = to === group.end ? null : readGroup(lower, readTime(clean, lower, to).end)
  const until = last?.items[0]
  if (last === null || until === undefined) return bound(lower, start, group, isSpanOfHours(time) ? 'on' : 'from', time)
  // From its beginning to its end is the whole of it; any other edge is a day.
  const begin = item.edge === null || item.edge === 'first' ? item.first : edgeDay(item.first, item.edge)
  const finish = until.edge === null || until.edge === 'last' ? until.last : edgeDay(until.last, until.edge)
  if (begin === null || finish === null) return null
  const first = finish.year === null ? begin : withYear(begin, finish.year)
  const span = { items: [{ first, last: finish, edge: null }], end: last.end }
  return bound(lower, start, span, 'within', time)
}

const LATER = sticky(`(?:ngay )?sau (?:hết )?(?=ngày \\d|\\d|năm \\d|tháng \\d|qu[ýí] )`)
/** "Sau ngày 01/7/2026", "Sau năm 2026": open from what comes next. */
export const readLater = (lower: string, start: number): When | null => {
  const begin = skip(LATER, lower, start)
  const group = begin === start ? null : readGroup(lower, begin)
  const [item, ...others] = group?.items ?? []
  const next = item === undefined || item.edge !== null ? null : nextPiece(item.last)
  if (group === null || next === null || others.length > 0) return null
  return bound(lower, start, { items: [{ first: next, last: next, edge: null }], end: group.end }, 'from', null)
}

/** "Trước ngày khai giảng (05/9/2026)": the brackets say when that is. A month is no day to come before. */
const NAMED_DAY = sticky(`trước (?:ngày |lúc )?(?:(?!(?:ngày|tháng|quý|năm|khi)${END})[A-Za-zÀ-ỹ]{1,12} ){1,8}\\((dự kiến |khoảng )?`)
const readBeforeNamed = (lower: string, start: number): When | null => {
  const match = matchAt(NAMED_DAY, lower, start)
  const group = match === null ? null : readGroup(lower, NAMED_DAY.lastIndex)
  const end = group === null ? 0 : closing(lower, group.end)
  if (match === null || group === null || end === 0) return null
  const known = match[1] === undefined && group.items.every(({ first, last }) => first === last && last.unit === 'day')
  return { t: 'when', cue: 'before', items: known ? group.items : unknown, andLater: false, timeOfDay: null, start, end }
}

const INSTEAD = sticky(`(?:thành|sang|bằng) (?:hết )?(?=ngày \\d|\\d{1,2} ?[/.-] ?\\d)`)
/** "… thành 30/9/2026": the limit that holds instead of another. */
export const readInstead = (clean: string, lower: string, at: number): When | Weekday | null => {
  const begin = skip(INSTEAD, lower, at)
  return begin === at ? null : readBound(clean, lower, at, begin, 'on')
}

/** Whatever binds at `at`: a cue and what follows it, or a bare part of the calendar. */
export const readWhen = (clean: string, lower: string, at: number): When | Weekday | null => {
  const found = readCued(clean, lower, at)
  if (found?.t !== 'when' || found.timeOfDay !== null || !found.items.every(({ last }) => last.unit === 'day')) return found
  const after = readTimeAfter(clean, lower, found.end)
  return after === null ? found : { ...found, cue: found.cue === 'before' ? 'on' : found.cue, timeOfDay: after.time, end: after.end }
}

const readCued = (clean: string, lower: string, at: number): When | Weekday | null => {
  const from = readFrom(clean, lower, at)
  if (from !== null) return from
  const notBefore = skip(NOT_BEFORE, lower, at)
  if (notBefore > at) return readBound(clean, lower, at, notBefore, 'from')
  const before = skip(BEFORE, lower, at)
  if (before > at) return readBound(clean, lower, at, before, 'before') ?? readBeforeNamed(lower, at)
  const latest = skip(LATEST, lower, at)
  if (latest > at) {
    const strictly = skip(BEFORE, lower, latest)
    return readBound(clean, lower, at, strictly, strictly > latest ? 'before' : 'on')
  }
  const until = skip(UNTIL, lower, at)
  if (until > at) return readBound(clean, lower, at, until, 'on')
  const within = skip(WITHIN, lower, at)
  if (within > at) return readBound(clean, lower, at, within, 'within')
  return readBare(clean, lower, at)
}

const readBare = (clean: string, lower: string, at: number): When | Weekday | null => {
  const { time, end } = readTime(clean, lower, at)
  const group = readGroup(lower, end)
  if (group !== null) return bound(lower, at, group, 'none', time)
  return readDayOfWeek(lower, at, end, 'none', time)
}
