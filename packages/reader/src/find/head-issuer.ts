// The body that issues: the last one of the letterhead, where a name runs over several lines and stands beside the motto
// of the State or the Party; else the authority named in capitals before the grounds; else who the preamble says issues it.

import { withoutEnd, type Read } from '@tiendo/domain'
import { flat, join, slice, spanOf, type Passage } from '../extract/passage.ts'
import { fold } from './fold.ts'
import { gapIn } from './foot-columns.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { inMixedCase, isCapitals, written } from './names.ts'
import { opensOrganisation } from './organisation-words.ts'

/** What stands at the right of a letterhead, or above it. */
const MOTTO = /(?:^|\s)(?:CỘNG\s+H(?:ÒA|OÀ|ÓA)\s+(?:XÃ|XHCN)|ĐỘC\s+LẬP|ĐẢNG\s+CỘNG\s+SẢN|ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)\s)/iu
const BODY = new RegExp(
  `^(?:${[
    'ỦY BAN', 'UỶ BAN', 'UBND', 'UBMTTQ', 'HĐND', 'HỘI ĐỒNG', 'BỘ', 'SỞ', 'BAN', 'TIỂU BAN', 'CỤC', 'CHI CỤC', 'TỔNG CỤC', 'VỤ', 'PHÒNG',
    'VĂN PHÒNG', 'TRUNG TÂM', 'TỈNH [ỦU][YỶ]', 'THÀNH [ỦU][YỶ]', 'HUYỆN [ỦU][YỶ]', 'THỊ [ỦU][YỶ]', 'QUẬN [ỦU][YỶ]', 'ĐẢNG (?:[ỦU][YỶ]|BỘ|ĐOÀN)',
    'CHI BỘ', 'TỔ', 'VIỆN', 'HỌC VIỆN', 'BỆNH VIỆN', 'TRƯỜNG', 'ĐẠI HỌC', 'CÔNG AN', 'CÔNG TY', 'TỔNG CÔNG TY', 'TẬP ĐOÀN', 'CÔNG ĐOÀN',
    'TỈNH ĐOÀN', 'THÀNH ĐOÀN', 'HUYỆN ĐOÀN', 'XÃ ĐOÀN', 'ĐOÀN', 'MẶT TRẬN', 'THANH TRA', 'HỘI', 'HIỆP HỘI', 'LIÊN', 'LIÊN ĐOÀN', 'LIÊN HIỆP',
    'LIÊN MINH', 'KHO BẠC', 'BẢO HIỂM', 'THUẾ', 'HẢI QUAN', 'NGÂN HÀNG', 'TÒA ÁN', 'TOÀ ÁN', 'QUỸ', 'ĐÀI', 'BÁO', 'HẠT', 'TRẠM', 'ĐỘI',
    'THỦ TƯỚNG', 'CHÍNH PHỦ', 'QUỐC HỘI', 'QUÂN KHU', 'QUÂN ĐOÀN', 'SƯ ĐOÀN', 'TRUNG ĐOÀN', 'LỮ ĐOÀN', 'BCH', 'BCĐ', 'THƯỜNG TRỰC', 'THƯ VIỆN',
    'BẢO TÀNG', 'NHÀ', 'KHU', 'VƯỜN QUỐC GIA', 'HỢP TÁC XÃ', 'ĐIỆN LỰC', 'BƯU ĐIỆN', 'VIỄN THÔNG', 'THỐNG KÊ', 'CẢNG', 'TÒA SOẠN', 'KIỂM TOÁN',
    'NÔNG TRƯỜNG', 'LÂM TRƯỜNG', 'XÍ NGHIỆP', 'NHÀ MÁY', 'CỤM', 'KHỐI', 'THI HÀNH ÁN',
  ].join('|')})(?=\\s|$)`,
  'u',
)
/** Those that their letters alone tell from the rest of a name above them, whatever marks an eye read ("TÔ CÔNG TÁC"). */
const BY_LETTERS = /^(?:u[yi] ban|hoi dong|to cong tac|ban chi dao|ban quan ly|cong an|van phong|trung tam|chi cuc|tong cuc|truong dai hoc|benh vien|thanh tra)(?=\s|$)/u

const opensBody = (text: string): boolean => BODY.test(text) || BY_LETTERS.test(fold(text))

/** Parts that every such body has: they are named with their owner. */
const PART = /^(?:VĂN PHÒNG|BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH|BAN CÁN SỰ ĐẢNG|THƯỜNG TRỰC|ĐOÀN CHỦ TỊCH|THANH TRA|CƠ QUAN)$/u
const INTRODUCES =
  /(?:^|[,;.)]\s+)((?:Ủy ban|Uỷ ban|UBND|Sở|Bộ|Ban|Cục|Chi cục|Văn phòng|Trung tâm|Phòng|Trường|Bệnh viện|Công ty|Công an|Hội|Đảng ủy|Chi bộ|Tổ|Viện)(?:\s+[\p{L}&]+){0,12}?)\s+(?:ban hành|xây dựng)\s+(?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án|[Đđ]ề án)/u
