// The words of a Word document's body with the offsets they stand at in its XML: by runs, as comments are put around
// runs. Left out is what comments may not stand in or a reader does not see: deleted text, text boxes, hidden runs.

import { attributeOf, decoded, localName, tokensOf, type Tag } from './tags.ts'
import { isLetter } from './letters.ts'

export type Run = {
  readonly from: number
  /** Its opening tag, and its properties, as they are written again where it is split. */
  readonly tag: string
  properties: string
  to: number
  hidden: boolean
  /** Where its first text begins and its last one ends. */
  first: number | null
  last: number
}

/** A text of a run: `<w:t>`. */
export type Piece = { readonly run: Run; readonly tag: Tag; readonly from: number; readonly to: number }

export type BodyText = {
  readonly letters: string
  /** For each letter: its piece, and where it begins and ends in the XML. */
  readonly pieces: readonly Piece[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'txbxContent', 'sdtPr', 'rPrChange', 'pPrChange'])
const CHARACTER = /(?:&[#\w]{1,10};|[^&])(?:\p{M}|&#(?:7[6-9]\d|8[0-7]\d);)*/gsu

const isOff = (value: string | null): boolean => value === '0' || value === 'false' || value === 'off'

type Reading = {
  readonly letters: string[]
  readonly pieces: Piece[]
  readonly starts: number[]
  readonly ends: number[]
}

const readPiece = (xml: string, piece: Piece, { letters, pieces, starts, ends }: Reading): void => {
  for (const match of xml.slice(piece.from, piece.to).matchAll(CHARACTER)) {
    const text = match[0].replace(/&[#\w]{1,10};/g, decoded).normalize('NFC')
    if (!isLetter(text)) continue
    letters.push(text)
    for (let i = 0; i < text.length; i++) {
      pieces.push(piece)
      starts.push(piece.from + match.index)
      ends.push(piece.from + match.index + match[0].length)
    }
  }
}

/** Null where the XML does not fit together. */
export const bodyText = (xml: string): BodyText | null => {
  const tokens = tokensOf(xml)
  if (tokens === null) return null
  const read: Reading = { letters: [], pieces: [], starts: [], ends: [] }
  const runs: Run[] = []
  const waiting: Piece[] = []
  let skip = 0
  let text: Tag | null = null
  let properties: number | null = null
  const openTag = (tag: Tag, name: string): void => {
    const run = runs.at(-1)
    if (name === 'r')
      runs.push({
        from: tag.from,
        tag: xml.slice(tag.from, tag.to),
        properties: '',
        to: tag.to,
        hidden: false,
        first: null,
        last: 0,
      })
    else if (name === 'rPr' && run !== undefined) properties = tag.from
    else if (name === 't') text = tag
  }
  const seen = (tag: Tag, name: string): void => {
    const run = runs.at(-1)
    if (run === undefined) return
    if (name === 'vanish' && !isOff(attributeOf(xml, tag, 'val'))) run.hidden = true
    // What else a run holds (a break, a picture) is before or behind its words.
    else if (properties === null && name !== 'rPr') {
      run.first ??= tag.from
      run.last = tag.to
    }
  }
  const closeTag = (tag: Tag, name: string): void => {
    const run = runs.at(-1)
    if (name === 'rPr' && run !== undefined && properties !== null) {
      run.properties = xml.slice(properties, tag.to)
      properties = null
    } else if (name === 't' && text !== null && run !== undefined) {
      const piece: Piece = { run, tag: text, from: text.to, to: tag.from }
      run.first ??= piece.from
      run.last = piece.to
      // A text in a section of its own (CDATA) cannot be split.
      if (!xml.slice(piece.from, piece.to).includes('<')) waiting.push(piece)
      text = null
    } else if (name === 'r') {
      const closed = runs.pop()
      if (closed === undefined) return
      closed.to = tag.to
      if (runs.length > 0) return
      for (const piece of waiting.splice(0)) if (!piece.run.hidden) readPiece(xml, piece, read)
    }
  }
  for (const token of tokens) {
    if (token.kind === 'text') continue
    const name = localName(token.name)
    if (skip > 0 || SKIPPED.has(name)) {
      if (token.kind === 'open') skip += 1
      else if (token.kind === 'close') skip -= 1
    } else if (token.kind === 'open') openTag(token, name)
    else if (token.kind === 'empty') seen(token, name)
    else closeTag(token, name)
  }
  return { letters: read.letters.join(''), pieces: read.pieces, starts: read.starts, ends: read.ends }
}
