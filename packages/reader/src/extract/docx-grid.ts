// A Word table as a grid: cells merged across (gridSpan, and hMerge of old files) and down (vMerge) keep their place
// and reach.

import type { FlowCell, FlowItem, FlowTable } from './flow.ts'

export type Merge = 'none' | 'start' | 'rest'

export type DocxCell = { readonly items: FlowItem[]; span: number; merge: Merge; across: Merge }
export type DocxRow = { readonly cells: DocxCell[]; before: number; deleted: boolean }

type Placed = Omit<FlowCell, 'rowSpan'> & { readonly merge: Merge }

const place = (row: DocxRow): readonly Placed[] => {
  const placed: Placed[] = []
  let column = 1 + row.before
  for (const { items, span, merge, across } of row.cells) {
    const last = placed.at(-1)
    if (across === 'rest' && last !== undefined)
      placed[placed.length - 1] = { ...last, columnSpan: last.columnSpan + span, items: [...last.items, ...items] }
    else placed.push({ column, columnSpan: span, items, merge })
    column += span
  }
  return placed
}

const isEmpty = (items: readonly FlowItem[]): boolean =>
  items.every((item) => item.kind === 'paragraph' && item.text.trim() === '')

/** Rows in order; a cell that goes on from above is left out, and the one above says how far it reaches. */
export const gridOf = (rows: readonly DocxRow[]): FlowTable => {
  const placed = rows.filter((row) => !row.deleted).map(place)
  const reach = new Map<Placed, number>()
  const open = new Map<number, Placed>()
  const merged = new Set<Placed>()
  for (const row of placed) {
    for (const cell of row) {
      const above = open.get(cell.column)
      if (cell.merge === 'rest' && above !== undefined) {
        reach.set(above, (reach.get(above) ?? 1) + 1)
        merged.add(cell)
      } else if (cell.merge === 'none') open.delete(cell.column)
      else open.set(cell.column, cell)
    }
  }
  return {
    kind: 'table',
    rows: placed.map((row) =>
      row
        .filter((cell) => !merged.has(cell) || !isEmpty(cell.items))
        .map((cell) => ({
          column: cell.column,
          columnSpan: cell.columnSpan,
          items: cell.items,
          rowSpan: reach.get(cell) ?? 1,
        })),
    ),
  }
}
