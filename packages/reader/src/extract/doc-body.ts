// The text of an old Word document as a flow: its pieces in order, its paragraphs with their numbers, tables by the
// marks that end cells and rows, results of fields without their codes.

import type { RunLetters } from '../legacy/run-letters.ts'
import { fromWindows1252 } from '../legacy/windows-1252.ts'
import { PART, type DocFile, type Piece } from './doc-file.ts'
import { readDocFonts, readDocNumbering } from './doc-lists.ts'
import {
  readCharacters,
  readDocStyles,
  readParagraph,
  type DocCharacters,
  type DocParagraph,
} from './doc-properties.ts'
import { readRuns, runAt, type DocRun } from './doc-runs.ts'
import { rowShape } from './doc-table.ts'
import { flowBuilder, type FlowBuilder } from './flow-builder.ts'
import type { FlowItem } from './flow.ts'
import { counter } from './list-counter.ts'
import { fromPictureFont, isPictureFont, symbolOf } from './symbol-fonts.ts'

export type DocReader = {
  /** The text between two characters. */
  readonly read: (from: number, to: number) => readonly FlowItem[]
  readonly changes: () => number
}

/** Characters that stand for something else, or for nothing: marks, fields, pictures, notes. */
const SPECIAL = /[\u0001-\u001f]/
const PICTURE = /[\uf020-\uf0ff]/g

const charactersOf = (file: DocFile, piece: Piece, from: number, to: number): string => {
  const [begin, end] = [piece.at + (from - piece.from) * piece.width, piece.at + (to - piece.from) * piece.width]
  return piece.width === 2 ? file.document.utf16(begin, to - from) : fromWindows1252(file.document.bytes(begin, end))
}

export const docReader = (file: DocFile, letters: RunLetters): DocReader => {
  const { document, table, part, pieces } = file
  const paragraphs = readRuns(table, ...part(PART.paragraphs), document, 'paragraphs')
  const characters = readRuns(table, ...part(PART.characters), document, 'characters')
  const styleOf = readDocStyles(file)
  const fonts = readDocFonts(file)
  const count = counter(readDocNumbering(file))
  let changes = 0

  const paragraphAt = (byte: number): { readonly style: number; readonly is: DocParagraph } => {
    const run = runAt(paragraphs, byte)
    const style = run?.style ?? 0
    const base = styleOf(style).paragraph
    return { style, is: run === null ? base : readParagraph(file, document, run.at, run.end, base) }
  }
  const looks = new Map<DocRun, Map<number, DocCharacters>>()
  const charactersAt = (run: DocRun | null, style: number): DocCharacters => {
    const base = styleOf(style).characters
    if (run === null || run.at === 0) return base
    const known = looks.get(run)?.get(style)
    if (known !== undefined) return known
    const read = readCharacters(document, run.at, run.end, base, (other) => styleOf(other).characters)
    if (read.deleted || read.inserted) changes++
    looks.set(run, (looks.get(run) ?? new Map<number, DocCharacters>()).set(style, read))
    return read
  }
  const put = (text: string, look: DocCharacters, out: FlowBuilder): void => {
    if (look.hidden || look.deleted) return
    const font = look.font === null ? null : (fonts[look.font] ?? null)
    const read = isPictureFont(font)
      ? fromPictureFont(text, font)
      : letters.read(text, font).replace(PICTURE, (sign) => symbolOf('Symbol', sign.charCodeAt(0)))
    out.put(read, look.bold)
  }
  const label = ({ list, listLevel }: DocParagraph): string => (list <= 0 ? '' : count.label(`${list}`, listLevel))
  /** Ends a paragraph, a cell or a row, by its mark and by what it is. */
  const end = (mark: string, is: DocParagraph, out: FlowBuilder): void => {
    letters.pause()
    const level = is.inTable || is.level > 1 ? is.level : 0
    if (is.rowEnd || is.innerRowEnd) out.endRow(level, rowShape(is.table))
    else {
      out.label(label(is))
      if (mark === '\u0007' || is.innerCell) out.endCell(Math.max(1, level))
      else out.endParagraph(level)
    }
  }
  const sign = (code: string, look: DocCharacters, out: FlowBuilder): void => {
    if (code === '\t') out.put('\t', look.bold)
    else if (code === '\u000b') out.put('\n', look.bold)
    else if (code === '\u001e') out.put('-', look.bold)
    else if (code === '\u001f') put('\u00ad', look, out)
  }

  const read = (from: number, to: number): readonly FlowItem[] => {
    const out = flowBuilder()
    // Fields: their codes up to the separator are left out; fields stand in fields.
    const fields: boolean[] = []
    for (const piece of pieces) {
      const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)]
      if (first >= last) continue
      const text = charactersOf(file, piece, first, last)
      const byteOf = (i: number): number => piece.at + (first + i - piece.from) * piece.width
      let style = paragraphAt(byteOf(0)).style
      let run = runAt(characters, byteOf(0))
      let begun = 0
      const flush = (i: number): void => {
        if (i > begun && !fields.includes(true)) put(text.slice(begun, i), charactersAt(run, style), out)
        begun = i
      }
      for (let i = 0; i < text.length; i++) {
        if (byteOf(i) >= (run?.to ?? Infinity)) {
          flush(i)
          run = runAt(characters, byteOf(i))
        }
        const code = text.charAt(i)
        const look = charactersAt(run, style)
        if (!SPECIAL.test(code) && !(code === '(' && look.symbol !== null)) continue
        flush(i)
        begun = i + 1
        if (code === '\u0013') fields.push(true)
        else if (code === '\u0014') fields[fields.length - 1] = false
        else if (code === '\u0015') fields.pop()
        else if (code === '\r' || code === '\u0007' || code === '\u000c') {
          // A deleted mark joins its paragraph to the next.
          const paragraph = paragraphAt(byteOf(i))
          if (!look.deleted || code === '\u0007') end(code, paragraph.is, out)
          if (i + 1 < text.length) style = paragraphAt(byteOf(i + 1)).style
        } else if (fields.includes(true) || look.hidden || look.deleted) continue
        else if (code === '(' && look.symbol !== null)
          out.put(symbolOf(fonts[look.symbol.font] ?? '', look.symbol.code), look.bold)
        else sign(code, look, out)
      }
      flush(text.length)
    }
    return out.done()
  }
  return { read, changes: () => changes }
}
