// What the words about a sum say of it: its unit, the years it is for, whether it is that of each year, whose budget
// pays, whether it is asked for or given. Only words tied to the sum count: "Chương trình … giai đoạn 2021 - 2030: 360
// triệu đồng" gives the years of a programme, not of the money.

import type { BudgetLevel, BudgetLine } from '@tiendo/domain'
import { flat } from '../extract/passage.ts'

export type MoneyWords = Pick<BudgetLine, 'unit' | 'years' | 'each' | 'level' | 'stage'>

type Years = readonly [number, number]

const YEAR = String.raw`(?:năm\s+)?(20\d\d)`
const SPAN = String.raw`(?:giai\s+đoạn|thời\s+kỳ|các\s+năm|từ\s+năm|trong\s+\d{1,2}\s+năm|năm)\s*\(?\s*${YEAR}\s*(?:-|–|—|đến(?:\s+hết)?|tới)\s*${YEAR}`
const YEARS = String.raw`(?:cả\s+)?(?:${SPAN}|năm\s+(20\d\d)(?![\d/]))`
/** Words of money alone, before the years: "Nhu cầu kinh phí thực hiện năm 2026". */
const OF_MONEY =
  '(?:trong|đó|gồm|cụ|thể|và|cho|riêng|tổng|số|nhu|cầu|kinh|phí|dự|toán|nguồn|vốn|ngân|sách|nhà|nước|tỉnh|trung|ương|xã|chi|thực|hiện|kế|hoạch|bố|trí|phân|bổ|của|được|giao|từ|là)'
const LINK = String.raw`(?:\s|[:,;(–-]|(?:là|khoảng|dự\s+kiến|ước|cần|bố\s+trí|phân\s+bổ|từ|tổng|số|mức|kinh\s+phí)(?!\p{L}))*`

const BEFORE = new RegExp(String.raw`(?:^[\s+–-]*|[,;.:(]\s*)(?:${OF_MONEY}\s+){0,12}${YEARS}${LINK}$`, 'iu')
const AT_START = new RegExp(
  String.raw`^(?:${OF_MONEY}\s+){0,8}${YEARS}(?=\s*(?:$|[:,;–-]|\(|(?:là|dự|khoảng|ước|ngân|bố|phân|cấp|hỗ|kinh|nhu|tỉnh|trung|xã|huy|chi|tổng)(?!\p{L})))`,
  'iu',
)
const AFTER = new RegExp(String.raw`^\s*[,(]?\s*(?:(?:trong|cho|của|thực\s+hiện)\s+)?${YEARS}(?!\s*[:\d])`, 'iu')
/** What was spent before is no money of this plan. */
const IN_THE_PAST = /(?<!\p{L})đã(?!\p{L})/iu

const yearsOf = (match: RegExpExecArray | null): Years | null => {
  const [from, to] = (match ?? []).slice(1).flatMap((text) => (text === undefined ? [] : [Number(text)]))
  if (from === undefined) return null
  return to === undefined ? [from, from] : to >= from ? [from, to] : null
}

