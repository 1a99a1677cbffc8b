// Lists and fonts of the old Word format, in the terms of the new one: the same counting serves both.

import type { Binary } from './binary.ts'
import { PART, type DocFile } from './doc-file.ts'
import type { Level, Levels, List, Numbering } from './numbering.ts'

const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])

const MOST = 3000

type At = { at: number }

/** Reads a level and moves on behind it. Numbers stand in its text as the codes 0 to 8. */
const readLevel = (table: Binary, place: At): Level => {
  const { at } = place
  const flags = table.u8(at + 5)
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25)
  const characters = table.u16(text)
  place.at = text + 2 + characters * 2
  const limit = table.u8(at + 26)
  return {
    start: table.u32(at) & 0xffff,
    format: FORMATS.get(table.u8(at + 4)) ?? 'decimal',
    text: table
      .utf16(text + 2, Math.min(characters, 64))
      .replace(/[\u0000-\u0008]/g, (code) => `%${code.charCodeAt(0) + 1}`),
    style: null,
    restart: (flags & 8) === 0 ? null : limit,
    legal: (flags & 4) !== 0,
  }
}

const readAbstract = ({ table, part }: DocFile): Numbering['abstract'] => {
  const [at, length] = part(PART.lists)
  const count = length === 0 ? 0 : Math.min(table.u16(at), MOST)
  const place: At = { at: at + 2 + count * 28 }
  const lists = new Map<string, { readonly levels: Levels; link: null }>()
  for (let i = 0; i < count && place.at < table.length; i++) {
    const list = at + 2 + i * 28
    const levels: Levels = new Map()
    const simple = (table.u8(list + 26) & 1) !== 0
    for (let level = 0; level < (simple ? 1 : 9); level++) levels.set(level, readLevel(table, place))
    lists.set(`${table.u32(list)}`, { levels, link: null })
  }
  return lists
}

const readOverrides = ({ table, part }: DocFile): Numbering['lists'] => {
  const [at, length] = part(PART.overrides)
  const count = length === 0 ? 0 : Math.min(table.u32(at), MOST)
  const place: At = { at: at + 4 + count * 16 }
  const lists = new Map<string, List>()
  for (let i = 0; i < count; i++) {
    const override = at + 4 + i * 16
    const list: List = { abstract: `${table.u32(override)}`, starts: new Map(), levels: new Map() }
    lists.set(`${i + 1}`, list)
    place.at += 4
    for (let k = 0; k < Math.min(table.u8(override + 12), 9) && place.at < table.length; k++) {
      const flags = table.u32(place.at + 4)
      if ((flags & 0x10) !== 0) list.starts.set(flags & 0x0f, table.u32(place.at))
      place.at += 8
      if ((flags & 0x20) !== 0) list.levels.set(flags & 0x0f, readLevel(table, place))
    }
  }
  return lists
}

export const readDocNumbering = (file: DocFile): Numbering => ({
  abstract: readAbstract(file),
  lists: readOverrides(file),
})

/** Names of the fonts, in their order. */
export const readDocFonts = ({ table, part }: DocFile): readonly string[] => {
  const [at, length] = part(PART.fonts)
  const count = length === 0 ? 0 : Math.min(table.u16(at), MOST)
  let next = at + 4
  return Array.from({ length: count }, () => {
    const size = table.u8(next) + 1
    const name = table.utf16(next + 40, Math.max(0, (size - 40) >> 1))
    next += size
    return name.split('\0', 1)[0] ?? ''
  })
}
