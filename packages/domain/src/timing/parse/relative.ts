// Time that waits for an event: sau khi Trung ương ban hành Đề án · trong vòng 05 ngày làm việc kể từ ngày … ·
// 100 ngày kể từ ngày ban hành Kế hoạch · trước khi hết nhiệm kỳ 30 ngày làm việc.

import { isDay, localDate } from '../../date/local-date.ts'
import type { AwaitedEvent, Length } from '../rule.ts'
import { readDay } from './day.ts'
import type { AfterEvent } from './expression.ts'
import { readGroup } from './group.ts'
import { windowOf } from './piece.ts'
import { closing, COUNT, countOf, END, matchAt, skip, sticky } from './scan.ts'
import { withoutEnd } from '../../organisation/without-end.ts'

const LENGTH = `${COUNT} ?(ngày làm việc|ngày|tuần(?: lễ)?|tháng|quý|năm|giờ|h)${END}(?! ?(?:đầu|cuối|/)| (?:của )?năm \\d|,? ?(?:\\d{1,2}(?: phút|['’′]|,? ngày)|(?:sáng|trưa|chiều|tối|đêm)${END}|ngày \\d|thứ |chủ nhật|h[àằ]ng ngày|các ngày))`
const AT_MOST = `(?:(?:hoàn thành |xong )?(?:trong|chậm nhất|muộn nhất|không quá|tối đa|thời hạn)(?: là)?(?: trong)?(?: (?:vòng|thời hạn|thời gian|khoảng))?(?: tối đa| không quá| chậm nhất)?(?: là)? )?`
const COUNTED = sticky(`${AT_MOST}${LENGTH}`)
const BOUND = sticky(`(?:trong (?:vòng|thời hạn|thời gian)|chậm nhất|muộn nhất|không quá|tối đa|thời hạn|trong (?=\\d))`)
const SINCE = sticky(`,? (?:tính )?(?:(?:kể )?từ|sau) (?!(?:năm|tháng) ?\\d|quý [ivx\\d]|(?:19|20)\\d\\d(?!\\d))(?:khi |lúc |thời điểm |ngày )?`)
const AHEAD = sticky(`,? trước (?:khi |lúc |thời điểm |ngày )(?!\\d)`)
/** "15 ngày trước ngày 01/9/2026". */
const AHEAD_OF_DAY = sticky(` trước (?=ngày \\d|\\d{1,2} ?[/.-] ?\\d)`)
const AFTER_LENGTH = sticky(`(?:(?:chậm|muộn) nhất )?sau ${LENGTH}`)
const AFTER = sticky(`(?:(?:ngay (?:sau )?khi|sau khi)${END} ?|ngay sau (?!(?:đó|này|đây)${END}|(?:năm|quý|tháng|ngày) ?(?:\\d|[ivx]{1,3}${END}))(?:ngày |lúc )?(?=[A-Za-zÀ-ỹ]))`)
const SINCE_EVENT = sticky(`(?:kể )?từ (?:khi|ngày) (?!\\d|mùng)`)
const ONCE = sticky(`khi (?=(?:có|được|luật|nghị định|trung ương|chính phủ|bộ|kế hoạch|đề án|dự án|hoàn thành|kết thúc)${END})`)
/** "Sau Đại hội", "Sau đợt kiểm tra", where the phrase opens with it. */
const FOLLOWING = sticky(`sau (?=[A-Za-zÀ-ỹ])(?!(?:đó|này|đây|cùng|khi|đại học|mỗi|từng|h[àằ]ng)${END}|(?:năm|quý|tháng|ngày) ?(?:\\d|[ivx]{1,3}${END}))`)
const OPENS = /(?:^|[;.:(] ?|thực hiện |triển khai |hoặc )$/
const BEFORE_EVENT = sticky(
  `trước (?:khi |ngày (?=[A-Za-zÀ-ỹ])(?!(?:đầu|cuối|làm việc cuối) )|(?=[A-Za-zÀ-ỹ])(?!giai đoạn \\d|nửa (?:đầu|cuối) |(?:sáu|chín) tháng )(?!(?:khi|ngày|tháng|quý|năm|thời|mốc|hạn|cuối|đầu|giữa|thứ|chủ|mùng|mồng|đó|đây|mắt|hết)${END}))`,
)
const AHEAD_OF = sticky(`trước (?:ít nhất )?${LENGTH},? (?:so với|tính (?:đến|từ)|khi|diễn ra|tổ chức|khai mạc) (?:ngày |khi |thời điểm )?`)
/** "Trước ngày 01/9/2026 ít nhất 15 ngày". */
const BEFORE_DAY = sticky(`trước (?=ngày \\d|\\d{1,2} ?[/.-] ?\\d)`)
const EARLIER = sticky(` (?:(?:ít|chậm|muộn) nhất |tối thiểu )?(?:là )?${LENGTH}(?= ?(?:$|[,;.)]))`)
/** "Sau hội nghị (20/12/2026)", "sau khi có Nghị quyết (dự kiến tháng 7/2026)": when the event itself is. */
const ITS_DAY = sticky(` ?\\((dự kiến |ước |khoảng |vào )*`)
/** A length that is all of the phrase: "03 ngày làm việc". */
const ONLY = /^(?:(?:thời gian|thời hạn)(?: thực hiện| giải quyết)?:? ?)?$/
const DAYS = /^(?:ngày|ngày làm việc)$/
const TRAILING = sticky(`(?:(?:ít|chậm|muộn) nhất )?(?:là )?${LENGTH}`)
/** Where the words of an event stop. */
const STOP =
  /[;()]|\.(?= |$)|,? (?:trước (?:ngày|tháng|quý|\d)|chậm nhất|muộn nhất|hoàn thành trước)|,? (?:theo|căn cứ) (?=[^,;]{1,30} \d{1,5}(?:\/\d{4})?[/-][a-zđ])|,? (?:đến|tới) (?:hết )?(?:ngày )?\d{1,2} ?\/ ?\d|, (?:tổ chức|triển khai|thực hiện|báo cáo|ban hành|trình|gửi|các |sở |ubnd |ủy ban |uỷ ban |hoàn thành)|,? định k[ỳì]| và (?=h[àằ]ng |tổ chức thực hiện|định k[ỳì])| hoặc (?=h[àằ]ng |đột xuất|định k[ỳì]|khi có yêu cầu)/
const TO = sticky(` ?- ?\\d|,? (?:đến|tới) `)
const MAX_WORDS = 240

const OWN = '(?:kế hoạch|quyết định|đề án|chương trình|nghị quyết|chỉ thị|công văn|văn bản)'
/** The plan's own issue. "Kế hoạch" alone is this one; any other document must say "này". */
const OWN_ISSUE = new RegExp(
  `^(?:(?:được )?(?:ban hành|ký ban hành|ký)|(?:ban hành|ký ban hành|ký|phê duyệt) (?:kế hoạch(?: này)?|${OWN} này)|(?:kế hoạch(?: này)?|${OWN} này) (?:được )?(?:ban hành|ký ban hành|ký|phê duyệt|có hiệu lực|có hiệu lực thi hành)|(?:có hiệu lực|được ký))$`,
  'u',
)

const units: Readonly<Record<string, Length['unit']>> = { 'ngày làm việc': 'workingDay', ngày: 'day', tuần: 'week', 'tuần lễ': 'week', tháng: 'month', năm: 'year' }

const lengthOf = (count: string | undefined, unit: string | undefined): Length | null => {
  const n = countOf(count ?? '')
  if (unit === 'quý') return { count: n * 3, unit: 'month' }
  // A day is the least there is: other hours have no length here.
  if (unit === 'giờ' || unit === 'h') return n > 0 && n % 24 === 0 ? { count: n / 24, unit: 'day' } : null
  const known = units[unit ?? '']
  return known === undefined || n < 1 ? null : { count: n, unit: known }
}

type Named = { readonly event: AwaitedEvent; readonly end: number }

const readEvent = (clean: string, lower: string, at: number): Named | null => {
  const day = readDay(lower, lower.startsWith('ngày ', at - 5) ? at - 5 : at)
  // "Trong 3 ngày, từ ngày 10 đến ngày 12/6": the days say when, the length only how long.
  if (day !== null && skip(TO, lower, day.end) > day.end) return null
  if (day?.piece.unit === 'day' && day.piece.year !== null && day.piece.month !== null) {
    const { year, month, day: d } = day.piece
    return isDay(year, month, d) ? { event: { kind: 'day', on: localDate(year, month, d) }, end: day.end } : null
  }
  const reach = lower.slice(at, at + MAX_WORDS)
  const end = at + (STOP.exec(reach)?.index ?? reach.length)
  const words = withoutEnd(clean.slice(at, end), ' ,.:-')
  if (words === '') return null
  return OWN_ISSUE.test(lower.slice(at, at + words.length))
    ? { event: { kind: 'issued' }, end }
    : { event: { kind: 'named', words }, end }
}

const after = (start: number, named: Named, length: Length | null): AfterEvent => ({
  t: 'after',
  event: named.event,
  length,
  start,
  end: named.end,
})

/** "Sau 03 tháng kể từ khi có văn bản", "100 ngày kể từ ngày …", "trong thời hạn 10 ngày làm việc". */
const readCounted = (clean: string, lower: string, at: number): AfterEvent | null => {
  const counted = matchAt(AFTER_LENGTH, lower, at)
  const match = counted ?? matchAt(COUNTED, lower, at)
  if (match === null) return null
  const end = counted === null ? COUNTED.lastIndex : AFTER_LENGTH.lastIndex
  const length = lengthOf(match[1], match[2])
  if (length === null) return null
  const since = skip(SINCE, lower, end)
  const named = since === end ? null : readEvent(clean, lower, since)
  if (named !== null) return after(at, named, length)
  // "Báo cáo 6 tháng trước ngày 15/6" names a report.
  const inDays = /^(?:ngày|tuần|giờ|h)/.test(match[2] ?? '') && !lower.startsWith('trong ', at) && !lower.startsWith('trong ', at - 6)
  const known = inDays ? skip(AHEAD_OF_DAY, lower, end) : end
  const day = known === end ? null : readEvent(clean, lower, known)
  if (day !== null) return after(at, day, { ...length, count: -length.count })
  const ahead = skip(AHEAD, lower, end)
  const coming = ahead === end ? null : readEvent(clean, lower, ahead)
  if (coming !== null) return after(at, coming, { ...length, count: -length.count })
  const only = DAYS.test(match[2] ?? '') && ONLY.test(lower.slice(0, at)) && /^[.)]?$/.test(lower.slice(end))
  const bound = counted !== null || only || matchAt(BOUND, lower, at) !== null
  return bound ? after(at, { event: { kind: 'unsaid' }, end }, length) : null
}

