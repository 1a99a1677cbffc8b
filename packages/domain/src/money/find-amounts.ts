// Sums of money in running text. A bare scale ("420 triệu") counts as money only where no counted noun
// follows it ("2 triệu lượt khách" is none), and "đồng" only where it is the currency ("đồng bộ", "đồng chí").

import { NUMBER, parseScaledNumber, scaleUp } from './amount-number.ts'
import type { Dong, DongRange } from './dong.ts'
import { CURRENCY, SCALE, scaleExponent } from './money-unit.ts'

export type FoundAmount = {
  readonly range: DongRange
  /** Offsets in the text given, end excluded. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const NOT_CURRENCY = [
  'bộ|chí|thời|bằng|bào|ý|hồ|đều|hành|nghiệp|tình|thuận|loạt|chủ|phạm|nhất|tâm|phục|giám|quản|tổ|tác|lòng|minh',
  'hóa|hoá|cỏ|ruộng|đội|diễn|dạng',
].join('|')
const NOT_SCALE = 'lệ|trọng|suất|giá|số'
/** What may follow a scale that has no currency after it. */
const AFTER_BARE_SCALE = [
  'cho|từ|để|và|đến|trở|là|do|được|trong|mỗi|một|năm|vào|bằng|nguồn|ngân|kinh|vốn|tại|theo|chi|hỗ|đối|với|so',
  'thực|cấp|bổ|giao|chưa|đã|hằng|hàng|nên|thì|khi|tổng|thuộc|của|trên|dưới|hoặc|nhưng',
].join('|')

const CURRENCY_WORD = String.raw`(?:\(?(?:${CURRENCY})(?![\p{L}\d])(?!\s+(?:${NOT_CURRENCY})(?!\p{L}))\)?)`
const ENDS = String.raw`(?=\s*\n\s*\n|\s*(?:$|[^\p{L}\d\s%]|(?:${AFTER_BARE_SCALE})(?!\p{L})))`
const BARE = String.raw`(?![\p{L}\d])(?!\s+(?:${NOT_SCALE})(?!\p{L}))${ENDS}`
const PART = String.raw`(?:${NUMBER})\s*(?:${SCALE})(?!\p{L})\s*`
const UNIT = String.raw`(?:(?:${SCALE})(?:\s*${CURRENCY_WORD}|${BARE})|${CURRENCY_WORD})`
const SUM = String.raw`(?:${PART}){0,3}(?:${NUMBER})\s{0,8}${UNIT}`
/** "20", "900 triệu", "1 tỷ 200 triệu đồng". */
const LOWER = String.raw`(?:${PART}){0,3}(?:${NUMBER})(?:\s*(?:${SCALE}))?(?:\s*(?:${CURRENCY}))?`
/** Not the tail of a number: "345" of "12 345" may be its last group, so neither is read. */
const BEFORE = String.raw`(?<![\p{L}\d/]|\d[.,\-])(?!(?<=(?<!\d)\d{1,3}[ \u00a0])\d{3}(?!\d))`

const AMOUNT = new RegExp(String.raw`${BEFORE}(?:(${LOWER})\s*(?:-|–|—|đến|tới)\s*)?(${SUM})`, 'giu')
const PIECE = new RegExp(String.raw`(${NUMBER})\s*(${SCALE})?`, 'giu')
/** A number after one of these names a place or a year, not the lower end of a range. */
const NAMES_A_NUMBER = /(?:năm|mục|số|điều|khoản|điểm|bảng|phụ lục|tháng|quý|ngày)\s*$/iu

const SCALES = new RegExp(SCALE, 'giu')
const lastScale = (text: string): number => scaleExponent([...text.matchAll(SCALES)].at(-1)?.[0] ?? 'đồng')

/** "1 tỷ 530 triệu đồng" is the sum of its pieces; a piece without a scale takes the fallback, a power of ten. */
const sumOf = (text: string, fallback: number): Dong | null => {
  let sum = 0n
  for (const [, digits = '', scale] of text.matchAll(PIECE)) {
    const number = parseScaledNumber(digits)
    const value = number === null ? null : scaleUp(number, scale === undefined ? fallback : scaleExponent(scale))
    if (value === null) return null
    sum += value
  }
  return sum
}

/** Every sum in the text, in order; text that has no exact reading in whole đồng is not one. */
export const findAmounts = (text: string): readonly FoundAmount[] => {
  const found: FoundAmount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, lower, upper = ''] = match
    const unit = lastScale(upper)
    const max = sumOf(upper, 0)
    if (max === null) continue
    const namesANumber = lower !== undefined && NAMES_A_NUMBER.test(text.slice(0, match.index))
    const low = lower === undefined || namesANumber ? null : sumOf(lower, /đ|vn/iu.test(lower) ? 0 : unit)
    const end = match.index + whole.length
    const isRange = low !== null && low <= max
    const start = isRange ? match.index : end - upper.length
    found.push({ range: { min: isRange ? low : max, max }, start, end, text: text.slice(start, end) })
  }
  return found
}