const EACH_AFTER = /^\s*(?:\/\s*(?:0?1\s+)?|(?:mỗi|một|hằng|hàng)\s+|\(\s*(?:mỗi|hằng|hàng)\s+)năm(?!\p{L}|\s*\d)/iu
const EACH_BEFORE = new RegExp(
  String.raw`(?:^|[,;.:(]\s*)(?:${OF_MONEY}\s+){0,8}(?:mỗi|hằng|hàng)\s+năm(?!\p{L})[^;.]{0,200}$`,
  'iu',
)
const AVERAGE = /(?<!\p{L})(?:bình\s+quân|trung\s+bình)(?:\s+(?:là|khoảng))?(?:\s+(?:mỗi|hằng|hàng|một|0?1))?\s*(?:\/\s*)?năm(?!\p{L})[^;.]{0,240}$/iu
const AVERAGE_LOOSE = /(?<!\p{L})(?:bình\s+quân|trung\s+bình)(?!\p{L})[^;.]{0,240}$/iu

const LEVELS: readonly (readonly [BudgetLevel, RegExp])[] = [
  ['central', /(?:ngân sách|vốn|nguồn|ns)\s*(?:cấp\s+|nhà nước\s+)?(?:trung ương|tw)(?!\p{L})|nstw/iu],
  ['province', /(?:ngân sách|ns)\s*(?:cấp\s+)?(?:tỉnh|thành phố)(?!\p{L})|(?<!\p{L})nst(?!\p{L})/iu],
  ['district', /(?:ngân sách|ns)\s*(?:cấp\s+)?(?:huyện|quận|thị xã)(?!\p{L})/iu],
  ['commune', /(?:ngân sách|ns)\s*(?:cấp\s+)?(?:xã|phường|đặc khu)(?!\p{L})/iu],
  ['outside', /xã hội h(?:óa|oá)|ngoài ngân sách|(?:nguồn|vốn|kinh phí)\s+(?:hợp pháp khác|tài trợ|viện trợ|huy động|đóng góp|đối ứng của (?:doanh nghiệp|nhân dân|người dân))|nhân dân đóng góp/iu],
]

/** The one level that words name; null for none or several. */
export const levelIn = (text: string): BudgetLevel | null => {
  const named = LEVELS.filter(([, pattern]) => pattern.test(text))
  return named.length === 1 ? (named[0]?.[0] ?? null) : null
}

const NEED = /(?<!\p{L})(?:nhu cầu|đề nghị|đề xuất)(?!\p{L})/iu
const GIVEN = /(?<!\p{L})(?:(?:được|đã)\s+(?:giao|cấp|bố trí|phân bổ|phê duyệt)|giao\s+(?:tại|dự toán|theo)|dự toán\s+(?:được\s+)?giao|phân bổ)(?!\p{L})/iu

/** "triệu đồng" of "1,5 triệu đồng". */
const unitIn = (sum: string): string | null => {
  const words = flat(sum.replace(/^[\s\S]*\d\s*/u, '').replace(/[()]/g, ' ')).trim()
  return words === '' || words.length > 24 ? null : words
}

/** So many letters before a sum may speak of it. */
const REACH = 320

export type SumPlace = { readonly start: number; readonly end: number }

/** What `text` says of the sum at a place in it. */
export const wordsOfSum = (text: string, { start, end }: SumPlace): MoneyWords => {
  const after = text.slice(end, end + 120)
  const clause = text.slice(Math.max(0, start - REACH), start)
  const past = IN_THE_PAST.test(clause.slice(-60))
  const years = past ? null : yearsOf(AFTER.exec(after) ?? BEFORE.exec(clause) ?? (start <= REACH ? AT_START.exec(flat(clause)) : null))
  const each = EACH_AFTER.test(after) || EACH_BEFORE.test(clause) || isAverage(text, { start, end })
  const unit = unitIn(text.slice(start, end))
  const stage = NEED.test(clause) ? 'need' : GIVEN.test(clause) || GIVEN.test(after) ? 'allocated' : null
  return {
    ...(unit === null ? {} : { unit }),
    ...(years === null ? {} : { years }),
    ...(each ? { each: 'year' as const } : {}),
    ...(stage === null ? {} : { stage }),
  }
}

/** "Bình quân mỗi năm 20 tỷ đồng": a figure for money that is told in whole elsewhere. */
export const isAverage = (text: string, { start, end }: SumPlace): boolean =>
  AVERAGE.test(text.slice(Math.max(0, start - REACH), start)) ||
  (AVERAGE_LOOSE.test(text.slice(Math.max(0, start - REACH), start)) && EACH_AFTER.test(text.slice(end, end + 40)))

const HEADING_WORDS =
  /^(?:kinh|phí|thực|hiện|dự|toán|kế|hoạch|kh|kiến|nhu|cầu|vốn|thành|tiền|số|tổng|trong|đó|phân|kỳ|bổ|chia|theo|các|năm|triệu|tỷ|tỉ|nghìn|đồng|đvt|vnđ|nguồn|\d{4})$/iu

/** The year that a column of money stands for; null where its heading says more or less: "Ước thực hiện năm 2025". */
export const yearOfHeading = (heading: string): number | null => {
  const words = flat(heading).replace(/[():.,/]/g, ' ').trim().split(/\s+/u)
  const years = words.filter((word) => /^20\d\d$/.test(word))
  const opens = /^thực\s+hiện/iu.test(flat(heading))
  return years.length === 1 && !opens && words.every((word) => HEADING_WORDS.test(word)) ? Number(years[0]) : null
}

const SOURCE_HEADING =
  /(?:ngân sách|(?<!\p{L})ns(?:nn|tw|đp|t|h|x)?(?!\p{L})|xã hội h(?:óa|oá)|nguồn (?:vốn )?(?:khác|hợp pháp|huy động|vay|tài trợ|viện trợ|trung ương|địa phương)|vốn (?:khác|vay|tự có|huy động|đối ứng|tài trợ|viện trợ|trung ương|địa phương|doanh nghiệp)|doanh nghiệp|tài trợ|viện trợ|nhân dân|hợp pháp khác)/iu

/** The source that a column of money stands for, as headed; null where it stands for none. */
export const sourceOfHeading = (heading: string): string | null => {
  const words = flat(heading).replace(/\s*\([^()]*\)\s*$/u, '').replace(/^(?:trong đó|chia ra|gồm)[\s:]*/iu, '').trim()
  return words.length <= 60 && SOURCE_HEADING.test(words) && !/20\d\d|tổng|cộng/iu.test(words) ? words : null
}
