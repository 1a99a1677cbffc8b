// Where a table's headings stand, and what each column is called: headings of several rows, with joined cells, read from
// top to bottom.

import { fieldOf, isAmountHeading } from './field-words.ts'
import type { SheetColumn } from './mapping.ts'
import type { SpreadsheetCell, SpreadsheetMerge, SpreadsheetTable } from './table.ts'

export const cellText = (cell: SpreadsheetCell | null | undefined): string => {
  switch (cell?.kind) {
    case 'text':
    case 'error':
      return cell.text.replace(/\s+/g, ' ').trim()
    case 'number':
      return cell.digits
    case 'date':
      return cell.date
    case undefined:
      return ''
  }
}

/** How far down headings are looked for, and over how many rows they may go. */
const FURTHEST = 40
const DEEPEST = 4

/** Texts by row and column, a joined cell's in each of its places. */
const spread = (table: SpreadsheetTable, rows: SpreadsheetTable['rows']): ReadonlyMap<number, readonly string[]> => {
  const texts = new Map(rows.map(({ line, cells }) => [line, cells.map(cellText)]))
  const last = rows.at(-1)?.line ?? 0
  const fill = ({ line, column, rows: down, columns }: SpreadsheetMerge): void => {
    const text = texts.get(line)?.[column] ?? ''
    if (text === '' || line > last) return
    for (let row = line; row < line + Math.min(down, DEEPEST) && row <= last; row++) {
      const cells = texts.get(row) ?? []
      texts.set(row, cells)
      for (let at = column; at < column + Math.min(columns, 64); at++) {
        while (cells.length <= at) cells.push('')
        if (cells[at] === '') cells[at] = text
      }
    }
  }
  for (const merge of table.merges) fill(merge)
  return texts
}

const joined = (texts: ReadonlyMap<number, readonly string[]>, lines: readonly number[], columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, column) =>
    [...new Set(lines.map((line) => texts.get(line)?.[column] ?? '').filter((text) => text !== ''))].join(' '),
  )

/** How many columns say what they are. */
const scoreOf = (headings: readonly string[]): number => {
  const fields = new Set(headings.map(fieldOf).filter((field) => field !== null))
  const amounts = headings.filter(isAmountHeading).length
  return amounts === 0 ? 0 : fields.size + amounts
}

const isWordy = (cells: readonly (SpreadsheetCell | null)[]): boolean =>
  cells.every((cell) => cell === null || cell.kind === 'text' || (cell.kind === 'number' && /^(?:20)?\d\d?$/.test(cell.digits)))

type Block = { readonly first: number; readonly last: number }

const linesOf = (rows: SpreadsheetTable['rows'], first: number, last: number): readonly number[] =>
  rows.slice(first, last + 1).map(({ line }) => line)

/** Rows above that name groups of columns ("Năm 2026" over two of them); a title stands over all. */
const withGroups = ({ merges }: SpreadsheetTable, rows: SpreadsheetTable['rows'], { first, last }: Block, width: number): Block => {
  const above = rows[first - 1]
  const isGroups =
    above !== undefined &&
    last - first + 1 < DEEPEST &&
    isWordy(above.cells) &&
    merges.some(({ line, columns }) => line === above.line && columns > 1 && columns < width - 1)
  return isGroups ? withGroups({ merges, name: '', rows }, rows, { first: first - 1, last }, width) : { first, last }
}

/** From one row to another, both included; 0 where there are none. */
export type Headings = { readonly from: number; readonly line: number; readonly texts: readonly string[] }

/**
 * The rows that name the most columns, as few of them as do, with those above that group columns; none where no row names
 * an amount and something else.
 */
export const findHeadings = (table: SpreadsheetTable): Headings => {
  const rows = table.rows.slice(0, FURTHEST)
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length))
  const texts = spread(table, rows)
  let best: (Block & { readonly score: number }) | null = null
  rows.forEach((_, last) => {
    for (let first = last; first >= 0 && first > last - DEEPEST && isWordy(rows[first]?.cells ?? []); first--) {
      const score = scoreOf(joined(texts, linesOf(rows, first, last), width))
      if (score > Math.max(1, best?.score ?? 0)) best = { first, last, score }
    }
  })
  if (best === null) return { from: 0, line: 0, texts: Array.from({ length: width }, () => '') }
  const { first, last } = withGroups(table, rows, best, width)
  return { from: rows[first]?.line ?? 0, line: rows[last]?.line ?? 0, texts: joined(texts, linesOf(rows, first, last), width) }
}

const SAMPLES = 3

export const columnsOf = (table: SpreadsheetTable, { line, texts }: Headings): readonly SheetColumn[] =>
  texts.map((heading, column) => {
    const samples: string[] = []
    for (const row of table.rows) {
      const text = row.line > line ? cellText(row.cells[column]) : ''
      if (text !== '') samples.push(text)
      if (samples.length === SAMPLES) break
    }
    return { column, heading, samples }
  })
