// A table of a page as a grid: cells that reach across and down keep their place.

import type { FlowCell, FlowItem, FlowTable } from './flow.ts'
import { attribute, type HtmlElement } from './html-walk.ts'

export type HtmlCell = { readonly columnSpan: number; readonly rowSpan: number; readonly items: FlowItem[] }

const MOST = 500
/** Cells further right reach nowhere: without an end, reaching cells would push each other ever further. */
const COLUMNS = 1000

/** As the page says; 0 rows are all that are left. */
export const cellOf = (cell: HtmlElement): HtmlCell => {
  const of = (name: string, least: number): number => {
    const value = Number(attribute(cell, name) ?? 1)
    return Number.isInteger(value) && value >= least ? Math.min(value, MOST) : 1
  }
  return { columnSpan: of('colspan', 1), rowSpan: of('rowspan', 0), items: [] }
}

export const tableOf = (rows: readonly (readonly HtmlCell[])[]): FlowTable => {
  const open = new Map<number, number>()
  return {
    kind: 'table',
    rows: rows.map((row, r) => {
      let column = 1
      const cells = row.map(({ columnSpan: across, rowSpan: down, items }): FlowCell => {
        while ((open.get(column) ?? 0) > 0) column++
        const [columnSpan, said] = column > COLUMNS ? [1, 1] : [across, down]
        const rowSpan = said === 0 ? rows.length - r : Math.min(said, rows.length - r)
        const placed = { column, columnSpan, rowSpan, items }
        for (let i = 0; i < columnSpan; i++) open.set(column + i, rowSpan)
        column += columnSpan
        return placed
      })
      for (const [at, left] of open) {
        if (left <= 1) open.delete(at)
        else open.set(at, left - 1)
      }
      return cells
    }),
  }
}
