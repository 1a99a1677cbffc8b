// Kind and title of a document. Of a decision with a plan behind it the number, the day and the title are the
// decision's, the act that binds; the kind is that of the plan it promulgates, which is what is followed.

import type { Read } from '@tiendo/domain'
import { markerOf } from '../extract/marker.ts'
import { flat, join, slice, spanOf, type Passage } from '../extract/passage.ts'
import { fold } from './fold.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { isCapitals } from './names.ts'

const JOINT = '(?: LIÊN TỊCH| PHỐI HỢP)?'
const KIND = [
  'QUYẾT ĐỊNH', `KẾ HOẠCH(?: LIÊN TỊCH| PHỐI HỢP| CÔNG TÁC| HÀNH ĐỘNG)?`, 'CHỈ THỊ',
  'CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC| PHỐI HỢP| LIÊN TỊCH)?', `NGHỊ QUYẾT${JOINT}`, 'THÔNG BÁO(?: KẾT LUẬN)?', 'TỜ TRÌNH', 'CÔNG ĐIỆN',
  'ĐỀ ÁN', 'DỰ ÁN', 'PHƯƠNG ÁN', `HƯỚNG DẪN${JOINT}`, 'BÁO CÁO', 'KẾT LUẬN', `QUY CHẾ${JOINT}`, 'QUY ĐỊNH', 'QUY TRÌNH', 'CHIẾN LƯỢC',
].join('|')
const KINDS = new RegExp(`^(?:${KIND})$`, 'u')
const GLUED = /^(QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|ĐỀ ÁN|PHƯƠNG ÁN)\s+(?=\p{Lu}[\p{Ll}\s])/u
/** Kind and title on one line, both in capitals: "KẾ HOẠCH TRỒNG RỪNG NĂM 2026". */
const IN_CAPITALS = /^(KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)\s+(?=\p{Lu}+[\s,]+\p{Lu}{2})[^\p{Ll}]+$/u

/** Whether a line says what kind of document stands under it. */
export const saysKind = (text: string): boolean => KINDS.test(text.toUpperCase()) || GLUED.test(text)

/** Marks that an eye mistook ("KÉ HOẠCH") leave the letters, and a kind stands alone in capitals. */
const PLAIN = new RegExp(`^(?:${fold(KIND)})$`, 'u')
const WRITTEN = new Map(
  ['QUYẾT ĐỊNH', 'KẾ HOẠCH', 'CHỈ THỊ', 'CHƯƠNG TRÌNH', 'NGHỊ QUYẾT', 'THÔNG BÁO', 'TỜ TRÌNH', 'CÔNG ĐIỆN', 'ĐỀ ÁN', 'DỰ ÁN', 'PHƯƠNG ÁN',
    'HƯỚNG DẪN', 'BÁO CÁO', 'KẾT LUẬN', 'QUY CHẾ', 'QUY ĐỊNH', 'QUY TRÌNH', 'CHIẾN LƯỢC', 'LIÊN TỊCH', 'PHỐI HỢP', 'CÔNG TÁC', 'HÀNH ĐỘNG'].map((kind) => [fold(kind), kind]),
)

/** The kind that is meant; null where nothing of the kind is said. */
const meant = (text: string): string | null => {
  if (!isCapitals(text) || !PLAIN.test(fold(text))) return null
  return fold(text).replace(/\S+ \S+/gu, (words) => WRITTEN.get(words) ?? words.toUpperCase())
}

/** Index of the line that says the kind; −1 where none does. */
export const kindLine = (lines: readonly HeadLine[]): number => {
  const alone = lines.findIndex((line) => saysKind(line.text))
  if (alone >= 0) return alone
  const inCapitals = lines.findIndex((line) => IN_CAPITALS.test(line.text))
  return inCapitals >= 0 ? inCapitals : lines.findIndex((line) => meant(line.text) !== null)
}

/** The kind that stands on one line with its title. */
const gluedKind = (text: string): RegExpExecArray | null =>
  GLUED.exec(text) ?? (KINDS.test(text.toUpperCase()) ? null : IN_CAPITALS.exec(text))

const PROMULGATED = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|ĐỀ ÁN|PHƯƠNG ÁN)$/u

const RULE = /^[-–—_*=.\s]+$/u
const BRINGS = /^(?:về việc )?ban hành (kế hoạch|chương trình|đề án|phương án)(?!\p{L})/iu

/** The heading of the plan that a decision brings with it: alone on its line, or with the title in an annex. */
const promulgated = (lines: readonly HeadLine[], at: number): HeadLine | undefined => {
  if (lines[at]?.text.toUpperCase() !== 'QUYẾT ĐỊNH') return undefined
  const below = lines.slice(at + 1)
  const brought = BRINGS.exec(below.find((line) => !RULE.test(line.text))?.text ?? '')?.[1]?.toUpperCase()
  return (
    below.find((line) => PROMULGATED.test(line.text)) ??
    below.find(({ text }, i) => i > 0 && brought !== undefined && IN_CAPITALS.exec(text)?.[1] === brought && markerOf(below[i - 1]?.text ?? '')?.kind === 'named')
  )
}

