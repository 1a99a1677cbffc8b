// Time without a date: thường xuyên · khi có yêu cầu, đột xuất · theo kế hoạch được phê duyệt · theo quy định.
// "Theo …" takes everything that names what it follows, dates included: those belong to the other document.

import type { Undated } from './expression.ts'
import { END, matchAt, skip, sticky } from './scan.ts'

const CONTINUOUS = sticky(
  `(?:thường xuyên|thường kỳ|liên tục|h[àằ]ng ngày|mỗi ngày)${END}(?:,? (?:thường xuyên|liên tục|h[àằ]ng ngày)${END})?(?: (?:trong|suốt)(?: suốt)?(?: cả)? (?:năm|tháng|quý|tuần|quá trình thực hiện|thời gian thực hiện)(?: thực hiện)?${END}(?! ?\\d| [ivx]))?`,
)
/** "Trực 24/7": the hours of a service, but for "hạn 24/7" and "24/7 hằng năm". */
const ROUND_THE_CLOCK = sticky(`24/7(?:/365)?(?! ?[/.-] ?\\d|\\d| h[àằ]ng| mỗi| năm)${END}`)
const A_DAY = /(?:hạn|xong|gửi|nộp|trình|báo cáo|ban hành|thành|ngày|dịp|và|đến|tới|vào|trước|\d[,;]|-)[ :]*$/

export const readRoundTheClock = (lower: string, at: number): Undated | null => {
  const end = skip(ROUND_THE_CLOCK, lower, at)
  return end === at || A_DAY.test(lower.slice(Math.max(0, at - 12), at)) ? null : undated('continuous', at, end)
}

const DEMAND = sticky(
  `(?:đột xuất${END}(?: theo (?:sự )?(?:chỉ đạo|phân công|điều động)(?: của)?)?|theo (?:yêu cầu|đề nghị)${END}|khi (?:có|được|phát sinh|phát hiện|xảy ra|cần)(?= (?:văn bản )?(?:yêu cầu|đề nghị|chỉ đạo|dấu hiệu|phát sinh|vụ việc|sự cố|thiết|vi phạm|tình huống|kiến nghị|phản ánh|nhu cầu|đơn)${END})|khi (?:phát sinh|phát hiện|xảy ra|cần thiết|cần)${END})`,
)
const DEMAND_REST = sticky(`(?: (?!hoặc |và |trước |chậm |định |h[àằ]ng )[A-Za-zÀ-ỹ\\d]{1,14}){0,12}`)
/** "đột xuất khi có dấu hiệu vi phạm" is said once. */
const ALSO = sticky(`,? (?=khi (?:có|được|phát sinh|cần)|theo yêu cầu)`)

const FOLLOWS = sticky(`(?:theo(?! dõi)|thực hiện theo(?! (?:yêu cầu|đề nghị)${END})|căn cứ(?: vào)?)${END}(?: (?:đúng|các|từng|những|nội dung|thời gian|thời hạn|tiến độ|mốc|lộ trình|lịch))*`)
const PERIOD_WORD = sticky(` ?(?:h[àằ]ng|mỗi|từng|định k[ỳì]|tuần|tháng|quý|năm)${END}`)
const DOCUMENT =
  /^ ?(?:kế hoạch|chương trình|đề án|phương án|quyết định|dự án|hướng dẫn|chỉ đạo|thông báo|nghị định|thông tư|luật|bộ luật|nghị quyết|công văn|văn bản|chỉ thị|kết luận|điều \d|khoản \d|phê duyệt|ý kiến|phân công|tại |(?:được )?quy định (?:tại|trong|ở) |thời gian tại|của |được )/
