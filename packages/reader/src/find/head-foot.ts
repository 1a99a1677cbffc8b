// Who signs, in whose stead, and who receives the document (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 7 và 9).

import type { Read, Signatory } from '@tiendo/domain'
import { join, spanOf } from '../extract/passage.ts'
import { read, unread, type Source } from './found.ts'
import { footColumns } from './foot-columns.ts'
import type { HeadLine } from './head-lines.ts'

const POSITION = [
  'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH', 'CHỦ TỊCH', 'PHÓ TỔNG GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC', 'PHÓ THỦ TƯỚNG', 'THỦ TƯỚNG', 'THỨ TRƯỞNG', 'BỘ TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', 'CHI CỤC TRƯỞNG',
  'PHÓ TỔNG CỤC TRƯỞNG', 'TỔNG CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG', 'CỤC TRƯỞNG', 'PHÓ VỤ TRƯỞNG', 'VỤ TRƯỞNG',
  'PHÓ TRƯỞNG BAN', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG PHÒNG', 'TRƯỞNG PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'CHÁNH VĂN PHÒNG',
  'PHÓ CHÁNH THANH TRA', 'CHÁNH THANH TRA', 'VIỆN TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'HIỆU TRƯỞNG', 'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'TRƯỞNG TRẠM', 'HẠT TRƯỞNG', 'PHÓ TỔ TRƯỞNG', 'CHÁNH ÁN', 'CHỈ HUY TRƯỞNG', 'PHÓ BÍ THƯ', 'BÍ THƯ', 'TỔ TRƯỞNG',
].join('|')
const STEAD = String.raw`(?:(?:TM|KT|TL|TUQ|Q)\.?|[TK]\/[MLT])\s+[\p{Lu}][\p{Lu}\s]*?`
const SIGNED = new RegExp(
  String.raw`^((?:${STEAD}(?=\s(?:(?:TM|KT|TL|TUQ)\.|[TK]\/[MLT])|\s(?:${POSITION})(?=\s))\s)*)((?:${POSITION})(?:\s+[\p{Lu}\s]+?)?)\s+((?:(?:TS|ThS|PGS|GS|BS|BSCKI+|DS|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\.?\s+)*(?:(?:TS|ThS|PGS|GS|BS)\.\s*)*(?:\p{Lu}\p{Ll}*)(?:\s+\p{Lu}\p{Ll}*){1,4})$`,
  'u',
)
const OPENS = new RegExp(String.raw`^(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MLT]\s|(?:${POSITION})(?=\s|$))`, 'u')
const WINDOW = 8
/** Where the signature and the seal stood. */
const SEAL = /^\(?(?:đã ký|ký tên,? đóng dấu|ký số|đã ký số)\)?\.?$/iu
/** How many lines a foot has. */
const FOOT_LINES = 60
const HEADING = /^Nơi nhận\s*:?\s*/iu

/** In the lines as they follow each other; else in the right column of the foot. */
export const findSignatory = (source: Source, lines: readonly HeadLine[]): Read<Signatory | null> => {
  const found = signatoryIn(source, lines)
  if (found.value !== null) return found
  const at = lines.findIndex((line) => HEADING.test(line.text))
  return at < 0 ? found : signatoryIn(source, footColumns(source.raw, lines.slice(at, at + FOOT_LINES)).right)
}

const signatoryIn = (source: Source, lines: readonly HeadLine[]): Read<Signatory | null> => {
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]
    if (first === undefined || !OPENS.test(first.text)) continue
    let passage = first.passage
    for (let n = 0; n < WINDOW; n++) {
      const match = SIGNED.exec(passage.text.replace(/\s/g, ' '))
      if (match !== null) {
        const stead = (match[1] ?? '')
          .trim()
          .split(/\s+(?=(?:TM|KT|TL|TUQ)\.|[TK]\/[MLT]\s)/u)
          .filter((part) => part !== '')
        const value = {
          name: match[3] ?? '',
          position: match[2] ?? null,
          onBehalf: stead.length === 0 ? null : stead.join('; '),
        }
        return read(value, spanOf(source.raw, passage), 'sure')
      }
      const next = lines[i + n + 1]
      if (next === undefined || next.text.length > 80) break
      if (SEAL.test(next.text)) continue
      passage = join(passage, next.passage, ' ', false)
    }
  }
  return unread(null)
}

const MOST_RECIPIENTS = 100
const tidy = (text: string): string =>
  text
    .replace(/^[-–+•]\s*/u, '')
    .replace(/\s*[;.,]+\s*$/u, '')
    .trim()

export const findRecipients = (source: Source, lines: readonly HeadLine[]): Read<readonly string[]> => {
  const at = lines.findIndex((line) => HEADING.test(line.text) && line.text.length < 2000)
  const foot = at < 0 ? [] : footColumns(source.raw, lines.slice(at, at + MOST_RECIPIENTS)).left
  const heading = foot[0]
  if (heading === undefined) return unread([])
  const inline = heading.text.replace(HEADING, '')
  let passage = heading.passage
  const items = inline === '' ? [] : inline.split(/;?\s+(?=[-–]\s)/u)
  for (const line of foot.slice(1)) {
    if (!/^[-–+•]\s*\p{L}/u.test(line.text)) break
    items.push(line.text)
    passage = join(passage, line.passage, '\n', false)
  }
  const recipients = items.map(tidy).filter((item) => item !== '')
  return recipients.length === 0 ? unread([]) : read(recipients, spanOf(source.raw, passage), 'sure')
}
