// Kind, title and years of a document. Of a decision with a plan behind it the number, the day and the title are the
// decision's, the act that binds; the kind is that of the plan it promulgates, which is what is followed.

import type { Read } from '@tiendo/domain'
import { flat, join, spanOf } from '../extract/passage.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { isCapitals } from './names.ts'

const KINDS =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|NGHỊ QUYẾT|THÔNG BÁO|TỜ TRÌNH|CÔNG ĐIỆN|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|BÁO CÁO|KẾT LUẬN|QUY CHẾ|QUY ĐỊNH)$/u
const GLUED = /^(QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|ĐỀ ÁN|PHƯƠNG ÁN)\s+(?=\p{Lu}[\p{Ll}\s])/u

/** Whether a line says what kind of document stands under it. */
export const saysKind = (text: string): boolean => KINDS.test(text.toUpperCase()) || GLUED.test(text)

/** Index of the line that says the kind; −1 where none does. */
export const kindLine = (lines: readonly HeadLine[]): number => lines.findIndex((line) => saysKind(line.text))

const PROMULGATED = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|ĐỀ ÁN|PHƯƠNG ÁN)$/u

/** The heading of the plan that a decision brings with it, alone on its line as a heading stands. */
const promulgated = (lines: readonly HeadLine[], at: number): HeadLine | undefined =>
  lines[at]?.text.toUpperCase() === 'QUYẾT ĐỊNH'
    ? lines.slice(at + 1).find((line) => PROMULGATED.test(line.text))
    : undefined

export const findKind = (source: Source, lines: readonly HeadLine[], at: number): Read<string | null> => {
  const line = promulgated(lines, at) ?? lines[at]
  if (line === undefined) return unread(null)
  const glued = GLUED.exec(line.text)?.[1]
  return read(
    (glued ?? line.text).toUpperCase(),
    spanOf(source.raw, line.passage, 0, glued?.length ?? line.text.length),
    'sure',
  )
}

/** The authority that decides stands alone in capitals under the title. */
const AUTHORITY = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG)(?:\s[^\p{Ll}]*)?$/u

const ENDS_TITLE =
  /^(?:\(|Căn cứ|Thực hiện .{0,400}(?:như sau|ban hành|xây dựng)|Nhằm |Để |I\.|A\.|1\.|Phần|Chương|Điều 1|Kính gửi|-{2,}|_{2,})/su
const ENDS = /[.:;]$/u

/** Lines after the kind, up to the grounds, the bracket that says what it comes with, or the authority in capitals. */
export const findTitle = (source: Source, lines: readonly HeadLine[], kindAt: number): Read<string | null> => {
  const kind = lines[kindAt]
  if (kind === undefined) return unread(null)
  const glued = GLUED.exec(kind.text)
  if (glued !== null)
    return read(flat(kind.text.slice(glued[0].length)), spanOf(source.raw, kind.passage, glued[0].length), 'likely')
  let title: HeadLine['passage'] | null = null
  let last = ''
  for (const line of lines.slice(kindAt + 1, kindAt + 9)) {
    if (ENDS_TITLE.test(line.text) && title !== null) break
    if (title !== null && AUTHORITY.test(line.text)) break
    if (title !== null && ((isCapitals(line.text) && !isCapitals(last)) || ENDS.test(line.text))) break
    if (
      title !== null &&
      !/^[\p{Ll}\d(]/u.test(line.text) &&
      !(isCapitals(line.text) && isCapitals(last)) &&
      !/(?:,|và|của|về|năm|số|-)$/u.test(last)
    )
      break
    if (ENDS_TITLE.test(line.text)) {
      if (/^(?:\(|Căn cứ|I\.|A\.|1\.|Điều 1)/u.test(line.text)) break
    }
    title = title === null ? line.passage : join(title, line.passage, ' ', line.block !== kind.block && line.inTable)
    last = line.text
  }
  return title === null ? unread(null) : read(flat(title.text), spanOf(source.raw, title), 'sure')
}

const SUBJECT = /^(?:V\/v|Về việc)\s*:?\s+\p{L}/iu
const ENDS_SUBJECT = /^(?:Kính gửi|CỘNG H|Độc lập|[-_*\s]+$|.{0,40}, ngày)/u
const SUBJECT_LINES = 5

/** "V/v …" under the number of a letter, which names no kind: what the letter is about. */
export const findSubject = (source: Source, lines: readonly HeadLine[]): Read<string | null> => {
  const at = lines.findIndex((line) => SUBJECT.test(line.text))
  const first = lines[at]
  if (first === undefined) return unread(null)
  let subject = first.passage
  for (const line of lines.slice(at + 1, at + SUBJECT_LINES)) {
    if (ENDS_SUBJECT.test(line.text) || isCapitals(line.text) || !/^[\p{Ll}\d]/u.test(line.text)) break
    subject = join(subject, line.passage, ' ', false)
  }
  return read(flat(subject.text), spanOf(source.raw, subject), 'sure')
}

const CITED_DATE =
  /ngày\s*[\d.…/]*\s*(?:tháng\s*[\d.…]*\s*)?(?:năm\s*)?(?:\d{1,2}\/\d{4}|\d{4})?|\d{1,2}\/\d{1,2}\/\d{4}|\d+\/\d{4}\/[\p{Lu}-]+/gu
const RANGE = /(20\d{2})\s*(?:-|–|—|đến(?: năm)?)\s*(20\d{2})/iu

/** Years a plan spans, as its title says; "đến năm 2030" begins in the year of issue. Null where nothing says. */
export const findYears = (
  title: Read<string | null>,
  issueYear: number | null,
): Read<readonly [number, number] | null> => {
  const text = (title.value ?? '').replace(CITED_DATE, ' ')
  const range = RANGE.exec(text)
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (range !== null && first <= last) return read([first, last], title.span, 'sure')
  const until = Number(/đến\s+(?:hết\s+)?năm\s+(20\d{2})/iu.exec(text)?.[1] ?? 0)
  if (until > 0 && issueYear !== null && issueYear <= until) return read([issueYear, until], title.span, 'likely')
  const years = [...text.matchAll(/năm\s+(20\d{2})/giu)].map((match) => Number(match[1]))
  const [only] = years
  if (only !== undefined && until === 0 && years.every((year) => year === only))
    return read([only, only], title.span, 'sure')
  return unread(null)
}