export const findKind = (source: Source, lines: readonly HeadLine[], at: number): Read<string | null> => {
  const line = promulgated(lines, at) ?? lines[at]
  if (line === undefined) return unread(null)
  const glued = gluedKind(line.text)?.[1]
  const repaired = glued !== undefined || saysKind(line.text) ? null : meant(line.text)
  if (repaired !== null) return read(repaired, spanOf(source.raw, line.passage), 'likely', 'repaired')
  return read(
    (glued ?? line.text).toUpperCase(),
    spanOf(source.raw, line.passage, 0, glued?.length ?? line.text.length),
    'sure',
  )
}

/** The authority that decides stands alone in capitals under the title. */
const AUTHORITY = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG)(?:\s[^\p{Ll}]*)?$/u

/** Nothing of these is a title's. */
const STOPS = /^(?:\(|Căn cứ|Kính gửi|I\.|A\.|1\.|Điều 1)/u
const ENDS_TITLE =
  /^(?:\(|Căn cứ|Thực hiện .{0,400}(?:như sau|ban hành|xây dựng)|Nhằm |Để |I\.|A\.|1\.|Phần|Chương|Điều 1|Kính gửi|-{2,}|_{2,}|\*)/su
const ENDS = /[.:;]$/u
const TITLE_LINES = 9
const OPEN = /(?:,|và|của|về|năm|số|với|các|cho|-)$/u
/** A line of a title is no longer; a longer one is a paragraph of the text. */
const LONGEST_LINE = 100
/** How a line goes on with the title before it: certainly, as wrapped lines that begin with a capital may, or not. */
const goesOn = (line: HeadLine, last: string, first: HeadLine): 'yes' | 'perhaps' | 'no' => {
  const capitals = isCapitals(line.text)
  if (capitals !== isCapitals(last) && capitals) return 'no'
  if (ENDS.test(line.text)) return 'no'
  if (/^[\p{Ll}\d(]/u.test(line.text) || (capitals && isCapitals(last)) || OPEN.test(last)) return 'yes'
  const wrapped = last.length >= 40 && last.length <= LONGEST_LINE && line.text.length <= LONGEST_LINE
  return wrapped && line.strong === first.strong && line.inTable === first.inTable && markerOf(line.text) === null
    ? 'perhaps'
    : 'no'
}

/** Lines after the kind, up to the grounds, the bracket that says what it comes with, or the authority in capitals. */
export const findTitle = (source: Source, lines: readonly HeadLine[], kindAt: number): Read<string | null> => {
  const kind = lines[kindAt]
  if (kind === undefined) return unread(null)
  const glued = gluedKind(kind.text)?.[1]
  let title: Passage | null = glued === undefined ? null : slice(kind.passage, glued.length)
  let [last, first, guessed] = [title?.text ?? '', glued === undefined ? undefined : kind, false]
  for (const line of lines.slice(kindAt + 1, kindAt + 1 + TITLE_LINES)) {
    if (title === null && RULE.test(line.text)) continue
    if (STOPS.test(line.text) || (title !== null && (ENDS_TITLE.test(line.text) || AUTHORITY.test(line.text)))) break
    if (title !== null && first !== undefined) {
      const how = goesOn(line, last, first)
      if (how === 'no') break
      guessed ||= how === 'perhaps'
    }
    title = title === null ? line.passage : join(title, line.passage, ' ', line.block !== kind.block && line.inTable)
    first ??= line
    last = line.text
  }
  if (title === null) return unread(null)
  const doubt = guessed ? 'joined' : glued === undefined ? undefined : 'ambiguous'
  return read(flat(title.text), spanOf(source.raw, title), doubt === undefined ? 'sure' : 'likely', doubt)
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
  let below = spanOf(source.raw, subject).line[1] + 1
  for (const line of lines.slice(at + 1, at + SUBJECT_LINES)) {
    if (ENDS_SUBJECT.test(line.text) || isCapitals(line.text) || line.text.length > 60 || ENDS.test(subject.text)) break
    // A wrapped line begins with a capital where a name does; then it must stand right below.
    const [from] = spanOf(source.raw, line.passage).line
    if (!/^[\p{Ll}\d]/u.test(line.text) && line.block !== first.block && from !== below) break
    below = spanOf(source.raw, line.passage).line[1] + 1
    subject = join(subject, line.passage, ' ', false)
  }
  return read(flat(subject.text), spanOf(source.raw, subject), 'sure')
}
