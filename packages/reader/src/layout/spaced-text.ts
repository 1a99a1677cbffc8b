// Plain text whose columns are kept apart by spaces alone, typed so or taken from a page: every word is placed on the
// grid of its letters, and what makes a table on a page makes one here. The text itself stays as it is.

import type { Cell, Row, Table } from '../extract/extracted.ts'
import type { Line } from '../extract/lines.ts'
import { passageBuilder, pushRaw, type Passage } from '../extract/passage.ts'
import type { PlacedWord } from '../page/placed-page.ts'
import { alignedTables } from './aligned-table.ts'
import type { LaidLine, LaidRow } from './laid.ts'
import { visualLine, type VisualLine } from './visual-line.ts'

/** Of one letter's place, and of the letters on it. */
const ACROSS = 6
const DOWN = 14
const SIZE = 12
/** Longer lines are no lines of a page. */
const LONG = 2000

export type SpacedTable = {
  /** Indexes of its first line and of the one after its last. */
  readonly from: number
  readonly to: number
  readonly table: Table
}

type Placed = {
  readonly lines: readonly VisualLine[]
  readonly indexes: readonly number[]
  readonly offsets: ReadonlyMap<PlacedWord, number>
}

const WORD = /[^\s\u00a0]+/gu

/** Lines of text with words, each word where its letters stand. */
const placedLines = (text: string, lines: readonly Line[], from: number, to: number): Placed => {
  const placed: VisualLine[] = []
  const indexes: number[] = []
  const offsets = new Map<PlacedWord, number>()
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line?.kind !== 'text' || line.to - line.from > LONG) continue
    const raw = text.slice(line.from, line.to).replace(/^\f/, ' ')
    let [column, at] = [0, 0]
    const words: PlacedWord[] = []
    for (const match of raw.matchAll(WORD)) {
      column += match.index - at
      // Marks over a letter take no place of their own.
      const length = match[0].replace(/\p{M}/gu, '').length
      const y = (i - from) * DOWN
      const word: PlacedWord = {
        text: match[0].normalize('NFC'),
        box: [column * ACROSS, y + DOWN - SIZE, (column + length) * ACROSS, y + DOWN],
        size: SIZE,
        bold: false,
        certainty: null,
      }
      words.push(word)
      offsets.set(word, line.from + match.index)
      column += length
      at = match.index + match[0].length
    }
    if (words.length === 0) continue
    placed.push(visualLine(words, 1))
    indexes.push(i)
  }
  return { lines: placed, indexes, offsets }
}

type Span = readonly [number, number]

const spanOf = (line: VisualLine, text: string, offsets: Placed['offsets']): Span => {
  const [first, last] = [line.words[0], line.words.at(-1)]
  const from = first === undefined ? 0 : (offsets.get(first) ?? 0)
  const start = last === undefined ? from : (offsets.get(last) ?? from)
  WORD.lastIndex = start
  const end = WORD.exec(text)
  WORD.lastIndex = 0
  return [from, end === null ? from : end.index + end[0].length]
}

/** The lines of a cell stand apart in the text: each is quoted by itself. */
const cellPassage = (
  text: string,
  lines: readonly LaidLine[],
  offsets: Placed['offsets'],
  cell: readonly [number, number],
): Passage => {
  const parts: string[] = []
  const [starts, ends, cuts]: [number[], number[], number[]] = [[], [], []]
  for (const { line, glue } of lines) {
    const builder = passageBuilder()
    const [from, to] = spanOf(line, text, offsets)
    pushRaw(builder, text, from, to)
    const piece = builder.done()
    const between = parts.length === 0 ? '' : glue
    const end = ends.at(-1) ?? 0
    for (let i = 0; i < between.length; i++) {
      starts.push(end)
      ends.push(end)
    }
    if (parts.length > 0) cuts.push(starts.length)
    parts.push(between, piece.text)
    for (const start of piece.starts) starts.push(start)
    for (const at of piece.ends) ends.push(at)
  }
  return { text: parts.join(''), starts, ends, cuts, cell }
}

const rowOf = (text: string, row: LaidRow, number: number, offsets: Placed['offsets']): Row => {
  const cells = row.cells.map(
    (cell): Cell => ({
      row: number,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      passage: cellPassage(text, cell.lines, offsets, [number, cell.column]),
    }),
  )
  let [from, to] = [Infinity, 0]
  for (const { passage } of cells) {
    from = Math.min(from, passage.starts[0] ?? Infinity)
    to = Math.max(to, passage.ends.at(-1) ?? 0)
  }
  return { from: Math.min(from, to), to, cells, ...(row.guessed === true ? { guessed: true } : {}) }
}

/** Where a page begins in the text; columns stand elsewhere on the next. */
const pagesOf = (text: string, lines: readonly Line[]): readonly Span[] => {
  const starts = [0]
  lines.forEach((line, i) => {
    if (i > 0 && text.startsWith('\f', line.from)) starts.push(i)
  })
  return starts.map((start, i) => [start, starts[i + 1] ?? lines.length])
}

/** Tables of a text, in its order; `lines` are those of `text`. */
export const spacedTables = (text: string, lines: readonly Line[]): readonly SpacedTable[] =>
  pagesOf(text, lines).flatMap(([from, to]) => {
    const placed = placedLines(text, lines, from, to)
    return alignedTables(placed.lines).flatMap((found) => {
      const rows = found.table.rows.map((row, i) => rowOf(text, row, i + 1, placed.offsets))
      const [first, last] = [placed.indexes[found.from], placed.indexes[found.to - 1]]
      if (first === undefined || last === undefined) return []
      const columns = rows.reduce(
        (most, row) => row.cells.reduce((sum, cell) => Math.max(sum, cell.column + cell.columnSpan - 1), most),
        0,
      )
      return [{ from: first, to: last + 1, table: { kind: 'table' as const, rows, columns } }]
    })
  })
