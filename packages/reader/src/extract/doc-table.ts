// How the cells of a row stand, as the old Word format defines it at the end of the row (TDefTableOperand).

import type { Binary } from './binary.ts'
import type { Merge } from './docx-grid.ts'
import type { RowShape } from './flow-builder.ts'

const MOST_CELLS = 64
const CELL = 20

const across = (flags: number): Merge => ((flags & 3) === 0 ? 'none' : (flags & 3) === 1 ? 'rest' : 'start')
const down = (flags: number): Merge => {
  const merge = (flags >> 5) & 3
  return merge === 0 ? 'none' : merge === 1 ? 'rest' : 'start'
}

export const rowShape = (table: { readonly data: Binary; readonly at: number } | null): RowShape => {
  if (table === null) return { left: 0, cells: [] }
  const { data, at } = table
  const size = data.u16(at)
  const count = Math.min(data.u8(at + 2), MOST_CELLS)
  const edges = at + 3
  const cells = edges + (count + 1) * 2
  return {
    left: data.i16(edges),
    cells: Array.from({ length: count }, (_, i) => {
      // Cells without a description of their own are plain ones.
      const flags = cells + i * CELL + 2 <= at + 2 + size ? data.u16(cells + i * CELL) : 0
      return { right: data.i16(edges + (i + 1) * 2), merge: down(flags), across: across(flags) }
    }),
  }
}
