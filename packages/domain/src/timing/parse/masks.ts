// Dates that are nobody's deadline: of a cited document ("Quyết định số 12/QĐ-UBND ngày 17/10/2025"), of a law's name
// ("Luật Đầu tư năm 2024"), of a session, of a vision. The words are passed over whole, so that nothing in them is read.

import { readDay } from './day.ts'
import type { Masked } from './expression.ts'
import { readGroup } from './group.ts'
import { readOtherTime, readRatio } from './masks-other.ts'
import { END, skip, sticky, YEAR } from './scan.ts'
import { readWhen } from './when.ts'

/** A number and symbol: 12/QĐ-UBND, 72/2025/QH15, 38-CT/TW, /KH-UBND. Capitals after the mark, as in `clean`. */
const SYMBOL = sticky('(?:số:? ?)?(?:\\d{1,5}[a-zđ]?|[.…_]{1,20})?(?:/(?:19|20)\\d\\d)?[/-]\\p{Lu}[A-Za-zÀ-ỹ\\d]{0,14}(?:[/-][A-Za-zÀ-ỹ\\d]{1,14}){0,4}')
const NAMED =
  '(?:quyết định|nghị quyết|nghị định|thông tư|thông báo|công văn|chỉ thị|kết luận|công điện|tờ trình|pháp lệnh|hiến pháp|luật|bộ luật|văn bản)'
