// Where a value stands in its document, for the eyes: the block, the cell and the characters of its quotation, and
// from these its boxes on the page. Both front ends mark what was read by this one mapping.

import type { PlaceBox, SourceBlock, SourceCell, SourcePlace, SourceText } from '../plan/source-text.ts'
import type { Span } from '../plan/span.ts'

/** Characters `from` to `to` of a paragraph, or of a cell of a table. */
export type SourcePart = {
  /** Index of the block. */
  readonly block: number
  /** Null in a paragraph. */
  readonly cell: SourceCell | null
  readonly from: number
  readonly to: number
}

export type PageBox = { readonly page: number; readonly box: PlaceBox }

export type SourceFinder = {
  /** Nothing where the source has no such lines. */
  readonly partsOf: (span: Span) => readonly SourcePart[]
  /** A box for each line it stands on; nothing where the format has no positions. */
  readonly boxesOf: (span: Span) => readonly PageBox[]
}

type Lines = readonly [number, number]
type Table = Extract<SourceBlock, { kind: 'table' }>

const overlap = (a: Lines, b: Lines): boolean => a[0] <= b[1] && b[0] <= a[1]
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** White space differs between a quotation and its source; nothing else may. Not found: all of the text. */
const within = (text: string, quote: string): readonly [number, number] => {
  const exact = quote === '' ? -1 : text.indexOf(quote)
  if (exact >= 0) return [exact, exact + quote.length]
  const words = quote.trim().split(/\s+/)
  const match = words[0] === '' ? null : new RegExp(words.map(escaped).join('\\s+'), 'u').exec(text)
  return match === null ? [0, text.length] : [match.index, match.index + match[0].length]
}

const partIn = (block: number, cell: SourceCell | null, text: string, quote: string): SourcePart => {
  const [from, to] = within(text, quote)
  return { block, cell, from, to }
}

type Cells = ReadonlyMap<string, SourceCell>

const cellsOf = (table: Table): Cells =>
  new Map(table.rows.flatMap(({ cells }) => cells.map((cell) => [`${cell.row}:${cell.column}`, cell] as const)))

const partsInTable = (table: Table, cells: Cells, block: number, { cell, line, quote }: Span): readonly SourcePart[] => {
  if (cell !== null) {
    const found = cells.get(`${cell[0]}:${cell[1]}`)
    return found === undefined ? [] : [partIn(block, found, found.text, quote)]
  }
  const rows = table.rows.filter((row) => overlap(row.line, line))
  const wanted = quote.trim()
  const all = rows.flatMap((row) => row.cells)
  const holding = all.filter(({ text }) => wanted !== '' && text.includes(wanted))
  const chosen = holding.length > 0 ? holding : all
  return chosen.map((one) =>
    holding.length > 0 ? partIn(block, one, one.text, quote) : { block, cell: one, from: 0, to: one.text.length },
  )
}

/** A line is taken to be set evenly: part of it is the same part of its box. */
const boxesIn = (
  places: readonly SourcePlace[],
  text: string,
  from: number,
  to: number,
): readonly PageBox[] =>
  places.flatMap((place, index): readonly PageBox[] => {
    const end = places[index + 1]?.from ?? text.length
    const [first, last] = [Math.max(from, place.from), Math.min(to, end)]
    if (first >= last) return []
    const [left, top, right, bottom] = place.box
    const length = end - place.from
    const at = (character: number): number => left + ((right - left) * (character - place.from)) / length
    return [{ page: place.page, box: [at(first), top, at(last), bottom] }]
  })

/** The first block that ends at or after a line: blocks stand in the order of their lines. */
const firstAt = (blocks: readonly SourceBlock[], line: number): number => {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.line[1] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

export const sourceFinder = ({ blocks }: SourceText): SourceFinder => {
  // A table may have ten thousand rows, and as many values in them.
  const tables = new Map<number, Cells>()
  const cellsAt = (table: Table, index: number): Cells => {
    const known = tables.get(index) ?? cellsOf(table)
    tables.set(index, known)
    return known
  }
  const partsOf = (span: Span): readonly SourcePart[] => {
    const parts: SourcePart[] = []
    for (let index = firstAt(blocks, span.line[0]); index < blocks.length; index++) {
      const block = blocks[index]
      if (block === undefined || block.line[0] > span.line[1]) break
      if (block.kind === 'table') parts.push(...partsInTable(block, cellsAt(block, index), index, span))
      else if (span.cell === null) parts.push(partIn(index, null, block.text, span.quote))
    }
    return parts
  }
  const boxesOf = (span: Span): readonly PageBox[] =>
    partsOf(span).flatMap(({ block, cell, from, to }) => {
      const whole = cell ?? blocks[block]
      if (whole === undefined || !('text' in whole)) return []
      return boxesIn(whole.places ?? [], whole.text, from, to)
    })
  return { partsOf, boxesOf }
}
