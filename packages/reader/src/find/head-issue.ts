// Number, place and day of issue, and the body that issues (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 3): a number or a
// day left blank for the clerk is null, never completed.

import { isDay, localDate, type LocalDate, type Read } from '@tiendo/domain'
import { flat, slice, spanOf } from '../extract/passage.ts'
import { fold } from './fold.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { isCapitals, written } from './names.ts'
import { opensOrganisation } from './organisation-words.ts'

const NUMBER = /(?:^|\s)Số\s*:?\s*((?:[\d.…]*[\w-]*)\s*\/\s*[\p{Lu}\d][\p{L}\d&/.-]*)/u
const PARTY = /(?:^|\s)Số\s*:?\s*((?:\d[\d.]*)?\s*-\s*[\p{Lu}]{1,4}\/[\p{Lu}]+)/u

export const findNumber = (source: Source, lines: readonly HeadLine[]): Read<string | null> => {
  for (const line of lines) {
    const match =
      /^\s*Số\s*:/u.test(line.text) || NUMBER.test(line.text) ? (PARTY.exec(line.text) ?? NUMBER.exec(line.text)) : null
    if (match === null) continue
    const symbol = (match[1] ?? '').replace(/\s+/g, '')
    return read(/^\d/.test(symbol) ? symbol : null, spanOf(source.raw, line.passage), 'sure')
  }
  return unread(null)
}

const DATED =
  /(?<![\p{L}\d/-])((?:TP\.?\s*)?\p{Lu}[\p{L}.]*(?:(?: | - )\p{Lu}[\p{L}.]*){0,4})\s*,\s*ngày\s*([\d.…]*)\s*tháng\s*([\d.…]*)\s*năm\s*(\d{4})?/u

export type Issue = {
  readonly place: Read<string | null>
  readonly issuedOn: Read<LocalDate | null>
  readonly year: number | null
}

export const findIssue = (source: Source, lines: readonly HeadLine[]): Issue => {
  for (const line of lines) {
    const match = line.text.length > 140 ? null : DATED.exec(line.text)
    if (match === null) continue
    const [, place = '', day = '', month = '', yearText] = match
    const span = spanOf(source.raw, slice(line.passage, match.index, match.index + match[0].length))
    const [y, m, d] = [Number(yearText ?? 0), Number(month), Number(day)]
    const complete = day !== '' && month !== '' && isDay(y, m, d)
    return {
      place: read(flat(place), span, 'sure'),
      issuedOn: read(complete ? localDate(y, m, d) : null, span, 'sure'),
      year: yearText === undefined ? null : y,
    }
  }
  return { place: unread(null), issuedOn: unread(null), year: null }
}

const MOTTO = /CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP|ĐẢNG CỘNG SẢN/u
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|BỘ|SỞ|BAN|CỤC|CHI CỤC|TỔNG CỤC|VỤ|PHÒNG|VĂN PHÒNG|TRUNG TÂM|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|ĐẢNG (?:[ỦU][YỶ]|BỘ)|CHI BỘ|TỔ|VIỆN|HỌC VIỆN|BỆNH VIỆN|TRƯỜNG|ĐẠI HỌC|CÔNG AN|CÔNG TY|TỔNG CÔNG TY|CÔNG ĐOÀN|TỈNH ĐOÀN|ĐOÀN|MẶT TRẬN|THANH TRA|HỘI|LIÊN|KHO BẠC|BẢO HIỂM|THUẾ|HẢI QUAN|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|QUỸ|ĐÀI|HẠT|THỦ TƯỚNG|CHÍNH PHỦ)(?=\s|$)/u
const INTRODUCES =
  /(?:^|[,;.)]\s+)((?:Ủy ban|Uỷ ban|UBND|Sở|Bộ|Ban|Cục|Chi cục|Văn phòng|Trung tâm)(?:\s+[\p{L}&]+){0,12}?)\s+(?:ban hành|xây dựng)\s+[Kk]ế hoạch/u

type Named = { readonly text: string; readonly line: HeadLine }

/** Bodies of a letterhead, a name over several lines put together. */
const bodiesOf = (lines: readonly HeadLine[]): readonly Named[] => {
  const bodies: Named[] = []
  for (const line of lines) {
    const text = line.text.split(/\s{2,}|CỘNG H|Độc lập/u)[0]?.trim() ?? ''
    if (!isCapitals(text) || MOTTO.test(text) || /^SỐ\b|^[-–_*\s]+$/u.test(text)) continue
    const last = bodies.at(-1)
    if (BODY.test(text)) bodies.push({ text, line })
    else if (last !== undefined && last.line.block >= line.block - 1)
      bodies[bodies.length - 1] = { ...last, text: `${last.text} ${text}` }
  }
  return bodies
}

/** From the letterhead; else the authority named in capitals before the grounds; else who the preamble says issues it. */
export const findIssuer = (
  source: Source,
  letterhead: readonly HeadLine[],
  afterTitle: readonly HeadLine[],
): Read<string | null> => {
  const text = flat(source.raw.text).normalize('NFC')
  const folded = fold(text)
  const bodies = bodiesOf(letterhead)
  const body = bodies.at(-1)
  if (body !== undefined) {
    // An office is somebody's: "UBND TỈNH MẪU / VĂN PHÒNG".
    const owner = body.text === 'VĂN PHÒNG' ? bodies.at(-2) : undefined
    const name = owner === undefined ? body.text : `${body.text} ${owner.text}`
    return read(written(name, text, folded), spanOf(source.raw, body.line.passage), 'sure')
  }
  const authority = afterTitle.find((line) => isCapitals(line.text) && BODY.test(line.text) && line.text.length < 90)
  if (authority !== undefined)
    return read(written(authority.text, text, folded), spanOf(source.raw, authority.passage), 'likely')
  for (const line of afterTitle) {
    const match = INTRODUCES.exec(line.text)
    const name = match?.[1]
    if (match === null || name === undefined || !opensOrganisation(name)) continue
    const at = match.index + match[0].indexOf(name)
    return read(name, spanOf(source.raw, line.passage, at, at + name.length), 'likely')
  }
  return unread(null)
}
