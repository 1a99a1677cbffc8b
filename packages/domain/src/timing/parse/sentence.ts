// One sentence read left to right into expressions of time and the words between them. At each word the readers are
// tried in order; a word that begins none is a word.

import type { Expression, When } from './expression.ts'
import { readMasked, sumsUp } from './masks.ts'
import type { Source } from './normalise.ts'
import { readRecur } from './recur.ts'
import { readOnce, readRelative } from './relative.ts'
import { matchAt, sticky } from './scan.ts'
import { readRoundTheClock, readUndated } from './undated.ts'
import { readInstead, readLater, readUpTo, readWhen } from './when.ts'

export type Words = { readonly t: 'words'; readonly start: number; readonly end: number }
export type Element = Expression | Words

const LETTER = /[0-9A-Za-zÀ-ỹ]/u
const WORD = sticky('[0-9A-Za-zÀ-ỹ]+')
const OPENING = /(?:^|[;.:(] ?|thực hiện |triển khai )$/
/** "Điều chỉnh thời hạn 30/6/2026 thành …". */
const REPLACES =
  /(?<![A-Za-zÀ-ỹ])(?:điều chỉnh|thay đổi|đổi|thay|lùi|dời|gia hạn)(?: [A-Za-zÀ-ỹ]{1,10}){0,9} (?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})? $/u
type Reader = (source: Source, at: number) => Expression | null

const upTo: Reader = ({ clean, lower }, at) => readUpTo(clean, lower, at)
const relative: Reader = ({ clean, lower }, at) => readRelative(clean, lower, at)
const undated: Reader = ({ lower }, at) => readUndated(lower, at)
const later: Reader = ({ lower }, at) => (OPENING.test(lower.slice(Math.max(0, at - 14), at)) ? readLater(lower, at) : null)
const once: Reader = ({ clean, lower }, at) => readOnce(clean, lower, at)
const instead: Reader = ({ clean, lower }, at) => (REPLACES.test(lower.slice(Math.max(0, at - 72), at)) ? readInstead(clean, lower, at) : null)
const recur: Reader = ({ lower }, at) => readRecur(lower, at)
const when: Reader = ({ clean, lower }, at) => readWhen(clean, lower, at)

/** Which readers a word may begin for, in the order they are tried. Other words begin none. */
const readers = new Map<string, readonly Reader[]>()
const opens = (words: string, list: readonly Reader[]): void => {
  for (const word of words.split(' ')) readers.set(word, list)
}
const counted: readonly Reader[] = [relative, recur, when]
const numbers: readonly Reader[] = [({ lower }, at) => readRoundTheClock(lower, at), ...counted]
opens('năm', counted)
opens('là thời đến tới cho tính hết cả suốt bắt lúc thứ chủ chúa ngày sáng trưa chiều đêm buổi nửa những giai gđ đầu giữa hạn trễ', [when])
opens('tháng quý tuần', [recur, when])
opens('trước chậm muộn', [relative, when])
opens('ngay', [relative, later, when])
opens('toàn', [when])
opens('thành sang bằng', [instead])
opens('trong', [relative, recur, when])
opens('sau', [relative, later, once])
opens('tối thời', [relative, recur, when])
opens('không', [undated, relative, recur, when])
opens('từ kể', [upTo, relative, when])
opens('hằng hàng mỗi', [undated, recur, when])
opens('theo', [undated, recur])
opens('từng cứ định chế ít trên', [recur])
opens('cuối vào các tất', [recur, when])
opens('mùng mồng kỳ kì thượng trung hạ', [when])
opens('thường liên đột thực căn chưa riêng trừ ngoại', [undated])
opens('khi', [undated, once])
opens('hoàn xong', [relative])
opens('báo', [recur])
opens('một hai ba bốn sáu bảy bẩy tám chín mười', counted)

/** The number or letters go on: "Q2", "12.5". */
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/**
 * A bare year or day counts at the start, after a mark, or after a word that acts; else it names something ("cán bộ năm
 * 2026"). A month or quarter with its year is time wherever it stands: what it may name is passed over by `masks.ts`.
 */
