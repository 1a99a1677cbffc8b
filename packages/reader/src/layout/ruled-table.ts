// A grid with the words that stand in it: each word belongs to the cell that holds its middle.

import type { PlacedWord } from '../page/placed-page.ts'
import { left, middleX, middleY } from './boxes.ts'
import { cellLines, PADDING } from './cell-lines.ts'
import type { Grid, GridCell } from './grid.ts'
import type { LaidRow } from './laid.ts'

export type PlacedTable = {
  readonly page: number
  readonly grid: Grid
  readonly rows: readonly LaidRow[]
  /** From the sides of cells to their words. */
  readonly padding: number
}

const stretchOf = (sides: readonly number[], at: number): number => {
  let [low, high] = [0, sides.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sides[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where the words of the table begin after the side of their cell. */
const paddingOf = (grid: Grid, words: ReadonlyMap<GridCell, readonly PlacedWord[]>): number => {
  let least = Infinity
  for (const [cell, own] of words)
    for (const word of own) {
      const gap = left(word) - (grid.xs[cell.column] ?? 0)
      if (gap >= 0 && gap < least) least = gap
    }
  return Math.min(PADDING, Math.max(1, least))
}

/** `words` are those inside the grid. */
export const ruledTable = (grid: Grid, words: readonly PlacedWord[], page: number): PlacedTable => {
  const columns = grid.xs.length - 1
  const faces = new Map<number, GridCell>()
  for (const cell of grid.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        faces.set(row * columns + column, cell)
  const held = new Map<GridCell, PlacedWord[]>()
  for (const word of words) {
    const face = stretchOf(grid.ys, middleY(word)) * columns + stretchOf(grid.xs, middleX(word))
    const cell = faces.get(face)
    if (cell === undefined) continue
    const own = held.get(cell)
    if (own === undefined) held.set(cell, [word])
    else own.push(word)
  }
  const padding = paddingOf(grid, held)
  const rows: LaidRow[] = grid.ys.slice(1).map(() => ({ page, cells: [], goesOn: false }))
  const byRow = new Map<number, GridCell[]>()
  for (const cell of grid.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  return {
    page,
    grid,
    padding,
    rows: rows.map((row, i) => ({
      ...row,
      cells: (byRow.get(i) ?? []).map((cell) => ({
        column: cell.column + 1,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        lines: cellLines(held.get(cell) ?? [], page, {
          from: (grid.xs[cell.column] ?? 0) + padding,
          to: (grid.xs[cell.column + cell.columnSpan] ?? 0) - padding,
        }),
      })),
    })),
  }
}
