// Who signs, and in whose stead (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 7; the Party's "T/M", "K/T"). A position and the
// name under it, over several lines and over the place of the seal; of a joint document the first to sign, the others
// offered beside.

import type { Read, Signatory } from '@tiendo/domain'
import { join, slice, spanOf, type Passage } from '../extract/passage.ts'
import { fold } from './fold.ts'
import { footColumns, standsRight } from './foot-columns.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { isCapitals } from './names.ts'
import { opensOrganisation } from './organisation-words.ts'

/** Each also with "PHÓ" before it. */
const OFFICES = [
  'CHỦ TỊCH', 'TỔNG GIÁM ĐỐC', 'GIÁM ĐỐC', 'THỦ TƯỚNG', 'BỘ TRƯỞNG', 'CHI CỤC TRƯỞNG', 'TỔNG CỤC TRƯỞNG', 'CỤC TRƯỞNG', 'VỤ TRƯỞNG',
  'TRƯỞNG BAN', 'TRƯỞNG TIỂU BAN', 'TRƯỞNG PHÒNG', 'TRƯỞNG KHOA', 'TRƯỞNG TRẠM', 'TRẠM TRƯỞNG', 'TRƯỞNG CÔNG AN', 'TRƯỞNG ĐOÀN',
  'TRƯỞNG THUẾ', 'TRƯỞNG HẢI QUAN', 'TRƯỞNG BỘ MÔN', 'TRƯỞNG BỘ PHẬN',
  'CHÁNH VĂN PHÒNG', 'CHÁNH THANH TRA', 'TỔNG THANH TRA', 'CHÁNH ÁN', 'VIỆN TRƯỞNG', 'HIỆU TRƯỞNG', 'HẠT TRƯỞNG', 'ĐỘI TRƯỞNG', 'TỔ TRƯỞNG',
  'CHỈ HUY TRƯỞNG', 'TƯ LỆNH', 'CHÍNH ỦY', 'CHỦ NHIỆM', 'THỐNG ĐỐC', 'TỔNG BIÊN TẬP', 'BÍ THƯ', 'KIỂM TOÁN TRƯỞNG',
] as const
const POSITIONS: readonly string[] = [
  ...OFFICES.flatMap((office) => [`PHÓ ${office} THƯỜNG TRỰC`, `PHÓ ${office}`, office]),
  'THỨ TRƯỞNG', 'THƯỜNG TRỰC BAN BÍ THƯ', 'ỦY VIÊN THƯỜNG TRỰC', 'ỦY VIÊN', 'TRƯỞNG THÔN', 'ĐỒNG CHỦ TRÌ',
]
const POSITION = POSITIONS.join('|')
const STEAD_MARK = String.raw`(?:(?:TM|KT|TL|TUQ)\.?|[TK]\/[MLT])`
const STEAD = String.raw`${STEAD_MARK}\s*[\p{Lu}][\p{Lu}\s,-]*?`
/** As laid out: a line each. On one line the first position after the stead ends it. */
const STEADS = [
  String.raw`((?:${STEAD_MARK}\s*\p{Lu}[\p{Lu} ,-]*\n\s*)*)`,
  String.raw`((?:${STEAD}(?=\s*\n?\s*${STEAD_MARK}\s|\s(?:Q\.\s*)?(?:${POSITION})(?=\s))\s*)*)`,
]
/** No longer than it must be: "GIÁM ĐỐC / Y Mẫu" is a name of one letter and another. */
const OFFICE = String.raw`((?:Q\.\s*)?(?:${POSITION})(?:[\s,]+[\p{Lu}\s,-]+?)??)`
const RANK =
  '(?:(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy)|(?:GS|PGS|TSKH|TS|ThS|BSCKI+|BS|DS|KS|CN|LS|NGƯT|NGND|TTƯT|TTND|Nhà giáo|Bác sĩ)(?:\\.|\\s)(?:\\s*CKI+\\.?)?)'