const DAY_NEXT = '(?:,? (?=ngày \\d)| ?\\((?=ngày \\d|\\d{1,2} ?[/.-] ?\\d))'
const NAMED_DATE = sticky(`${NAMED}(?:(?: (?:số|liên tịch|kết luận))?,? (?=ngày \\d)|(?: số)? \\d{1,5}${DAY_NEXT})`)
/** "Kế hoạch số 15 ngày 02/02/2026": a number without a symbol. */
const NUMBERED = sticky(`(?:kế hoạch|chương trình|đề án|phương án|hướng dẫn|báo cáo|hợp đồng|giấy mời|quy chế|quy định) số:? ?\\d{1,5}${DAY_NEXT}`)
const LAW_OF_YEAR = sticky(`(?:bộ luật|luật|hiến pháp|pháp lệnh)(?: (?!trong |trước |từ |đến |vào |hoàn |chậm )[A-Za-zÀ-ỹ,-]{1,12}){0,8} năm ${YEAR}`)
const DATE_AFTER = sticky(
  `,? ?\\(?(?:(?:(?:đã )?(?:được|do)(?: (?!(?:trước|chậm|trình)${END})[A-Za-zÀ-ỹ&-]{1,14}){0,6}? )?(?:ban hành|ký ban hành|ký|thông qua|phê duyệt|công bố) )?(?=ngày \\d|\\d{1,2}/|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`,
)
/** "… của UBND tỉnh ngày 17/10/2025": whose it is may stand between, but no word that sets a limit. */
const OWNER = sticky(`,? (?:của|do) (?:(?!(?:trước|chậm|muộn|đến|hết|từ|là|vào|quá|trong|hạn|xong)${END})[A-Za-zÀ-ỹ&.-]{1,14} ){1,9}(?=ngày \\d)`)
/** The title of what is cited looks as far as its years: "… về đẩy mạnh chuyển đổi số đến năm 2030". */
const TITLE = sticky(
  `(?:,? của(?: (?!về |phê )[A-Za-zÀ-ỹ&-]{1,14}){1,10})? (?:về|phê duyệt|ban hành)(?: (?!(?:trước|chậm|muộn|hoàn|xong|trong|hết|kể|từ|hằng|hàng|mỗi|định)${END})[A-Za-zÀ-ỹ“”"'&-]{1,16}(?:,(?! (?:triển khai|tổ chức|thực hiện|xây dựng|ban hành|báo cáo|áp dụng|hoàn|trước|chậm|trong)))?){1,36}? (?:(?:giai đoạn|thời k[ỳì]) (?:đến )?)?(?:đến )?(?:năm )?${YEAR}(?: ?- ?${YEAR})?["”]?(?: và (?:các|những) năm (?:tiếp theo|sau))?`,
)
const SESSION = sticky(`(?:tại |ở )?(?:k[ỳì] họp|phiên họp)${END}(?: (?!trước |chậm |hoàn |trong )[A-Za-zÀ-ỹ\\d/()-]{1,14}){0,9}(?:, (?:tháng \\d{1,2}(?: ?/ ?| năm )|(?:cuối |giữa )?năm )${YEAR})?`)
const VISION = sticky(`(?:tầm nhìn|định hướng)(?: đến)?(?: hết)?(?: năm)? ${YEAR}`)
const SCHOOL_YEAR = sticky(`năm học ${YEAR}(?: ?- ?${YEAR})?(?:(?:,| và|;) (?:năm học )?${YEAR} ?- ?${YEAR}){0,9}`)
/** "đầu mỗi tuần": a part of a round that has no rule of its own. */
const PART_OF_ROUND = sticky(`(?:đầu|giữa) (?:mỗi|h[àằ]ng|từng) tuần${END}`)
const AFTER_EACH = sticky(`sau (?:mỗi|từng|h[àằ]ng) (?:năm|quý|tháng|tuần)${END}`)
/** A form left open: "ngày … tháng … năm 2026". */
const BLANK_DAY = sticky(`ngày[ .…_-]{0,30}(?:/|tháng)(?:[ .…_-]{0,30}| ?\\d{1,2} ?)(?:/|,? ?năm) ?${YEAR}`)
/** The name of a policy looks as far as its year: "Chiến lược phát triển … đến năm 2030". */
const POLICY = sticky(
  `(?<!hoàn thành (?:việc |các )?)(?:chiến lược|quy hoạch|đề án|chương trình|dự án|kế hoạch)(?: (?!(?:được|triển khai|hoàn|xong|trước|trong|chậm|muộn|duy|kéo|từ|hết|tiếp|phấn)${END})[A-Za-zÀ-ỹ&-]{1,14}){1,16} đến năm ${YEAR}`,
)
/** "Biên bản làm việc với … ngày 15/4/2026". */
const MINUTES = sticky(`biên bản(?: (?!(?:trước|chậm|muộn|đến|hết|hoàn|xong)${END})[A-Za-zÀ-ỹ-]{1,14}){0,9},? (?=ngày \\d)`)
/** "Số liệu tính đến ngày 31/12/2025": as of when things were counted. */
const AS_OF = sticky(
  `(?:số liệu|(?<!cơ sở )dữ liệu|lũy kế|luỹ kế|dân số)(?:(?: (?!(?:trước|chậm|muộn|hết|hoàn|xong|gửi|báo|nộp)${END})[A-Za-zÀ-ỹ-]{1,14}){0,5}? (?:tính|chốt))? (?:đến|tới|tại)(?: hết)?(?: thời điểm)? (?=ngày \\d|\\d|tháng \\d|qu[ýí] |năm \\d)`,
)
/** What is over: "đã ban hành trước ngày 01/7/2025". */
const DONE = sticky(
  `đã (?:được |cơ bản |có )?(?:hoàn thành|xong|ban hành|thực hiện|triển khai|trình|phê duyệt|duyệt|nghiệm thu|bàn giao|khởi công|khánh thành|thông qua|công bố|ký|tổ chức|giao|thành lập|đạt|báo cáo|gửi|kết thúc|cấp)(?: (?:xong|thực hiện|ban hành|sử dụng|hiệu lực))? `,
)
/** "Kết luận tại cuộc họp ngày 12/3/2026": what was said then, not when it is due. */
const SAID_AT = sticky(
  `(?:tại|kết luận|chỉ đạo|ý kiến)(?: (?!(?:trước|chậm|muộn|đến|hết|hoàn|xong)${END})[A-Za-zÀ-ỹ-]{1,14}){0,9} (?:cuộc họp|buổi họp|hội nghị|buổi làm việc|cuộc làm việc)(?: (?!(?:trước|chậm|muộn|đến|hết|hoàn|xong|ngày)${END})[A-Za-zÀ-ỹ-]{1,14}){0,9},? ngày \\d{1,2} ?/ ?\\d{1,2} ?/ ?${YEAR}`,
)
const TERM = sticky(`nhiệm k[ỳì] ${YEAR}(?: ?- ?${YEAR})?`)
/** "Kế hoạch năm 2026", "dự toán quý II/2026", "tổng kết giai đoạn 2021-2025": the period names the thing, not its time. */
const NAMED_PERIOD = sticky(
  `(?:kế hoạch|dự toán|chương trình|đề án|báo cáo|số liệu|kết quả|nhiệm vụ|công tác|kinh phí|ngân sách|tổng kết|sơ kết|đánh giá|danh mục|chỉ tiêu|chỉ số|phương hướng)(?: (?:tài chính|chi thường xuyên|quyết toán|thống kê|kết quả|tình hình|công tác|thực hiện|nhiệm vụ)){0,3}(?: (?:\\d{1,2}|ba|năm|mười) năm| trung hạn)?(?: (?:năm|quý|tháng|giai đoạn|thời k[ỳì]|6 tháng|9 tháng)(?: (?:đầu|cuối) năm)?(?: (?:[ivx]{1,4}|\\d{1,2})(?=[/ ]))?(?: năm)?[/ ]?${YEAR}(?: ?- ?${YEAR})?|(?<=năm|hạn) ${YEAR} ?- ?${YEAR})${END}`,
)