/** Where the name of what is followed stops. The date of a cited document stays with it, in brackets too. */
const stopping = (period: string): RegExp => new RegExp(
  [
    String.raw`[;)]|\((?!(?<=\d\S{0,9}[/-]\S{2,24} \()(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}\))`,
    String.raw`:(?! ?\d{1,5}\/(?:\d{4}\/)?[^\d\s])|\.(?= |$)`,
    ',? (?:' +
      [
        String.raw`trước (?:ngày|tháng|quý|năm|sáu|nửa|đầu|giữa|cuối|giai|thứ|chủ|\d)`,
        'chậm nhất|muộn nhất|hoàn thành|xong |đột xuất|khi (?:có|cần|phát sinh|được)|thường xuyên|định k[ỳì]',
        String.raw`trong (?:quý|tháng|năm|vòng|thời|sáu|nửa|ngày \d|\d)`,
      ].join('|') +
      ')',
    ', (?:' +
      [
        'h[àằ]ng |mỗi |cứ |ít nhất |tối thiểu |tối đa |không |sau khi |sau đó |ngay |vào |bắt đầu |kể từ |dự kiến |thời gian |hạn ',
        String.raw`(?:từ|đến|đến hết|cuối|giữa|đầu) (?:năm|quý|tháng|ngày|nay)|nửa (?:đầu|cuối)|(?:thứ|chủ) (?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])`,
        String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} ?(?:giờ|h|:)|(?:sáu|\d{1,3}) (?:ngày|tuần|tháng|quý|năm|lần|lớp|đợt|cuộc|buổi)`,
      ].join('|') +
      ')',
    String.raw` hoặc |(?<!\d[/-][a-zđ]\S{0,24} ngày \d{1,2}) và |(?<!ngày \d{1,2})${period} (?:quý [ivl\d]|tháng \d)`,
  ].join('|'),
)
const STOP = stopping(',?')
/** What is written down or counted owns the period beside it: "Theo báo cáo 6 tháng đầu năm 2026", "Theo Thông báo tháng 3/2026". */
const OWNER =
  /^ ?(?:(?:thông báo|nghị quyết|công văn|văn bản|đề án|đề cương|báo cáo|số liệu|dữ liệu|thống kê|kết quả|phiên họp|chiến lược|quy hoạch|định hướng|mục tiêu|chương trình|kế hoạch|kết luận|chỉ thị|biên bản|lịch)(?![A-Za-zÀ-ỹ]|:))/u
const STOP_OF_OWNER = stopping(',')
const ROUND = /,? (?:h[àằ]ng|mỗi) (?:năm|quý|tháng|tuần)/
/** Where the manner of a thing ("theo thẩm quyền") ends and its time begins. */
const MANNER_STOP =
  /,? (?:(?:h[àằ]ng|mỗi|trước|sau|ngay|khi|trong|đến|tới|vào|hết|từ|đầu|giữa|cuối)(?: |$)|không quá|không dưới|tối đa|tối thiểu|ít nhất|liên tục|cứ \d|\d{1,3} (?:ngày|tuần|tháng|quý|năm|lần|lớp|đợt|cuộc|buổi)|theo )/
const MAX_WORDS = 400

/** "Không nêu thời hạn", "chưa xác định thời gian": a part whose time is left open, in so many words. */
const LEFT_OPEN = sticky(
  `(?:không|chưa) (?:nêu|ghi|xác định|quy định|ấn định)(?: rõ| cụ thể)? (?:thời hạn|thời gian|thời điểm)(?: thực hiện| hoàn thành)?${END}`,
)

/** A number and symbol, a day, a law's year: with these a document is named in full. */
const IN_FULL =
  /\d{1,5}(?:\/\d{4})?[/-][a-zđ]\S{1,24}|ngày \d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|luật [^,]{1,60} năm \d{4}/
const NEXT_PART =
  /, (?!số:? ?\d|(?:của|do|về|quyết định|nghị quyết|nghị định|thông tư|thông báo|công văn|chỉ thị|kết luận|luật|kế hoạch) |\d{1,5}(?:\/\d{4})?[/-][a-zđ])/g
const DATED = /ngày \d/

/** The comma after a document named in full ends it, but for the one before its date. */
const endOfCitation = (words: string): number => {
  const named = IN_FULL.exec(words)
  if (named === null) return words.length
  const from = named.index + named[0].length - 1
  for (const { index } of words.slice(from).matchAll(NEXT_PART)) {
    const before = words.slice(0, from + index)
    const isItsDate = words.startsWith(', ngày', from + index) && !DATED.test(before) && !named[0].startsWith('luật')
    if (!isItsDate) return from + index
  }
  return words.length
}

const undated = (kind: Undated['kind'], start: number, end: number, said = true): Undated => ({
  t: 'undated',
  kind,
  said,
  start,
  end,
})

const readDemand = (lower: string, at: number): Undated | null => {
  let end = skip(DEMAND, lower, at)
  if (end === at) return null
  const isWhen = lower.startsWith('khi', at) || lower.startsWith('theo', at) || lower.startsWith('theo', at + 'đột xuất '.length)
  if (isWhen) end = skip(DEMAND_REST, lower, end)
  const also = skip(ALSO, lower, end)
  const again = also === end ? null : readDemand(lower, also)
  return undated('onDemand', at, again?.end ?? end)
}

/** Where nothing stops it within reach, the next thing that is cited does. */
const endOfReach = (reach: string): number => {
  if (reach.length < MAX_WORDS) return reach.length
  const [again, number] = [reach.lastIndexOf(' theo '), reach.lastIndexOf(' số ')]
  return again > 0 ? again : number > 0 ? number : reach.length
}

/** What stops the name of what is followed; a document named in full owns no period beside it. */
const stopOf = (reach: string, owner: boolean): number => {
  const stop = STOP.exec(reach)?.index ?? endOfReach(reach)
  if (!owner || IN_FULL.test(reach.slice(0, stop))) return stop
  return STOP_OF_OWNER.exec(reach)?.index ?? endOfReach(reach)
}

const readFollowing = (lower: string, at: number): Undated | null => {
  const head = skip(FOLLOWS, lower, at)
  if (head === at || matchAt(PERIOD_WORD, lower, head) !== null) return null
  const reach = lower.slice(head, head + MAX_WORDS)
  const owner = OWNER.test(reach)
  const stop = endOfCitation(reach.slice(0, stopOf(reach, owner)))
  const words = reach.slice(0, stop)
  if (DOCUMENT.test(words)) return undated('perPlan', at, head + stop)
  const manner = owner ? 0 : (MANNER_STOP.exec(words)?.index ?? 0)
  return undated('unstated', at, head + Math.min(manner > 0 ? manner : stop, ROUND.exec(words)?.index ?? stop), false)
}

/** "Hằng quý; riêng quý IV trước 10/12": the rounds stay as they are, and what one of them has of its own is not read. */
const EXCEPT = sticky(`(?:riêng|trừ|ngoại trừ)(?: (?:đối với|trong|vào|các|k[ỳì] báo cáo))? (?:quý|tháng|tuần|k[ỳì]|0?6 tháng|0?9 tháng)${END}(?:[^;):]|:(?! không nêu)){0,120}`)
const ROUND_BEFORE = /(?:(?:h[àằ]ng|mỗi|từng) (?:năm|quý|tháng|tuần)|định k[ỳì]|tháng cuối (?:quý|k[ỳì])|\/ ?(?:năm|quý|tháng|tuần))(?![A-Za-zÀ-ỹ])/u
const EXCEPT_REACH = 120
const STILL_OPEN = sticky(`: không nêu thời hạn(?: hoặc chưa hiểu được)?`)

const readException = (lower: string, at: number): Undated | null => {
  const end = skip(EXCEPT, lower, at)
  if (end === at || !ROUND_BEFORE.test(lower.slice(Math.max(0, at - EXCEPT_REACH), at))) return null
  const open = skip(STILL_OPEN, lower, end)
  return { ...undated('unstated', at, open), wordsUntil: end }
}

/** Time without a date at `at`, or null. */
export const readUndated = (lower: string, at: number): Undated | null => {
  const continuous = skip(CONTINUOUS, lower, at)
  if (continuous > at) return undated('continuous', at, continuous)
  const exception = readException(lower, at)
  if (exception !== null) return exception
  const open = skip(LEFT_OPEN, lower, at)
  if (open > at) return undated('unstated', at, open)
  return readDemand(lower, at) ?? readFollowing(lower, at)
}
