// Laws cited by name: "Luật Đo lường năm 2011", "Luật Đất đai ngày 18/01/2024". A name may
// hold commas and "và", so a year or a date that follows decides where it ends; without one it ends at the first
// sign or word that cannot be inside a law's name. White space is bounded, so that no text takes long.

import type { LocalDate } from '../date/local-date.ts'
import { DATE, dateFrom } from './citation-date.ts'
import { leftFree } from './places.ts'

export type FoundLaw = {
  readonly name: string
  readonly type: string
  readonly year: number | null
  readonly date: LocalDate | null
  readonly start: number
  readonly end: number
}

const KIND = String.raw`(?<![\p{L}])(?<kind>Bộ luật|Luật|Pháp lệnh)`
const NOT_A_LAW = String.raw`(?!\s{1,8}(?:pháp|sư|gia|lệ|hóa|định|này|nêu|số|hiện|có|khác|trên|liên)(?!\p{L}))`
/** A blank line ends a name, unless the next goes on in small letters: pages are often extracted line by line. */
const BREAK = String.raw`\s{0,8}\n\s{0,8}\n\s{0,8}(?!\p{Ll})`
const OTHER = 'Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Căn cứ'
/** Any character but a sentence's end, a bracket or the start of another citation. */
const INSIDE = String.raw`(?:(?!${BREAK}|\s(?:${OTHER})(?!\p{L}))[^.;:()"“”«»\d])`
const STOP = [
  'và các|và những|và Luật|và Bộ luật|và Nghị|và Thông tư|và Quyết|và Pháp lệnh|quy định|được|của|để|theo|đã|tại|trong|là|do|về|ban hành|hiện hành|có hiệu lực|trên|cho|khi|bằng',
  'từ|đến|nhằm|với|còn|thì|phải|không|sẽ|ngày|năm',
].join('|')

const AMENDING = String.raw`(?:sửa đổi,? bổ sung (?:một số điều của )?(?:Luật|Bộ luật|Pháp lệnh) )?`
const HEAD = String.raw`${KIND}${NOT_A_LAW}`
const YEAR = String.raw`\(?(?:năm\s{1,8})?(?<lawYear>(?:19|20)\d{2})(?![\d\/])\)?`
const DATED = new RegExp(
  String.raw`${HEAD}(?<name>\s{1,8}${AMENDING}${INSIDE}{3,110}?)\s{0,8},?\s{1,8}(?:ngày\s{1,8}${DATE}|${YEAR})`,
  'gu',
)
/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": one law that amends several. */
const OF_SEVERAL = new RegExp(
  String.raw`${KIND}(?<name>\s{1,8}sửa đổi,?\s{1,8}bổ sung\s{1,8}(?:(?!${BREAK})[^.;:()"“”«»\d]){3,300}?(?:,|\svà|\scủa các)\s{1,8}(?:Luật|Bộ luật|Pháp lệnh)(?:(?!${BREAK})[^.;:()"“”«»\d]){2,160}?)\s{0,8},?\s{1,8}(?:ngày\s{1,8}${DATE}|${YEAR})`,
  'gu',
)
/** A law whose symbol follows is found by its symbol. */
const NUMBER_AFTER = String.raw`(?!\s{0,8}(?:,\s{0,8})?số\s{0,8}\d|\s{1,8}\d+\/)`
/** "Luật Phòng, chống thiên tai", "Luật An toàn, vệ sinh lao động": words that go on after a comma inside a name. */
const AFTER_COMMA =
  'chống|chữa|sử dụng|vệ sinh|hàng hóa|hàng hoá|công nghệ|kiểm soát|nhập cảnh|quá cảnh|cư trú|khai thác|thể thao|bảo vệ|cứu nạn|thú y|điện tử|nghĩa vụ|khoáng sản|đầu tư|chất lượng|vật liệu'
const UP_TO_STOP = String.raw`(?:(?!\s(?:${STOP})(?!\p{L}))(?!${BREAK})(?:[^.,;:()"“”«»\d]|,(?=\s(?:${AFTER_COMMA})(?!\p{L})))){2,80}`
const PLAIN = new RegExp(String.raw`${HEAD}(?<name>\s{1,8}${AMENDING}${UP_TO_STOP})${NUMBER_AFTER}`, 'gu')
/** A constitution has no name but its year. */
const CONSTITUTION = /(?<!\p{L})Hiến pháp\s{1,8}(?:năm\s{1,8})?(?<lawYear>(?:19|20)\d{2})/gu

const DANGLING = /(?:\s+(?:và|hoặc|,))*\s*$/u

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const foundFrom = (match: RegExpExecArray): FoundLaw => {
  const groups = match.groups ?? {}
  const kind = groups['kind'] ?? 'Hiến pháp'
  const year = groups['lawYear']
  const end = match.index + match[0].replace(DANGLING, '').length
  return {
    name: tidy(`${kind}${(groups['name'] ?? '').replace(DANGLING, '')}`),
    type: kind,
    year: year === undefined ? null : Number(year),
    date: groups['day'] === undefined ? null : dateFrom(groups),
    start: match.index,
    end,
  }
}

/** What every law's name has in it: most paragraphs name none, and are not looked through. */
const ANY = /uật|Pháp lệnh|Hiến pháp/u

/** In order; where two readings meet, the dated one is kept. */
export const findLaws = (text: string): readonly FoundLaw[] => {
  if (!ANY.test(text)) return []
  let found: readonly FoundLaw[] = []
  for (const pattern of [OF_SEVERAL, DATED, CONSTITUTION, PLAIN]) {
    const laws = [...text.matchAll(pattern)].map(foundFrom)
    found = [...found, ...leftFree(found, laws)].sort((a, b) => a.start - b.start)
  }
  return found
}