/** "Báo cáo quý II trước ngày 20/6": the period names the report, the day is when it is due. */
const REPORT_DUE = sticky(
  `(?:báo cáo|số liệu|sơ kết|tổng kết)(?: (?:kết quả|sơ kết|tổng kết|đánh giá|tình hình|công tác|thực hiện|nhiệm vụ)){0,5} (?:qu[ýí] (?:[1-4]|i{1,3}|iv)|(?:0?6|sáu) tháng (?:đầu|cuối) năm|(?:0?9|chín) tháng(?: đầu năm)?)(?= ?[,:(]{0,2} ?(?:(?:gửi|nộp|hoàn thành|xong)[ ,:]{1,2})?(?:trước|chậm nhất|muộn nhất|ngày) )`,
)

/** "Sơ kết năm 2028, tổng kết năm 2030": said side by side, the times are when; of a report they are not. */
const SUMS_UP = sticky(`(?<!báo cáo )sơ kết (?:vào |trong )?(năm|tháng|quý) [\\divx]{1,4}(?: ?/ ?\\d{4})?(?:,|;| và) tổng kết (?:vào |trong )?\\1 `)
const SUMMED_UP = /(?<!báo cáo )sơ kết (?:vào |trong )?(năm|tháng|quý) [\divx]{1,4}(?: ?\/ ?\d{4})?(?:,|;| và) $/
export const sumsUp = (lower: string, at: number, word: string): boolean => {
  if (word === 'sơ') return skip(SUMS_UP, lower, at) > at
  const before = word === 'tổng' ? SUMMED_UP.exec(lower.slice(Math.max(0, at - 40), at)) : null
  return before !== null && lower.startsWith(`tổng kết ${before[1] ?? ''} `, at)
}

const dated = (lower: string, at: number): number => {
  const begin = skip(DATE_AFTER, lower, at)
  const day = begin > at || lower.startsWith('ngày', at) ? readDay(lower, begin) : null
  // "… ngày 05 và 06/01/2026": the days of one list are all the document's.
  return day?.piece.unit === 'day' && day.piece.month === null ? (readGroup(lower, begin)?.end ?? day.end) : (day?.end ?? at)
}

