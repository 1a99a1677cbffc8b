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

export type Headings = { readonly line: number; readonly texts: readonly string[] }

/** The rows that name the most columns, as few of them as do; `line` 0 where none names an amount and something else. */
export const findHeadings = (table: SpreadsheetTable): Headings => {
  const rows = table.rows.slice(0, FURTHEST)
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length))
  const texts = spread(table, rows)
  let best: Headings & { readonly score: number } = { line: 0, texts: Array.from({ length: width }, () => ''), score: 1 }
  rows.forEach(({ line }, last) => {
    for (let depth = 1; depth <= DEEPEST && depth <= last + 1; depth++) {
      const block = rows.slice(last + 1 - depth, last + 1)
      if (!block.every(({ cells }) => isWordy(cells))) return
      const headings = joined(texts, block.map((row) => row.line), width)
      const score = scoreOf(headings)
      if (score > best.score) best = { line, texts: headings, score }
    }
  })
  return { line: best.line, texts: best.texts }
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