const NAME = String.raw`((?:${RANK}[\s,-]*)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4})`
const SIGNED = STEADS.map((steads) => new RegExp(String.raw`^${steads}${OFFICE}\s+${NAME}$`, 'u'))
/** The name in capitals, on a line of its own. */
const IN_CAPITALS = STEADS.map(
  (steads) => new RegExp(String.raw`^${steads}${OFFICE}\s*\n\s*(\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,4})$`, 'u'),
)
const OPENS = new RegExp(String.raw`^(?:${STEAD_MARK}\s|TM\.|KT\.|TL\.|TUQ\.|(?:Q\.\s*)?(?:${POSITION})(?=\s|$))`, 'u')
/** A line that is a position or a stead as a whole, however it is written. */
const WHOLE = new RegExp(String.raw`^(?:${STEAD_MARK}\s*\p{Lu}[\p{Lu}\s]*|(?:Q\.\s*)?(?:${POSITION}))$`, 'u')
/** Of the signature itself, and with what stands beside it. */
const [WINDOW, MOST_LINES] = [9, 30]
const LONGEST_LINE = 80
/** Where the signature and the seal stood, and what a digital signature leaves in the text. */
const SEAL =
  /^\(?(?:đã ký|ký tên,? đóng dấu|ký số|đã ký số|ký, ghi rõ họ tên.{0,30})\)?\.?$|^(?:Signature|Ký bởi|Người ký|Ngày ký|Thời gian ký|Digitally signed|Email)/iu
/** How many lines a foot has. */
const FOOT_LINES = 60
const HEADING = /^[_*\s]*Nơi nhận\s*:?[_*\s]*/iu
/** An item of those who receive, beside the signature. */
const RECEIVES = /^[-–+•]\s/u
/** "- Lưu: VT. Nguyễn Văn Mẫu": the name at the end of the last of them. */
export const NAME_BEHIND = new RegExp(String.raw`[.;]\s+(?=(?:${RANK}[\s,-]*)*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}$)`, 'u')

/** As they are written by their letters alone: an eye mistakes marks ("TỔ TRƯỜNG"). */
const WRITTEN = new Map(POSITIONS.map((position) => [fold(position), position]))
const PLAIN = new RegExp(`^(?:${[...WRITTEN.keys()].join('|')})(?=\\s|$)`, 'u')

/** A line in capitals whose first words are a position but for their marks. The length does not change. */
const mended = (text: string): string => {
  if (!isCapitals(text) || OPENS.test(text)) return text
  const plain = PLAIN.exec(fold(text))?.[0]
  return plain === undefined ? text : (WRITTEN.get(plain) ?? '') + text.slice(plain.length)
}

/** Capitals where a line is a position in small letters: "Phó Giám đốc". The length does not change. */
const raised = (text: string): string => {
  const upper = text.toUpperCase()
  return text.length > 60 || upper.length !== text.length ? text : WHOLE.test(upper) ? upper : mended(text)
}

type Signed = {
  readonly value: Signatory
  readonly passage: Passage
  readonly at: number
  /** Its marks are not those that were read. */
  readonly repaired: boolean
}

const titled = (name: string): string => name.toLowerCase().replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())

const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null)

const PLACE = /^(?:Xã|Phường|Đặc khu|Thị trấn|Quận|Huyện|Tỉnh|Thôn|Bản|Ấp|Buôn|Tổ|Khu) /u

/** "Tổ trưởng / Phường Mẫu": an area in a list of members signs nothing. */
const inMixed = (text: string): RegExpExecArray | null => {
  const match = firstOf(SIGNED, text)
  return PLACE.test(match?.[3] ?? '') ? null : match
}

/** "GIÁM ĐỐC / SỞ Y TẾ" names nobody. */
const inCapitals = (text: string): RegExpExecArray | null => {
  const match = firstOf(IN_CAPITALS, text)
  return opensOrganisation(titled(match?.[3] ?? '')) ? null : match
}