const masked = (start: number, end: number): Masked => ({ t: 'masked', start, end })

const readSymbol = (clean: string, lower: string, at: number): Masked | null => {
  const end = skip(SYMBOL, clean, at)
  if (end === at) return null
  const direct = dated(lower, end)
  const owner = direct > end ? end : skip(OWNER, lower, end)
  const cited = direct > end ? direct : owner > end ? dated(lower, owner) : end
  return masked(at, skip(TITLE, lower, cited))
}

const periods = [REPORT_DUE, NAMED_PERIOD, POLICY, SAID_AT]
const others: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['luật', [LAW_OF_YEAR]],
  ['bộ', [LAW_OF_YEAR]],
  ['hiến', [LAW_OF_YEAR]],
  ['pháp', [LAW_OF_YEAR]],
  ['đầu', [PART_OF_ROUND]],
  ['giữa', [PART_OF_ROUND]],
  ['tại', [SESSION, SAID_AT]],
  ['ý', [SAID_AT]],
  ['ở', [SESSION]],
  ['kỳ', [SESSION]],
  ['kì', [SESSION]],
  ['phiên', [SESSION]],
  ['tầm', [VISION]],
  ['định', [VISION]],
  ['năm', [SCHOOL_YEAR]],
  ['ngày', [BLANK_DAY]],
  ['sau', [AFTER_EACH]],
  ['chiến', [POLICY]],
  ['quy', [POLICY]],
  ['nhiệm', [TERM, NAMED_PERIOD]],
  ...['kế', 'dự', 'chương', 'đề', 'báo', 'số', 'kết', 'công', 'kinh', 'ngân', 'tổng', 'sơ', 'đánh', 'danh', 'chỉ', 'phương'].map(
    (word): [string, readonly RegExp[]] => [word, periods],
  ),
])
const AS_OF_WORDS = new Set(['số', 'dữ', 'lũy', 'luỹ', 'dân'])
const NAMES = new Set(['kế', 'chương', 'đề', 'phương', 'hướng', 'báo', 'hợp', 'giấy', 'quy', 'quyết', 'nghị', 'thông', 'công', 'chỉ', 'kết', 'tờ', 'pháp', 'hiến', 'luật', 'bộ', 'văn'])

/** Words with a date or period that says nothing about when this is due, at `at`, where `word` begins; or null. */
export const readMasked = (clean: string, lower: string, at: number, word: string): Masked | null => {
  const code = lower.charCodeAt(at)
  if (code >= 48 && code <= 57) {
    const ratio = readRatio(lower, at)
    if (ratio > at) return masked(at, ratio)
  }
  if ((code >= 48 && code <= 57) || word === 'số') {
    const symbol = readSymbol(clean, lower, at)
    if (symbol !== null) return symbol
  }
  if (NAMES.has(word)) {
    const named = Math.max(skip(NAMED_DATE, lower, at), skip(NUMBERED, lower, at))
    if (named > at) return masked(at, readDay(lower, named)?.end ?? named)
  }
  if (word === 'đã') {
    const done = skip(DONE, lower, at)
    const when = done === at ? null : readWhen(clean, lower, done)
    if (when !== null) return masked(at, when.end)
  }
  if (AS_OF_WORDS.has(word)) {
    const asOf = skip(AS_OF, lower, at)
    const when = asOf === at ? null : readWhen(clean, lower, asOf)
    if (when !== null) return masked(at, when.end)
  }
  if (word === 'biên') {
    const minutes = skip(MINUTES, lower, at)
    if (minutes > at) return masked(at, readDay(lower, minutes)?.end ?? minutes)
  }
  if (sumsUp(lower, at, word)) return null
  for (const pattern of others.get(word) ?? []) {
    const end = skip(pattern, lower, at)
    if (end > at) return masked(at, end)
  }
  const other = readOtherTime(clean, lower, at, word)
  return other > at ? masked(at, other) : null
}