/** Stamps beside a letterhead. */
const STAMP = /^\(?(?:SỐ|(?:BẢN )?DỰ THẢO|BẢN (?:SAO|SỐ|CHÍNH|GỐC|ĐIỆN TỬ)|SAO Y|MẬT|TUYỆT MẬT|TỐI MẬT|HỎA TỐC|HOẢ TỐC|(?:THƯỢNG )?KHẨN|CÔNG VĂN|ĐẾN|ĐÃ KÝ)(?:$|\s|\)|:)/u
const RULE = /^[-–—_*=.\s]+$/u
/** The document's number, however its marks were read, or its letters where nothing else is printed. */
const NUMBER = /(?:^|\s)(?:[sS][ỐốÓóÒòÔôỒồOo]\s*:.*|(?:\S{1,4}\s?:\s?\S{0,8}\s)?\S{0,12}\/\p{Lu}[\p{Lu}\d&-]+)$/u
const LONGEST = 120

/** The left half of a line of the letterhead: what stands beside the motto, the number and the day. */
const leftOf = (line: HeadLine): HeadLine => {
  const gap = line.inTable ? -1 : gapIn(line)
  const left = gap < 0 ? line.passage : slice(line.passage, 0, gap)
  const motto = MOTTO.exec(left.text)?.index ?? left.text.length
  const passage = slice(left, 0, motto)
  return { ...line, passage, text: passage.text }
}

type Named = { readonly text: string; readonly passage: Passage; readonly block: number }

/** Bodies of a letterhead, a name over several lines put together. */
const bodiesOf = (lines: readonly HeadLine[]): readonly Named[] => {
  const bodies: Named[] = []
  for (const whole of lines) {
    const line = leftOf(whole)
    const text = withoutEnd(line.text.replace(NUMBER, '').replace(/^[-–_*\s]+/u, ''), '-–_*:; ')
    if (!isCapitals(text) || RULE.test(text) || text.length > LONGEST || STAMP.test(text)) continue
    const last = bodies.at(-1)
    const { passage, block } = line
    if (opensBody(text)) bodies.push({ text, passage, block })
    else if (last !== undefined && last.block >= block - 1)
      bodies[bodies.length - 1] = { text: `${last.text} ${text}`, passage: join(last.passage, passage, ' ', true), block }
  }
  return bodies
}

/** "SỞ Y TẾ - CÔNG AN TỈNH MẪU": a document of both. */
const TOGETHER = /\s+[-–]\s+/u

/** A committee or council of a place is written one way. */
const ONE_WAY = /^(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) |^(?:CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ)$/u

/** Whether nothing of a name's capitals is put together here. */
const isCertain = (text: string, running: string, folded: string): boolean =>
  text.split(TOGETHER).every((part) => ONE_WAY.test(part) || inMixedCase(part, running, folded) !== null) ||
  inMixedCase(text, running, folded) !== null

const nameOf = (text: string, running: string, folded: string): string => {
  const parts = text.split(TOGETHER)
  return parts.length > 1 && parts.every((part) => BODY.test(part))
    ? parts.map((part) => written(part, running, folded)).join(' - ')
    : written(text, running, folded)
}

/** A place and a day, a sentence. */
const NO_BODY = /^(?:Xã|Phường|Huyện|Quận|Thành phố|Thị xã|Thị trấn|Tỉnh)\s|[\d:;]|[.,]$/u

/** "Ủy ban nhân dân tỉnh Mẫu" in small letters, as web pages have it. */
const inSmallLetters = (lines: readonly HeadLine[]): HeadLine | undefined =>
  lines
    .map(leftOf)
    .filter(({ text }) => text.length < 90 && opensOrganisation(text) && !NO_BODY.test(text))
    .at(-1)

export const findIssuer = (
  source: Source,
  letterhead: readonly HeadLine[],
  afterTitle: readonly HeadLine[],
): Read<string | null> => {
  const running = flat(source.raw.text).normalize('NFC')
  const folded = fold(running)
  const bodies = bodiesOf(letterhead)
  const body = bodies.at(-1)
  if (body !== undefined) {
    const owner = PART.test(body.text) ? bodies.at(-2) : undefined
    const name = owner === undefined ? body.text : `${body.text} ${owner.text}`
    const value = nameOf(name, running, folded)
    const span = spanOf(source.raw, body.passage)
    return isCertain(name, running, folded) ? read(value, span, 'sure') : read(value, span, 'likely', 'joined')
  }
  const authority = afterTitle.find((line) => isCapitals(line.text) && BODY.test(line.text) && line.text.length < 90)
  if (authority !== undefined)
    return read(written(authority.text, running, folded), spanOf(source.raw, authority.passage), 'likely', 'inProse')
  const small = inSmallLetters(letterhead)
  if (small !== undefined) return read(small.text, spanOf(source.raw, small.passage), 'likely', 'ambiguous')
  for (const line of afterTitle) {
    const match = INTRODUCES.exec(line.text)
    const name = match?.[1]
    if (match === null || name === undefined || !opensOrganisation(name)) continue
    const at = match.index + match[0].indexOf(name)
    return read(name, spanOf(source.raw, line.passage, at, at + name.length), 'likely', 'inProse')
  }
  return unread(null)
}