/** The signature that begins on a line; null where none does. */
const signedAt = (lines: readonly HeadLine[], at: number): Signed | null => {
  const whole = lines[at]
  if (whole === undefined) return null
  // "Nơi nhận:⇥TRƯỞNG PHÒNG": two columns on tabs, the name below those who receive.
  const beside = HEADING.exec(whole.text)?.[0].length ?? 0
  const passageAt = slice(whole.passage, beside)
  const first = beside > 0 && isCapitals(passageAt.text) ? { ...whole, passage: passageAt, text: passageAt.text } : whole
  if (first.text.length > 120 || !OPENS.test(raised(first.text))) return null
  let passage = first.passage
  let [text, own] = [raised(first.text), 0]
  for (let n = 0; n < MOST_LINES && own < WINDOW; n++) {
    const match = inMixed(text) ?? inCapitals(text)
    if (match !== null) {
      const as = (from: number, part: string): string => passage.text.slice(from, from + part.length).replace(/\s+/g, ' ').trim()
      const [all, stead = '', position = '', name = ''] = match
      const steads = as(0, stead)
        .split(/\s+(?=(?:TM|KT|TL|TUQ)\.|[TK]\/[MLT]\s)/u)
        .filter((part) => part !== '')
      const said = as(stead.length, position)
      const meant = position.replace(/\s+/g, ' ').trim()
      const repaired = said.toUpperCase() !== meant
      const value = {
        name: as(all.length - name.length, name),
        position: repaired ? meant : said,
        onBehalf: steads.length === 0 ? null : steads.join('; '),
      }
      return { value, passage, at, repaired }
    }
    const next = lines[at + n + 1]
    if (next === undefined || next.text.length > LONGEST_LINE) return null
    // The line of those who receive, beside the signature that began above it.
    const heads = HEADING.exec(next.text)?.[0].length ?? 0
    if (heads > 0 && heads === next.text.length) continue
    const behind = RECEIVES.test(next.text) ? NAME_BEHIND.exec(next.text) : null
    if (SEAL.test(next.text) || !/\p{L}/u.test(next.text) || (behind === null && RECEIVES.test(next.text))) continue
    own += 1
    const part = slice(next.passage, behind === null ? heads : behind.index + behind[0].length)
    passage = join(passage, part, '\n', behind !== null)
    text = `${text}\n${raised(part.text)}`
  }
  return null
}

const signedIn = (lines: readonly HeadLine[]): readonly Signed[] => {
  const found: Signed[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = found[0]
    // Others sign beside the first, not in another part of the document.
    if (first !== undefined && at - first.at > FOOT_LINES) break
    const signed = signedAt(lines, at)
    if (signed !== null && !found.some((one) => one.value.name === signed.value.name)) found.push(signed)
  }
  return found
}

/** In the lines as they follow each other; else in the right column of the foot. */
export const findSignatory = (source: Source, lines: readonly HeadLine[]): Read<Signatory | null> => {
  const at = lines.findIndex((line) => HEADING.test(line.text))
  const inOrder = signedIn(lines)
  let top = at
  for (let above = lines[top - 1]; above !== undefined && OPENS.test(above.text) && standsRight(source.raw, above); above = lines[top - 1])
    top -= 1
  const foot = footColumns(source.raw, at < 0 ? lines.slice(-FOOT_LINES) : lines.slice(top, at + FOOT_LINES))
  // Without a list of those who receive both columns may be signatures.
  const beside = at < 0 ? [...signedIn(foot.left), ...signedIn(foot.right)] : signedIn(foot.right)
  const found = inOrder.length > 0 ? inOrder : beside
  const [first, ...others] = found
  if (first === undefined) return unread(null)
  const span = spanOf(source.raw, first.passage)
  if (others.length === 0) return first.repaired ? read(first.value, span, 'likely', 'repaired') : read(first.value, span, 'sure')
  return { ...read(first.value, span, 'likely', 'ambiguous'), alternatives: others.map((one) => one.value) }
}
