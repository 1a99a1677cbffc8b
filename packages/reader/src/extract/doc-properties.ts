// What paragraphs and characters of the old Word format are: their own changes over those of their styles.

import type { Binary } from './binary.ts'
import { PART, type DocFile } from './doc-file.ts'
import { eachSprm, SPRM } from './sprms.ts'

export type DocCharacters = {
  bold: boolean
  font: number | null
  hidden: boolean
  deleted: boolean
  inserted: boolean
  symbol: { readonly font: number; readonly code: number } | null
}

export type DocParagraph = {
  inTable: boolean
  level: number
  rowEnd: boolean
  innerCell: boolean
  innerRowEnd: boolean
  list: number
  listLevel: number
  /** Where the definition of a row's cells begins. */ table: { readonly data: Binary; readonly at: number } | null
}

export const noCharacters: DocCharacters = {
  bold: false,
  font: null,
  hidden: false,
  deleted: false,
  inserted: false,
  symbol: null,
}
export const noParagraph: DocParagraph = {
  inTable: false,
  level: 1,
  rowEnd: false,
  innerCell: false,
  innerRowEnd: false,
  list: 0,
  listLevel: 0,
  table: null,
}

/** A switch may also say "as the style" or "not as the style". */
const toggled = (value: number, style: boolean): boolean =>
  value === 0x80 ? style : value === 0x81 ? !style : value !== 0

export const readCharacters = (
  data: Binary,
  from: number,
  to: number,
  base: DocCharacters,
  styled: (style: number) => DocCharacters | null,
): DocCharacters => {
  const result = { ...base }
  eachSprm(data, from, to, (code, at) => {
    if (code === SPRM.characterStyle) Object.assign(result, styled(data.u16(at)) ?? {})
    else if (code === SPRM.bold) result.bold = toggled(data.u8(at), base.bold)
    else if (code === SPRM.hidden) result.hidden = toggled(data.u8(at), base.hidden)
    else if (code === SPRM.deleted) result.deleted = data.u8(at) !== 0
    else if (code === SPRM.inserted) result.inserted = data.u8(at) !== 0
    // The font of letters beyond the plain ones decides what they show.
    else if (code === SPRM.fontHigh) result.font = data.u16(at)
    else if (code === SPRM.font) result.font ??= data.u16(at)
    else if (code === SPRM.symbol) result.symbol = { font: data.u16(at), code: data.u16(at + 2) }
  })
  return result
}

export const readParagraph = (
  file: DocFile,
  data: Binary,
  from: number,
  to: number,
  base: DocParagraph,
  depth = 0,
): DocParagraph => {
  let result = { ...base }
  eachSprm(data, from, to, (code, at) => {
    if (code === SPRM.inTable) result.inTable = data.u8(at) !== 0
    else if (code === SPRM.rowEnd) result.rowEnd = data.u8(at) !== 0
    else if (code === SPRM.innerCell) result.innerCell = data.u8(at) !== 0
    else if (code === SPRM.innerRowEnd) result.innerRowEnd = data.u8(at) !== 0
    else if (code === SPRM.level) result.level = Math.max(1, data.u32(at) & 0xff)
    else if (code === SPRM.list) result.list = data.i16(at)
    else if (code === SPRM.listLevel) result.listLevel = Math.min(data.u8(at), 8)
    else if (code === SPRM.table) result.table = { data, at }
    else if ((code === SPRM.huge || code === SPRM.hugeOld) && depth === 0) {
      // Too long for its page: kept in a stream of its own.
      const place = data.u32(at)
      result = readParagraph(file, file.data, place + 2, place + 2 + file.data.u16(place), result, 1)
    }
  })
  return result
}

export type DocStyle = { readonly paragraph: DocParagraph; readonly characters: DocCharacters }

const MOST_STYLES = 5000
const DEEPEST = 12

type Own = {
  readonly base: number
  readonly paragraph: readonly [number, number]
  readonly characters: readonly [number, number]
}

/** Where the changes of each style are. */
const ownStyles = ({ table, part }: DocFile): readonly (Own | null)[] => {
  const [start, length] = part(PART.styles)
  const end = Math.min(start + length, table.length)
  const count = Math.min(table.u16(start + 2), MOST_STYLES)
  const baseSize = table.u16(start + 4)
  let at = start + 2 + table.u16(start)
  return Array.from({ length: count }, (): Own | null => {
    const size = table.u16(at)
    const from = at + 2
    at = from + size
    if (size === 0 || at > end) return null
    const kind = table.u16(from + 2) & 0x0f
    const changes = (upx: number): readonly [number, number] => [upx + 2, upx + 2 + table.u16(upx)]
    const name = from + baseSize
    let upx = name + 2 + table.u16(name) * 2 + 2
    const base = table.u16(from + 2) >> 4
    if (kind !== 1) return { base, paragraph: [0, 0], characters: kind === 2 ? changes(upx) : [0, 0] }
    const [first, last] = changes(upx)
    upx = last + ((last - from) % 2)
    return { base, paragraph: [first + 2, last], characters: changes(upx) }
  })
}

/** Looks up a style by its number, what it inherits included. */
export const readDocStyles = (file: DocFile): ((style: number) => DocStyle) => {
  const own = ownStyles(file)
  const known = new Map<number, DocStyle>()
  const styleOf = (style: number, depth: number): DocStyle => {
    const found = known.get(style)
    if (found !== undefined) return found
    const at = own[style]
    if (at === undefined || at === null || depth > DEEPEST) return { paragraph: noParagraph, characters: noCharacters }
    const base = styleOf(at.base, depth + 1)
    const whole: DocStyle = {
      paragraph: readParagraph(file, file.table, ...at.paragraph, base.paragraph),
      characters: readCharacters(file.table, ...at.characters, base.characters, () => null),
    }
    known.set(style, whole)
    return whole
  }
  return (style) => styleOf(style, 0)
}
