// Number, place and day of issue (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 3): a number or a day left blank for the clerk
// is null, never completed.

import { findCitations, isDay, localDate, type LocalDate, type Read } from '@tiendo/domain'
import { flat, join, slice, spanOf } from '../extract/passage.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'

const OPENS = /(?:^|\s)Số\s*:?\s*(?=[\d.…_/\s-]*[\p{Lu}/-])/u
/** A symbol whose codes no table knows: as written, up to the next space. */
const ANY = /^((?:[\d.…_]*[\w-]*)\s*\/\s*[\p{Lu}\d][\p{L}\d&/.-]*)/u
const LONGEST = 160

/** The symbol a line says after "Số:"; null where none stands there. */
const symbolIn = (text: string): string | null => {
  const opens = OPENS.exec(text)
  if (opens === null) return null
  const rest = text.slice(opens.index + opens[0].length, opens.index + opens[0].length + LONGEST)
  const blank = rest.replace(/^[.…_\s]+/u, '')
  const [found] = findCitations(blank)
  if (found?.symbol !== undefined && found.symbol !== null && found.start <= 1) return found.symbol.text
  const any = ANY.exec(rest)?.[1]?.replace(/\s+/g, '')
  return any ?? null
}

/** The first line that gives a number or leaves one blank; a line that opens with "Số" before one that has it inside. */
export const findNumber = (source: Source, lines: readonly HeadLine[]): Read<string | null> => {
  for (const [i, whole] of lines.entries()) {
    // "Số:" and the symbol on lines of their own.
    const next = /^Số\s*:?$/u.test(whole.text) ? lines[i + 1] : undefined
    const passage = next === undefined ? whole.passage : join(whole.passage, next.passage, ' ', true)
    const line = { passage, text: passage.text }
    const symbol = line.text.length > LONGEST ? null : symbolIn(line.text)
    if (symbol === null) continue
    return read(/^\d/.test(symbol) ? symbol : null, spanOf(source.raw, line.passage), 'sure')
  }
  return unread(null)
}

const PLACE = String.raw`(?:Phường|Quận)\s\d{1,2}|(?:(?:TP\.?|Tp\.|Thành phố|Thị xã|Thị trấn|Đặc khu)\s*)?\p{Lu}[\p{L}.'’]*(?:(?: | - | – )\p{Lu}[\p{L}.'’]*){0,4}`
const BLANK = String.raw`[\d.…_]*`
const DATED = new RegExp(
  String.raw`(?<![\p{L}\d/-])(${PLACE})\s*,\s*(?:hồi\s+\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}\s*(?:phút)?)?\s*,?\s*)?ngày\s*(${BLANK})\s*(?:tháng\s*(${BLANK})\s*năm\s*(\d{4})?|[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}))`,
  'u',
)

export type Issue = {
  readonly place: Read<string | null>
  readonly issuedOn: Read<LocalDate | null>
  readonly year: number | null
}

export const findIssue = (source: Source, lines: readonly HeadLine[]): Issue => {
  for (const [i, whole] of lines.entries()) {
    // "…, hồi 21 giờ 30 ngày" and the day on the next line.
    const next = /,[^,]{0,40}\sngày$/u.test(whole.text) ? lines[i + 1] : undefined
    const passage = next === undefined || !/^\d/.test(next.text) ? whole.passage : join(whole.passage, next.passage, ' ', true)
    const line = { passage, text: passage.text }
    const match = line.text.length > LONGEST ? null : DATED.exec(line.text)
    if (match === null) continue
    const [, place = '', day = '', inWords, yearInWords, inSigns, yearInSigns] = match
    const [month = '', yearText] = [inWords ?? inSigns, yearInWords ?? yearInSigns]
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
