// Rows whose cells run together on one line, as viewers of PDFs copy them: "1 Đo đạc Sở Mẫu Quý I". A line is cut where
// a cell could begin: at a body, a time, a capital; which of the pieces are one cell is decided as for other flat tables.

import { slice, type Passage } from '../extract/passage.ts'
import { roleOf, type Role } from './column-words.ts'
import { PRODUCT } from './flat-score.ts'
import { opensOrganisation } from './organisation-words.ts'
import { timePhrases } from './time-phrases.ts'

const CAPITAL = /(?:^|\s)(?=\p{Lu})/gu
/** What begins a time and no name. */
const TIME = /^(?:trước|sau|từ|đến|quý|tháng|năm|ngày|tuần|hằng|hàng|thường|trong|cả|cuối|đầu|mỗi|khi|định)(?!\p{L})/iu
const ROLES: readonly Role[] = ['title', 'lead', 'people', 'leadAndCoordinators', 'coordinators', 'timing']

/** So much of what follows tells what begins. */
const LOOKED_AT = 80

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length)

/** The columns of a heading on one line: a capital begins each, words that say nothing alone belong to the next. */
export const headingCells = (text: string): readonly string[] => {
  const at = placesOf(text, CAPITAL)
  const cells: string[] = []
  let open = ''
  at.forEach((from, i) => {
    open = `${open} ${text.slice(from, at[i + 1]).trim()}`.trim()
    if (roleOf(open) === null || /[/,–-]$/u.test(open)) return
    cells.push(open)
    open = ''
  })
  return open === '' ? cells : [...cells, open]
}

const DAY = /\s(?=\d{1,2}\/(?:\d{1,2}\/)?20\d{2}(?:\s|$))/gu
const BEFORE_DAY = /(?:ngày|tháng|trước|đến|từ|sau|quý|hết|[-–])\s$/iu
const COUNT = /\s(?=\d{1,3}(?:[.,]\d{1,3})*\s?(?:%|\p{Ll}))/gu
/** "Chi cục", "Hạt": the name is still to come, though its next word also begins names. */
const HEAD_ALONE =
  /^(?:Chi cục|Cục|Tổng cục|Hạt|Phòng|Ban|Sở|Trạm|Đội|Đồn|Hội|Trường|Trung tâm|Viện|Khoa|Tổ|Quỹ|Công ty|Tổng công ty|Liên minh|Liên hiệp|Liên đoàn|Hiệp hội|Vụ|Bộ|Báo|Đài|Nhà máy|Bệnh viện)\s*$/u

/** Where the cells of a row could begin; any capital or figure where a column holds other things than bodies and times. */
export const piecesOf = (line: Passage, roles: readonly (Role | null)[]): readonly Passage[] => {
  const { text } = line
  const others = roles.some((role) => role === null || !ROLES.includes(role))
  const begins = (at: number): boolean => {
    const rest = text.slice(at, at + LOOKED_AT)
    if (opensOrganisation(rest) || TIME.test(rest)) return true
    return others && (PRODUCT.test(rest) || /\s\p{Ll}[\p{L},;]*\s$|[\d.;)]\s$/u.test(text.slice(Math.max(0, at - LOOKED_AT), at)))
  }
  const days = placesOf(text, DAY).filter((at) => !BEFORE_DAY.test(text.slice(Math.max(0, at - LOOKED_AT), at)))
  const times = timePhrases(text).flatMap(({ from }) => (/^[\d\p{Lu}]/u.test(text.slice(from, from + 2)) ? [from] : []))
  const places = [...placesOf(text, CAPITAL).filter(begins), ...times, ...days, ...(others ? placesOf(text, COUNT) : [])]
  const starts: number[] = [0]
  for (const at of [...new Set(places)].sort((a, b) => a - b)) {
    const before = starts.at(-1) ?? 0
    if (at > before && !HEAD_ALONE.test(text.slice(before, Math.min(at, before + LOOKED_AT)))) starts.push(at)
  }
  return starts.map((from, i) => slice(line, from, starts[i + 1])).filter((piece) => piece.text !== '')
}
