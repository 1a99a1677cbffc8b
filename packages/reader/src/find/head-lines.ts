// The lines of a document as its head and foot are laid out: paragraphs and the cells of the letterhead and the
// signature, in reading order, each line on its own.

import type { Block } from '../extract/extracted.ts'
import { slice, type Passage } from '../extract/passage.ts'

export type HeadLine = {
  readonly passage: Passage
  readonly text: string
  /** Index of its block. */ readonly block: number
  readonly inTable: boolean
  /** Bold as a whole, or a heading. */ readonly strong: boolean
}

const split = (passage: Passage, block: number, inTable: boolean, strong: boolean): readonly HeadLine[] => {
  const lines: HeadLine[] = []
  let from = 0
  for (const part of passage.text.split('\n')) {
    const line = slice(passage, from, from + part.length)
    if (line.text !== '') lines.push({ passage: line, text: line.text, block, inTable, strong })
    from += part.length + 1
  }
  return lines
}

/** Tables of more rows or columns than a letterhead or a signature has are left out. */
const LAYOUT_ROWS = 6
const LAYOUT_COLUMNS = 6

export const headLines = (blocks: readonly Block[]): readonly HeadLine[] =>
  blocks.flatMap((block, i) => {
    if (block.kind === 'paragraph') return split(block.passage, i, false, block.strong)
    if (block.rows.length > LAYOUT_ROWS || block.columns > LAYOUT_COLUMNS) return []
    // Down each column: a letterhead is read body by body, not line by line across.
    const columns = [...new Set(block.rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort(
      (a, b) => a - b,
    )
    return columns.flatMap((column) =>
      block.rows.flatMap((row) =>
        row.cells.filter((cell) => cell.column === column).flatMap((cell) => split(cell.passage, i, true, false)),
      ),
    )
  })
