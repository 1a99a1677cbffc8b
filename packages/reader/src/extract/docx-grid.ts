// A Word table as a grid: cells merged across (gridSpan) and down (vMerge) keep their place and reach.

import type { CellText } from './writer.ts'

export type DocxCell = { text: string; span: number; merge: 'none' | 'start' | 'rest' }
export type DocxRow = { readonly cells: DocxCell[]; before: number; deleted: boolean }

type Placed = CellText & { readonly merge: DocxCell['merge'] }

const place = (row: DocxRow): readonly Placed[] => {
  let column = 1 + row.before
  return row.cells.map((cell) => {
    const placed = { column, rowSpan: 1, columnSpan: cell.span, text: cell.text, merge: cell.merge }
    column += cell.span
    return placed
  })
}

/** Rows in order; a cell that goes on from above is left out, and the one above says how far it reaches. */
export const gridOf = (rows: readonly DocxRow[]): readonly (readonly CellText[])[] => {
  const placed = rows.filter((row) => !row.deleted).map(place)
  const reach = new Map<Placed, number>()
  const open = new Map<number, Placed>()
  for (const row of placed) {
    for (const cell of row) {
      const above = open.get(cell.column)
      if (cell.merge === 'rest' && above !== undefined) reach.set(above, (reach.get(above) ?? 1) + 1)
      else if (cell.merge === 'start') open.set(cell.column, cell)
      else open.delete(cell.column)
    }
  }
  return placed.map((row) =>
    row
      .filter((cell) => cell.merge !== 'rest' || cell.text.trim() !== '')
      .map((cell) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        text: cell.text,
        rowSpan: reach.get(cell) ?? 1,
      })),
  )
}