/** "Trước 10 ngày so với ngày khai mạc". */
const readAheadOf = (clean: string, lower: string, at: number): AfterEvent | null => {
  const match = matchAt(AHEAD_OF, lower, at)
  const length = match === null ? null : lengthOf(match[1], match[2])
  const named = length === null ? null : readEvent(clean, lower, AHEAD_OF.lastIndex)
  return named === null || length === null ? null : after(at, named, { ...length, count: -length.count })
}

/** "Trước 30/6/2026 15 ngày": so long before a day. */
const readBeforeDay = (clean: string, lower: string, at: number): AfterEvent | null => {
  const begin = skip(BEFORE_DAY, lower, at)
  const day = begin === at ? null : readDay(lower, begin)
  const match = day === null ? null : matchAt(EARLIER, lower, day.end)
  const length = match === null ? null : lengthOf(match[1], match[2])
  if (day === null || length === null) return null
  const { end } = day
  const named = readEvent(clean.slice(0, end), lower.slice(0, end), begin)
  return named === null ? null : { ...after(at, named, { ...length, count: -length.count }), end: EARLIER.lastIndex }
}

/** "Trước khi hết nhiệm kỳ 30 ngày làm việc", "trước hội nghị 05 ngày". */
const readBeforeEvent = (clean: string, lower: string, at: number): AfterEvent | null => {
  const begin = skip(BEFORE_EVENT, lower, at)
  if (begin === at) return null
  const happens = lower.startsWith('khi', at + 6)
  const named = readEvent(clean, lower, begin)
  if (named?.event.kind !== 'named') return null
  const { words } = named.event
  const small = words.toLowerCase()
  for (let i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
    const match = matchAt(TRAILING, small, i + 1)
    if (match === null) continue
    const length = lengthOf(match[1], match[2])
    if (length === null || (!happens && !/^[,.)]?$/.test(small.slice(TRAILING.lastIndex)))) continue
    const event: AwaitedEvent = { kind: 'named', words: words.slice(0, i) }
    return after(at, { event, end: begin + TRAILING.lastIndex }, { ...length, count: -length.count })
  }
  // With no length, "trước khi" means not later than the day before, as "trước ngày" does.
  return happens && OPENS.test(lower.slice(Math.max(0, at - 14), at)) ? after(at, named, { count: -1, unit: 'day' }) : null
}

