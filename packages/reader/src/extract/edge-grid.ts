// Tables of old formats say for each cell where its right edge stands on the page; rows of one table need not have the
// same cells. Edges that stand together, over all rows, are the columns.

import { gridOf, type DocxRow, type Merge } from './docx-grid.ts'
import type { FlowItem, FlowTable } from './flow.ts'

export type EdgeCell = {
  /** Twips from the same line in all rows. */
  readonly right: number
  readonly items: FlowItem[]
  readonly merge: Merge
  readonly across: Merge
}

export type EdgeRow = { readonly left: number; readonly cells: readonly EdgeCell[] }

/** Edges nearer than this are one, in twips: a millimetre is 57. */
const NEAR = 60

/** Edges from left to right, those near each other as one: the first of each. */
const columnsOf = (rows: readonly EdgeRow[]): readonly number[] => {
  const edges = [...new Set(rows.flatMap((row) => [row.left, ...row.cells.map((cell) => cell.right)]))].sort(
    (a, b) => a - b,
  )
  return edges.reduce<number[]>((kept, edge) => {
    if (edge - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(edge)
    return kept
  }, [])
}

/** How many of the ascending edges are not beyond this one. */
const indexOf = (edges: readonly number[], edge: number): number => {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= edge) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const edgeGrid = (rows: readonly EdgeRow[]): FlowTable => {
  const edges = columnsOf(rows)
  return gridOf(
    rows.map((row): DocxRow => {
      let at = indexOf(edges, row.left)
      const before = at
      const cells = row.cells.map(({ right, items, merge, across }) => {
        const next = Math.max(at + 1, indexOf(edges, right))
        const span = next - at
        at = next
        return { items, span, merge, across }
      })
      return { cells, before, deleted: false }
    }),
  )
}
