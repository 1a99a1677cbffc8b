// A cell's lines into chunks: a line break, a semicolon or a bullet ends a name, unless the name plainly goes
// on over the break ("Sở Nông nghiệp và ⏎ Môi trường", "Văn phòng ⏎ UBND tỉnh").

import { isPerson, opensCollective, startsUnit } from './name-shape.ts'
import { withoutEnd } from './without-end.ts'

const BULLET = /^\s*(?:[-–—+•*·▪]|\d{1,2}[.)]|[a-zđ]\))\s+|^\s*[-–—+•*·▪](?=\p{L})/u
const GOES_ON = /(?:,|\s(?:và|của|thuộc|các|cùng|với|&)|^(?:và|của|các|cùng))$/iu
const LONGEST_LINK = 8
/** A head that names no body until its owner follows. */
const BARE_HEAD =
  /^(?:Văn phòng|Thanh tra|Giám đốc|Chủ tịch|Lãnh đạo|Thường trực|Phòng|Ban|Trung tâm|Chi cục|Chánh|Trưởng|Hội|Đoàn)$/u
const LABEL = /^\s*(?:(?:cơ quan|đơn vị|phòng)\s+)?(?:chủ trì|phối hợp|thực hiện)(?:\s+thực hiện)?\s*:\s*/iu
const INLINE_BULLET = /(\s{1,8}[-–•+&]\s{1,8}|\s{0,8}\/\s{0,8}|\.\s{1,8}|\s{1,8}\d{1,2}[.)]\s{1,8})/u
/** "HĐND/UBND": two councils of one name, not two names. */
const COUNCIL = /^(?:HĐND|UBND)(?!\p{L})/u
/** What a body does in the list is no part of its name; in brackets it stays, for those who read roles. */
const LEADS = /\s{1,8}chủ trì(?=\s{0,8}(?:[,;.]|$))/giu
const WITH = /[,;]?\s{1,8}(?:và\s{1,8})?phối hợp(?:\s{1,8}(?:với|cùng))?\s{1,8}(?=\p{Lu}|các\s)/gu

const startsName = (line: string): boolean => startsUnit(line) || opensCollective(line)

/** A dash, stroke, full stop or number between names parts them; inside one ("Lao động - Thương binh và Xã hội") it is not. */
const splitBullets = (line: string): readonly string[] =>
  line.split(INLINE_BULLET).reduce<readonly string[]>((names, piece, index, all) => {
    const above = names.at(-1)
    if (index % 2 === 1) return names
    const sign = all[index - 1] ?? ''
    const begins = (startsName(piece) || LABEL.test(piece)) && !(sign.includes('/') && COUNCIL.test(piece))
    return above === undefined || begins ? [...names, piece] : [...names.slice(0, -1), `${above}${sign}${piece}`]
  }, [])

const breaksBetween = (above: string, below: string): boolean => {
  if (GOES_ON.test(above.slice(-LONGEST_LINK))) return false
  if (isPerson(below) && isPerson(above)) return true
  if (!startsName(below)) return false
  const bareBelow = below.split(/\s+/).length === 1
  return !bareBelow && !BARE_HEAD.test(above)
}

const joinLines = (lines: readonly string[]): readonly string[] => {
  const names: string[] = []
  for (const raw of lines) {
    const line = raw.replace(BULLET, '').trim()
    const above = names.at(-1)
    if (line === '') continue
    if (above === undefined || BULLET.test(raw) || above.endsWith(';') || breaksBetween(above, line)) names.push(line)
    else names[names.length - 1] = `${above} ${line}`
  }
  return names
}

/** Splits at a sign, but not inside brackets. */
export const splitOutside = (
  text: string,
  sign: RegExp,
): readonly { readonly text: string; readonly sign: string }[] => {
  const parts: { text: string; sign: string }[] = []
  const mask = text.replace(/\([^)]*\)?/g, (inside) => '\u0001'.repeat(inside.length))
  let from = 0
  let before = ''
  for (const match of mask.matchAll(sign)) {
    parts.push({ text: text.slice(from, match.index).trim(), sign: before })
    before = match[0].trim()
    from = match.index + match[0].length
  }
  parts.push({ text: text.slice(from).trim(), sign: before })
  return parts
}

/** The chunks of a cell, in order, each a name or a list with commas. */
export const splitChunks = (text: string): readonly string[] =>
  joinLines(text.normalize('NFC').replace(/\r/g, '').split('\n'))
    .map((line) => line.replace(WITH, '; ').replace(LEADS, ''))
    .flatMap((line) => splitBullets(line.replace(LABEL, '')))
    .flatMap((line) => splitOutside(line, /;/g).map((part) => part.text))
    .map((chunk) =>
      withoutEnd(
        chunk
          .replace(/\s+/g, ' ')
          .replace(LABEL, '')
          .replace(/^(?:\d{1,2}[.)]|[a-zđ]\))\s+/u, '')
          .replace(/^(?:và|cùng)\s+(?=\S)/iu, ''),
        ' .,;:',
      ).trim(),
    )
    .filter((chunk) => /\p{L}/u.test(chunk))