const ACTS =
  /(?:^|[,:(–-] ?|(?:(?<!đã )hoàn thành|[,;]) \d{1,3} ?% ?|(?:^|[^A-Za-zÀ-ỹ])(?:thực hiện|riêng|hoàn thành|xong|bắt đầu|kết thúc|ban hành|triển khai|tổ chức|và|hoặc|là|vào|thời gian|thời hạn|thời điểm|sáng|chiều|trưa|tối|phê duyệt|công bố|trình|đề nghị|kế hoạch|(?<!(?:trung|dài|ngắn|vô) )hạn|nộp|gửi|báo cáo|khởi công|khai mạc|bế mạc|diễn ra|họp|dự kiến|nghiệm thu|bàn giao|hoàn tất|phát động|khánh thành|định kỳ|định kì|giao|thí điểm|nhân rộng|vận hành|chạy thử|thi công|lấy ý kiến|thông qua|ký kết|áp dụng|khảo sát|thẩm định|dịp|dương lịch|chào mừng|(?:chuẩn bị|thực hiện|kết thúc) đầu tư) ?)$/u

/** The tail of a date whose head is not to be read: "…/6/2026", "3O/6/2026". */
const TORN = /\/$|(?<![A-Za-zÀ-ỹ\d])(?!\d{1,2}[hg])[A-Za-zÀ-ỹ\d]{0,4}\d[A-Za-zÀ-ỹ\d]{0,4}[.-]$/u
/** A number that counts rounds or names a part is no day: "Đợt 1 tháng 3/2026", "khoản 12/2026". */
const LABEL =
  /(?<![A-Za-zÀ-ỹ])(?:đợt|lần|bước|khóa|khoá|phần|lớp|giai đoạn|vòng|số|số hiệu|mã|điều|khoản|mục|hạng|cấp|phụ lục|bảng)(?: thứ)? ?$/u
/** What may follow a bare year: "2026 hoàn thành", but not "2026 hộ". */
const AFTER_YEAR =
  /^(?: ?(?:$|[^A-Za-zÀ-ỹ\d ])| (?:và|hoặc|đến|tới|trở|là|hoàn|ban|triển|tổ|thực|xây|trình|phê|báo|rà|đạt|theo|h[àằ]ng|mỗi|các|những|cho|về|khi|trên|tại)(?![A-Za-zÀ-ỹ]))/u

/** "1/3 số hộ", "02/05 tiêu chí": so many of so many, where words of another kind follow. */
const isShare = (text: string, { items, end }: When): boolean => {
  const [only] = items
  if (only === undefined || only.first !== only.last || only.last.unit !== 'day') return false
  return only.last.year === null && only.last.ofRound === null && only.last.yearOffset === 0 && !AFTER_YEAR.test(text.slice(end, end + 8))
}

const ROUND_NEXT = /^,? ?\(?(?:h[àằ]ng|mỗi) (?:năm|quý|tháng)/

const readAt = (source: Source, at: number, word: string): Expression | null => {
  const { clean, lower } = source
  const digit = isDigit(lower, at)
  const masked = readMasked(clean, lower, at, word)
  if (masked !== null) return masked
  if (digit) {
    const before = lower.slice(Math.max(0, at - 12), at)
    if (TORN.test(before) || LABEL.test(before)) return null
  }
  for (const read of digit ? numbers : (readers.get(word) ?? [])) {
    const found = read(source, at)
    if (found !== null) return found
  }
  return null
}

/** "Trong 1/3 số hộ". */
const IN_DIGITS = /^trong \d/

/** Nothing but an appointment has its hour. */
const CLOCK = /\d/

/** The end of a document's symbol: the day after it is the document's, "… số 12/QĐ-UBND (17/10/2025)". */
const CITED =
  /(?:\d[a-zđ]?(?:\/\d{4})?[/-]|(?<![A-Za-zÀ-ỹ\d])(?:nq|qđ|nđ|tt|ct|ctr|kh|kl|tb|hd|bc|ttr|pa|đa|qy|qc|cđ)[/-])[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]{0,14}(?:[/-][A-Za-zÀ-ỹ\d]{1,14}){0,4},? ?\(?(?:ngày )?$/u

/** "Ngày 29/12/2025 của Sở Tài chính": a day that is somebody's is their document's. */
const OWNED = /^,? của (?!(?:năm|tháng|quý|tuần|k[ỳì]|quí)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]/u
/** "Tỉnh Mẫu, ngày 06 tháng 02 năm 2026" is where and when a document was signed. */
const SIGNED_AT = /^(?!Thứ|Chủ|Sáng|Trưa|Chiều|Tối|Hạn|Thời|Ngày|Tháng|Quý|Năm)(?:\p{Lu}[A-Za-zÀ-ỹ]*[ .]{0,2}){1,6}, $/u

const isOfDocument = ({ clean, lower }: Source, { start, end }: When): boolean =>
  CITED.test(lower.slice(Math.max(0, start - 64), start)) ||
  OWNED.test(lower.slice(end, end + 16)) ||
  (start < 64 && /^[ ./;]*$/.test(lower.slice(end, end + 8)) && SIGNED_AT.test(clean.slice(0, start)))

/** "(26/3/1931 - 26/3/2026)": the same day of two years far apart is an anniversary. */
const isAnniversary = ({ items: [only, other] }: When): boolean => {
  if (only === undefined || other !== undefined || only.first.unit !== 'day' || only.last.unit !== 'day') return false
  const { first, last } = only
  if (first.year === null || last.year === null) return false
  return last.year - first.year >= 5 && first.day === last.day && first.month === last.month
}

const SUM_UP = /(sơ|tổng) kết $/u
const isSumUp = (lower: string, { start }: When): boolean => {
  const word = SUM_UP.exec(lower.slice(Math.max(0, start - 9), start))
  return word !== null && sumsUp(lower, start - word[0].length, word[1] ?? '')
}

/** What is cited, counted or over has such a day too. */
const NO_EVENT =
  /(?<![A-Za-zÀ-ỹ])(?:quyết định|nghị quyết|nghị định|thông tư|thông báo|công văn|chỉ thị|kết luận|công điện|tờ trình|luật|văn bản|kế hoạch|chương trình|đề án|phương án|dự án|báo cáo|hợp đồng|giấy|biên bản|ý kiến|cập nhật|báo|tạp chí|trang|ảnh|bài|bản tin|tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|theo|căn cứ|tại|tuần|được|đã|của|sinh|thành lập|cấp|ký|hiệu lực|kèm|cuộc họp|buổi họp|phiên họp|đường|phố|trường|dữ liệu|tính|từ|chưa|không|trước|sau|tuổi|hết|đến|kỷ niệm|năm|truoc|ngay|den|het)(?![A-Za-zÀ-ỹ])/u
/** "Tỉnh Mẫu ngày 06/02/2026": where and when something was signed. */
const PLACE = /^(?:\p{Lu}\p{Ll}+ ){2,6}(?:ngày )?\d/u
const EVENT = /^(?:[A-Za-zÀ-ỹ]{2,12} ){1,9}(?:ngày |dịp )?$/u

/** "Ra quân 01/6/2026", "Ngày Chuyển đổi số quốc gia 10/10/2026": what is to happen and its day are all of the phrase. */
const isEventOnDay = ({ clean, lower }: Source, { items, start, end }: When): boolean => {
  if (start > 80 || !/^ ?[.;,)]?$/.test(lower.slice(end)) || !items.every(({ last }) => last.unit === 'day' && last.year !== null)) return false
  const words = lower.slice(0, start)
  return lower.includes('/', start) && EVENT.test(words) && !NO_EVENT.test(words) && !PLACE.test(clean)
}

const counts = (source: Source, from: number, expression: Expression): boolean => {
  const { lower } = source
  if (expression.t === 'when' && expression.cue === 'within' && IN_DIGITS.test(lower.slice(expression.start, expression.start + 8))) {
    return !isShare(lower, expression)
  }
  // "Tăng từ 10/2 lên 12/2 xã".
  if (expression.t === 'when' && expression.cue === 'from' && lower.startsWith(' lên ', expression.end)) return false
  if (expression.t !== 'when' || expression.cue !== 'none') return true
  if (expression.timeOfDay !== null && CLOCK.test(expression.timeOfDay)) return true
  if (isAnniversary(expression)) return false
  const [only] = expression.items
  const bare = isDigit(lower, expression.start)
  const lone = expression.items.length === 1 && only?.first === only?.last && !expression.andLater
  if (bare && lone && only?.last.unit === 'year' && !AFTER_YEAR.test(lower.slice(expression.end, expression.end + 8))) return false
  if (bare && isShare(lower, expression)) return false
  if (only?.last.unit === 'day' && only.last.year !== null && isOfDocument(source, expression)) return false
  if (!(bare && only?.first.unit === 'month') && expression.items.every(({ first }) => first.unit !== 'day' && first.unit !== 'year' && first.year !== null)) return true
  if (ROUND_NEXT.test(lower.slice(expression.end, expression.end + 12))) return true
  if (expression.items.every(({ last }) => last.unit === 'day' && last.ofRound !== null && last.ofRound.unit !== null)) return true
  if (isEventOnDay(source, expression) || isSumUp(lower, expression)) return true
  const before = lower.slice(Math.max(from, expression.start - 24), expression.start).trimEnd()
  return expression.start === from || ACTS.test(before) || before === ''
}

/** The elements between two offsets, in order; words are kept as one element between expressions. */
export const readSentence = (source: Source, from: number, to: number): readonly Element[] => {
  const { lower } = source
  const elements: Element[] = []
  let wordsFrom = from
  let last = from
  const flush = (end: number): void => {
    if (end > wordsFrom && LETTER.test(lower.slice(wordsFrom, end))) elements.push({ t: 'words', start: wordsFrom, end })
  }
  for (let at = from; at < to; ) {
    const match = matchAt(WORD, lower, at)
    if (match === null) {
      at += 1
      continue
    }
    const end = WORD.lastIndex
    const found = readAt(source, at, match[0])
    if (found === null || found.end <= at || found.end > to) {
      at = isDigit(lower, at) ? skipNumber(lower, at) : end
      continue
    }
    if (found.t === 'masked' || !counts(source, last, found)) {
      at = found.end
      continue
    }
    flush(found.start)
    elements.push(found)
    at = wordsFrom = last = found.end
  }
  flush(to)
  return elements
}

const NUMBER = sticky('[\\d./:-]+')
/** A whole number with its marks, so that the tail of a date that is none is not read as another. */
const skipNumber = (text: string, at: number): number => {
  NUMBER.lastIndex = at
  NUMBER.test(text)
  return NUMBER.lastIndex
}

const ENDS = /[;\n]|(?<!\.)\.(?= |$)/g

/** Where sentences begin and end: at a semicolon, or at a full stop with a space after it. */
export const sentences = (text: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(ENDS)) {
    if (match.index > from) found.push([from, match.index])
    from = match.index + 1
  }
  if (from < text.length) found.push([from, text.length])
  return found
}
