// Times that tell of something else than when this is due: what figures cover, who is meant, a limit that another has
// replaced, the day an act was passed, the term of a council. Each is passed over whole, as in `masks.ts`.

import { readDay } from './day.ts'
import { END, matchAt, skip, sticky, YEAR } from './scan.ts'
import { readWhen } from './when.ts'

const NO_LIMIT = `(?!(?:trước|chậm|muộn|đến|hết|từ|hoàn|xong|trong|kể|trình)${END})`
const DAY_NEXT = `(?=ngày \\d|\\d{1,2} ?[/.-] ?\\d)`

/** "1,5/2,0 tỷ đồng", "8,5/10": numbers with decimals, not a day and a month. */
const RATIO = sticky(
  `\\d{1,4}[.,]\\d{1,3} ?/ ?\\d{1,3}(?:[.,]\\d{1,3})?(?![\\d/]| ?/| (?:h[àằ]ng|mỗi) năm)|\\d{1,3} ?/ ?\\d{1,3}[.,]\\d{1,3}(?![\\d/]| ?/)`,
)
export const readRatio = (lower: string, at: number): number => skip(RATIO, lower, at)

const ACT = '(?:ban hành|ký ban hành|ký|thông qua|phê duyệt|công bố)'
/** "Nghị định được Chính phủ ban hành ngày 12/5/2026", "Kế hoạch được phê duyệt ngày …": when an act was passed. */
const PASSED = sticky(
  `(?:(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công điện|kết luận|bộ luật|luật)(?: ${NO_LIMIT}[A-Za-zÀ-ỹ&-]{1,14}){0,8}?|(?:kế hoạch|chương trình|đề án|phương án|dự án|quy chế|quy hoạch|chiến lược)(?: ${NO_LIMIT}[A-Za-zÀ-ỹ&-]{1,14}){0,8}? (?:đã )?(?:được|do)(?: ${NO_LIMIT}[A-Za-zÀ-ỹ&-]{1,14}){0,6}?) ${ACT}(?: vào)? ${DAY_NEXT}`,
)
/** "Số liệu từ 15/12/2025 đến 14/12/2026", where a clause opens so: what figures cover. */
const COVERED = sticky(
  `(?:(?:thời gian |thời điểm )?(?:lấy |chốt )?số liệu|k[ỳì] (?:báo cáo|số liệu))(?: (?:báo cáo|thống kê|tổng hợp|được)){0,2}:?(?: (?:tính|lấy|chốt))? (?=từ )`,
)
const OPENS = /(?:^|[;.:,(–-]) ?$/
/** "Đối tượng sinh trước ngày 01/01/2008", "dự án chậm trước 01/7/2025": who or what is meant. */
const MEANT = sticky(
  `(?:(?<!(?:học|tuyển|vệ|thí|dân|hy|phục|phát|thú|ngoại|ký|kí) )sinh|có công|chậm|chậm tiến độ|tồn đọng|nợ đọng|phát sinh|khởi công dở dang) (?=trước (?:ngày |năm |tháng )?\\d)`,
)
/** "Điều chỉnh thời hạn 30/6/2026 thành 30/9/2026": only the second holds. */
const REPLACED = sticky(
  `(?:(?:điều chỉnh|thay đổi|đổi|thay|dời|lùi|gia hạn)(?: ${NO_LIMIT}[A-Za-zÀ-ỹ]{1,10}){0,3}? (?:thời hạn|thời gian|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|nộp|gửi|báo cáo))?|lùi|dời|gia hạn)(?: từ)? ${DAY_NEXT}`,
)
const REPLACED_BY = sticky(`,? (?=(?:thành|sang|bằng|đến|tới)${END})|: (?=chậm nhất )`)
/** "Chậm tiến độ so với kế hoạch (30/6/2026)". */
const COMPARED = sticky(`so với(?: ${NO_LIMIT}[A-Za-zÀ-ỹ]{1,12}){1,6} \\(?${DAY_NEXT}`)
/** "Khóa XVI (2026-2031)". */
const TERM = sticky(`kh(?:óa|oá) (?:[ivxl]{1,7}|\\d{1,2}),? \\(?(?:nhiệm k[ỳì] )?${YEAR} ?- ?${YEAR}\\)?`)
/** "Chi thường xuyên" is a kind of spending. */
const SPENDING = sticky(`chi thường xuyên(?: năm ${YEAR})?${END}`)
/** "Trước ngày hai mươi tháng sáu": a day in words is not read, and the month alone would be another time. */
const DAY_IN_WORDS = sticky(
  `(?:(?:trước|chậm nhất|muộn nhất|đến|hết|từ|vào|trong) ){0,2}ngày(?: (?:một|hai|ba|tư|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt)){1,3} tháng (?:\\d{1,2}|mười một|mười hai|[A-Za-zÀ-ỹ]{1,5})(?:(?: năm |/)${YEAR})?`,
)

type Reader = (clean: string, lower: string, at: number) => number

const whole = (pattern: RegExp): Reader => (_, lower, at) => skip(pattern, lower, at)
const thenDay = (pattern: RegExp): Reader => (_, lower, at) => {
  const begin = skip(pattern, lower, at)
  return begin === at ? at : (readDay(lower, begin)?.end ?? at)
}
const thenWhen = (pattern: RegExp): Reader => (clean, lower, at) => {
  const begin = skip(pattern, lower, at)
  return begin === at ? at : (readWhen(clean, lower, begin)?.end ?? at)
}
const covered: Reader = (clean, lower, at) => (OPENS.test(lower.slice(Math.max(0, at - 2), at)) ? thenWhen(COVERED)(clean, lower, at) : at)
const replaced: Reader = (clean, lower, at) => {
  const end = thenDay(REPLACED)(clean, lower, at)
  return end > at && matchAt(REPLACED_BY, lower, end) !== null ? end : at
}

const readers = new Map<string, readonly Reader[]>()
const opens = (words: string, ...list: readonly Reader[]): void => {
  for (const word of words.split(' ')) readers.set(word, [...(readers.get(word) ?? []), ...list])
}
opens('quyết nghị thông chỉ công kết bộ luật kế chương đề phương dự quy chiến', thenDay(PASSED))
opens('thời lấy chốt số kỳ kì', covered)
opens('sinh có chậm tồn nợ phát khởi', thenWhen(MEANT))
opens('điều thay đổi lùi dời gia', replaced)
opens('so', thenDay(COMPARED))
opens('khóa khoá', whole(TERM))
opens('chi', whole(SPENDING))
opens('trước chậm muộn đến hết từ vào trong ngày', whole(DAY_IN_WORDS))

/** Where such a time ends, or `at` where none begins. */
export const readOtherTime = (clean: string, lower: string, at: number, word: string): number => {
  for (const read of readers.get(word) ?? []) {
    const end = read(clean, lower, at)
    if (end > at) return end
  }
  return at
}
