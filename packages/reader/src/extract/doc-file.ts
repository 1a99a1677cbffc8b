// The parts of an old Word document (MS-DOC, Word 97 to 2003): its head (FIB), its table stream, and the pieces of its
// text, which saving again and again scatters over the file.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadError } from '../read-error.ts'
import { binary, type Binary } from './binary.ts'
import type { CompoundFile } from './compound-file.ts'

export type Piece = {
  /** Characters of the text. */ readonly from: number
  readonly to: number
  /** Where it stands in the document's stream, and how many bytes a character takes. */
  readonly at: number
  readonly width: 1 | 2
}

export type DocFile = {
  readonly document: Binary
  readonly table: Binary
  readonly data: Binary
  /** Place and length of a part in the table stream, by its number in the head. */
  readonly part: (index: number) => readonly [number, number]
  readonly pieces: readonly Piece[]
  /** Characters of the body, footnotes, headers, comments, endnotes, boxes: they follow each other. */
  readonly counts: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
}

export const PART = {
  styles: 1,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  overrides: 74,
} as const

const corrupt = (part: string): Result<never, ReadError> => err({ code: 'reader/corrupt', part })

/** Null where the pieces do not follow each other or stand outside the stream. */
const readPieces = (table: Binary, at: number, length: number, document: Binary): readonly Piece[] | null => {
  const end = Math.min(at + length, table.length)
  let from = at
  while (from < end && table.u8(from) === 1) from += 3 + table.u16(from + 1)
  if (from >= end || table.u8(from) !== 2) return null
  const count = Math.floor((table.u32(from + 1) - 4) / 12)
  const begin = from + 5
  if (count < 1 || begin + count * 12 + 4 > end) return null
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const [first, last] = [table.u32(begin + i * 4), table.u32(begin + (i + 1) * 4)]
    const place = table.u32(begin + (count + 1) * 4 + i * 8 + 2)
    const narrow = (place & 0x40000000) !== 0
    const offset = narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
    const width = narrow ? 1 : 2
    if (last < first || offset + (last - first) * width > document.length) return null
    pieces.push({ from: first, to: last, at: offset, width })
  }
  return pieces
}

const WORD_97 = 0x00c1

export const openDoc = (file: CompoundFile): Result<DocFile, ReadError> => {
  const stream = file.stream('WordDocument')
  if (stream === null) return corrupt('WordDocument')
  const document = binary(stream)
  const flags = document.u16(10)
  if (document.u16(0) === 0xa5dc || (document.u16(0) === 0xa5ec && document.u16(2) < WORD_97))
    return err({ code: 'reader/unsupported', kind: 'doc' })
  if (document.u16(0) !== 0xa5ec) return corrupt('WordDocument')
  if ((flags & 0x0100) !== 0) return err({ code: 'reader/password-protected' })
  const name = (flags & 0x0200) === 0 ? '0Table' : '1Table'
  const bytes = file.stream(name)
  if (bytes === null) return corrupt(name)
  const table = binary(bytes)
  const part = (index: number): readonly [number, number] => [
    document.u32(154 + index * 8),
    document.u32(158 + index * 8),
  ]
  const pieces = readPieces(table, ...part(PART.pieces), document)
  if (pieces === null) return corrupt('text')
  const [body, footnotes, headers, , comments, endnotes, boxes] = Array.from({ length: 7 }, (_, i) =>
    document.u32(76 + i * 4),
  )
  return ok({
    document,
    table,
    data: binary(file.stream('Data') ?? new Uint8Array(0)),
    part,
    pieces,
    counts: {
      body: body ?? 0,
      footnotes: footnotes ?? 0,
      headers: headers ?? 0,
      comments: comments ?? 0,
      endnotes: endnotes ?? 0,
      boxes: boxes ?? 0,
    },
  })
}