/** An event with its own day in brackets: a length runs from that day; alone it still waits. */
const withItsDay = (lower: string, found: AfterEvent | null): AfterEvent | null => {
  const match = found?.event.kind === 'named' ? matchAt(ITS_DAY, lower, found.end) : null
  const read = match === null ? null : readGroup(lower, ITS_DAY.lastIndex)
  const end = read === null ? 0 : closing(lower, read.end)
  if (found === null || match === null || read === null || end === 0) return found
  const [item, other] = read.items
  const day = item === undefined || other !== undefined || item.first !== item.last || item.edge !== null ? null : windowOf(item)
  if (day === null || day.from !== day.to || match[1] !== undefined || found.length === null) return { ...found, end }
  return { ...found, event: { kind: 'day', on: day.to }, end }
}

/** Anything that waits for an event at `at`. */
export const readRelative = (clean: string, lower: string, at: number): AfterEvent | null => withItsDay(lower, readAny(clean, lower, at))

const readAny = (clean: string, lower: string, at: number): AfterEvent | null => {
  const counted = readCounted(clean, lower, at) ?? readAheadOf(clean, lower, at) ?? readBeforeDay(clean, lower, at) ?? readBeforeEvent(clean, lower, at)
  if (counted !== null) return counted
  const sudden = skip(AFTER, lower, at)
  return readEventAlone(clean, lower, at, sudden > at ? sudden : skip(SINCE_EVENT, lower, at))
}

const readEventAlone = (clean: string, lower: string, at: number, begin: number): AfterEvent | null => {
  const named = begin === at ? null : readEvent(clean, lower, begin)
  return named === null || named.event.kind === 'day' ? null : after(at, named, null)
}

/** "Khi có hướng dẫn của Trung ương" at the opening; tried after "khi có yêu cầu", which is on demand. */
export const readOnce = (clean: string, lower: string, at: number): AfterEvent | null => {
  if (!OPENS.test(lower.slice(Math.max(0, at - 14), at))) return null
  const begin = skip(ONCE, lower, at)
  return withItsDay(lower, readEventAlone(clean, lower, at, begin > at ? begin : skip(FOLLOWING, lower, at)))
}
