// Whether a line continues the paragraph above it. Text taken from PDF wraps at the page's width, often with a blank
// line between wrapped lines; typed text has one paragraph a line and is only cut by a page break.

import { markerOf } from './marker.ts'

export type Wrapping = {
  /** Length of a full line; null where lines are whole paragraphs. */
  readonly width: number | null
  /** Source of a web page is often cut once, after the first words of each paragraph: how long such first lines are. */
  readonly early?: number
}

const startsLow = (line: string): boolean => /^[\p{Ll}]/u.test(line)

/** A first line cut after so many letters at most, under which more stands than on it; so many of them are a habit. */
const EARLY = 16
const MUCH = 24
const HABIT = 3

const earlyOf = (lines: readonly string[]): number | null => {
  const cut = lines.filter((line, i) => {
    const next = lines[i + 1] ?? ''
    return line.length <= EARLY && next.length > MUCH && startsLow(next) && !TERMINAL.test(line)
  })
  return cut.length < HABIT ? null : Math.max(...cut.map((line) => line.length)) + 2
}

/** So many paragraphs cut at one width, and few cut elsewhere, are a habit too. */
const FEWEST_CUTS = 3
const FULL = 0.8
const AT_WIDTH = 0.7

/** Whether the paragraphs that plainly go on below are cut where their lines are full. */
const isCutAt = (lines: readonly string[], width: number): boolean => {
  const cut = lines.filter((line, i) => {
    const next = lines[i + 1] ?? ''
    return !TERMINAL.test(line) && !CAPITALS.test(line) && (startsLow(next) || (NUMBER_OF.test(line) && /^\d/.test(next)))
  })
  const full = cut.filter((line) => line.length >= width * FULL && line.length <= width * 1.1)
  return full.length >= FEWEST_CUTS && full.length >= cut.length * AT_WIDTH
}

/** Looks at the running text of a document, its lines trimmed and none blank. */
export const wrappingOf = (lines: readonly string[]): Wrapping => {
  const early = earlyOf(lines)
  const cut = early === null ? {} : { early }
  if (lines.length < 8) return { width: null, ...cut }
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b)
  const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
  const low = lines.filter(startsLow).length / lines.length
  const wrapped = at(0.97) <= 140 && (low >= 0.2 || isCutAt(lines, at(0.95)))
  return { width: wrapped ? at(0.95) : null, ...cut }
}

const TERMINAL = /[.;:?!…]["”’)»]*$|\.\/\.?$|[.;:]\s*\*+$/u
const SYMBOL_CUT = /[\p{Lu}\d]-$/u
const NUMBER_OF = /(?:số|ngày|tháng|năm|khoản|điểm|Điều|Mục|quý|Quý|từ|đến)$/u
/** A line that cannot end a paragraph. */
const HANGING = /(?:,|\s[–-]|(?:^|\s)(?:và|hoặc|của|với|tại|các|về|cho))$/u
/** A number alone, or apart from the words after it as only a column's is. */
const LONE_NUMBER = /^\d{1,2}(?:\.\d{1,2})*(?:\.?$|\s{2,}(?=\p{Lu}))/u
const OPENS = /^(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\.|S?TT\s|Căn cứ\s|\*?\((?:Ban hành )?[Kk]èm theo)/u
/** What a document is, alone on its line: neither the end of the letterhead nor the start of the title. */
const KIND =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH(?: LIÊN TỊCH| PHỐI HỢP)?|CÔNG ĐIỆN|QUY CHẾ|QUY ĐỊNH|TỜ TRÌNH|BÁO CÁO|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|NGHỊ QUYẾT|THÔNG BÁO|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|KẾT LUẬN):?$/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

const isOpen = (text: string): boolean =>
  text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('“') > text.lastIndexOf('”')

/** The few first words of a paragraph, and all others below them. */
const isCutEarly = (previous: string, next: string, { early = 0 }: Wrapping): boolean =>
  previous.length <= early &&
  (!TERMINAL.test(previous) || previous.endsWith(':')) &&
  (next.length > previous.length * 1.5 || markerOf(previous) !== null)

/** `previous` is the last line above, `next` the line in question, both trimmed; a blank line between them is no sign. */
export const continues = (previous: string, next: string, wrapping: Wrapping, adjacent: boolean): boolean => {
  const width = wrapping.width
  if (SYMBOL_CUT.test(previous) && /^\p{Lu}/u.test(next)) return true
  if (OPENS.test(next) || KIND.test(next) || KIND.test(previous)) return false
  const cutNumber = NUMBER_OF.test(previous) && width !== null
  const marker = markerOf(next)
  if (LONE_NUMBER.test(next) || (marker !== null && !(cutNumber && marker.kind === 'number'))) return false
  if (HANGING.test(previous)) return true
  if (adjacent && isCutEarly(previous, next, wrapping)) return true
  const ended = TERMINAL.test(previous)
  if (width === null) {
    if (ended) return false
    return (
      startsLow(next) ||
      /^[,;.)\]”’&%]/u.test(next) ||
      /^\d/.test(next) ||
      (adjacent && /^[(“"–-]/u.test(next) && !CAPITALS.test(previous))
    )
  }
  if (isOpen(previous)) return true
  if (previous.endsWith(':') && /^\d/.test(next)) return true
  if (startsLow(next)) return true
  // Inside a list, a clause that ends exactly at the line's end goes on below; a paragraph that does is rarer.
  if (ended) return previous.length >= width * (previous.endsWith(';') ? 0.9 : 1) && !next.startsWith('(')
  if (/^[\d,;.)\]”’&%]/u.test(next)) return true
  return previous.length >= width * 0.75 && !CAPITALS.test(previous)
}
