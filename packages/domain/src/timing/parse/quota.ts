// How many times in each round: 01 lớp/năm · ít nhất 02 cuộc kiểm tra/năm · 10.000 lượt/năm · mỗi quý một chuyên đề.
// Whatever can be counted may stand before a stroke; money, shares and measures ("5 tỷ đồng/năm", "500 tấn/tháng") are
// amounts, and say nothing about when.

import type { Quota, Recur } from './expression.ts'
import { round, UNIT, unitOf } from './round-unit.ts'
import { COUNT, countOf, END, matchAt, sticky } from './scan.ts'

/** What is counted where no stroke says so. Any other word is no count of times: "hằng năm 35 cán bộ". */
const COUNTED =
  '(lần|lượt|lớp|đợt|cuộc họp|cuộc|hội nghị|hội thảo|tọa đàm|toạ đàm|chuyên đề|chuyên mục|buổi|khóa|khoá|báo cáo|tin,? bài|bài|tin|phiên|k[ỳì]|chuyến|đoàn|mô hình|hoạt động|sự kiện|phóng sự|ấn phẩm|văn bản|nhiệm vụ|đề tài|sáng kiến|số)'
const BOUND = '(ít nhất |tối thiểu |không dưới |không ít hơn |trên |không quá |tối đa |nhiều nhất )?'
const MOST = /^(?:không quá|tối đa|nhiều nhất)/
const NUMBER = `(\\d{1,3}(?:\\.\\d{3}){1,2}(?!\\d)|\\d{1,6}(?![.,]?\\d)|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?: ?\\([^()]{1,20}\\))?`
const MEASURE = `(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|vnđ|usd|phần trăm|tấn|tạ|yến|kg|gam|ha|hecta|km|lít|kwh|mw|gw|mét|m)${END}`
/** Words that speak of time or join parts name nothing that is counted. */
const JOINT = `(?:tháng|quý|quí|năm|phút|trước|sau|từ|đến|tới|kể|trong|là|và|hoặc|đầu|cuối|giữa|thứ|theo|của|tại|ở|cho|với|do|được|h[àằ]ng|mỗi)${END}`
/** Hours and days are counted over a year ("40 giờ/năm"); "5 ngày/tuần" is a working week. */
const THING = `(?!${MEASURE}|${JOINT}|(?:giờ|ngày|tuần)${END}(?![^/]{0,30}/ ?năm))((?:tin, )?[A-Za-zÀ-ỹ]{2,10}(?: (?!${JOINT})[A-Za-zÀ-ỹ]{1,10}){0,5})(?: ?/ ?(?!${JOINT}|tuần${END})[A-Za-zÀ-ỹ]{1,10}(?: [A-Za-zÀ-ỹ]{1,10}){0,2}){0,2}`

const PER_STROKE = sticky(`${BOUND}${NUMBER} ${THING} ?/ ?(?:một )?(?:${COUNT} )?${UNIT}${END}(?! học)`)
const PER = sticky(
  `${BOUND}${NUMBER} ${COUNTED}(?: ?(?:trong|trên|một|mỗi|h[àằ]ng)|(?: (?!${JOINT})[A-Za-zÀ-ỹ]{1,10}){1,4} (?:mỗi|h[àằ]ng))(?: ?một)? ?(?:${COUNT} )?${UNIT}${END}(?! học)`,
)
/** "01 năm 2 lần". */
const N_TIMES = sticky(`${BOUND}${COUNT} ${UNIT} (?:(?:tổ chức|thực hiện|tiến hành) )?${COUNT} lần${END}`)
/** "Quý 1 lần", "Tuần 2 buổi", "Tháng 02 số": a number before what is counted is no quarter and no month. */
const UNIT_TIMES = sticky(
  `(?<!(?:nửa|mươi|trăm|vài|mấy|nhiều|\\d) )${UNIT} (?:(?:tổ chức|thực hiện|họp) )?${BOUND}(\\d{1,2}|một|hai|ba|bốn|năm)(?: ?\\([^()]{1,20}\\))? (?:(lần|lượt|buổi)${END}(?! ?(?:[\\d/]|thứ ))|(cuộc|số|bài|tin|phiên|chuyên đề|đợt|lớp|k[ỳì])(?= ?(?:$|[,;.)])))`,
)
const COUNT_OF = sticky(
  `,? ?(?:(?:tổ chức|thực hiện|mở|có|tiến hành|xây dựng|làm|họp|đăng|phát hành) )?\\(?${BOUND}${COUNT} ${COUNTED}${END}\\)?(?! ?/| ?%)`,
)

/** "Không quá 02 cuộc/năm" sets no number that is to be reached. */
const quotaOf = (bound: string | undefined, count: number, unit: string | null): Quota | null =>
  bound !== undefined && MOST.test(bound) ? null : { count, atLeast: bound !== undefined, unit }

const numberOf = (text: string): number => countOf(text.replaceAll('.', ''))

/** Null where nothing is counted: "0 lớp/năm", "mỗi 0 năm". */
const readRate = (pattern: RegExp) => (text: string, at: number): Recur | null => {
  const match = matchAt(pattern, text, at)
  const count = numberOf(match?.[2] ?? '')
  const interval = match?.[4] === undefined ? 1 : countOf(match[4])
  if (match === null || interval < 1 || count < 1) return null
  const quota = quotaOf(match[1], count, match[3] ?? null)
  return { t: 'recur', rounds: [round(unitOf(match[5]), interval)], quota, start: at, end: pattern.lastIndex }
}

const readPer = readRate(PER)
const readStroke = readRate(PER_STROKE)

const readTimes = (text: string, at: number): Recur | null => {
  const match = matchAt(N_TIMES, text, at)
  const [interval, count] = [countOf(match?.[2] ?? ''), countOf(match?.[4] ?? '')]
  if (match === null || interval < 1 || count < 1) return null
  const quota = quotaOf(match[1], count, 'lần')
  return { t: 'recur', rounds: [round(unitOf(match[3]), interval)], quota, start: at, end: N_TIMES.lastIndex }
}

const readUnitTimes = (text: string, at: number): Recur | null => {
  const match = matchAt(UNIT_TIMES, text, at)
  const count = countOf(match?.[3] ?? '')
  if (match === null || count < 1) return null
  const quota = quotaOf(match[2], count, match[4] ?? match[5] ?? null)
  return { t: 'recur', rounds: [round(unitOf(match[1]), 1)], quota, start: at, end: UNIT_TIMES.lastIndex }
}

/** A count with its round at `at`: "01 lớp/năm". */
export const readQuota = (text: string, at: number): Recur | null =>
  readPer(text, at) ?? readStroke(text, at) ?? readTimes(text, at) ?? readUnitTimes(text, at)

/** The count after a round: "mỗi năm tổ chức 01 hội nghị". */
export const readCount = (text: string, at: number): { readonly quota: Quota | null; readonly end: number } | null => {
  const match = matchAt(COUNT_OF, text, at)
  if (match === null) return null
  return { quota: quotaOf(match[1], countOf(match[2] ?? ''), match[3] ?? null), end: COUNT_OF.lastIndex }
}
