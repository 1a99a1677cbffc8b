// Ruled lines that meet, as a grid of cells: sides that are not drawn merge the cells they would part. Outer sides may
// be missing, where lines of the other direction reach beyond the last.

import type { Box, PlacedRule } from '../page/placed-page.ts'
import { middleX, middleY, type Boxed } from './boxes.ts'
import { segmentsOf, type Segment } from './segments.ts'

export type GridCell = {
  /** 0-based. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export type Grid = {
  /** Sides of the columns and of the rows, ascending: one more than there are columns and rows. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** No line is drawn above the first row, below the last. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

export const gridBox = ({ xs, ys }: Grid): Box => [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0]

/** Lines that come so near each other meet. */
const MEET = 4
/** No column and no row is so narrow. */
const NARROW = 6
/** A line reaches beyond the last that it crosses by so much where that side is not drawn. */
const BEYOND = 10
const MOST_FACES = 60_000
/** How much of a side must be drawn. */
const DRAWN = 0.6

type Component = { readonly across: Segment[]; readonly down: Segment[] }

/** Lines that meet, directly or over others. */
const componentsOf = (across: readonly Segment[], down: readonly Segment[]): readonly Component[] => {
  const parents = [...across, ...down].map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at
      at = parents[at] ?? at
    }
    return at
  }
  // Both are sorted by where they are, so that each line looks only at those it can reach.
  across.forEach((line, i) => {
    let [low, high] = [0, down.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((down[middle]?.at ?? 0) < line.from - MEET) low = middle + 1
      else high = middle
    }
    for (let k = low; k < down.length; k++) {
      const other = down[k]
      if (other === undefined || other.at > line.to + MEET) break
      if (line.at >= other.from - MEET && line.at <= other.to + MEET) parents[rootOf(i)] = rootOf(across.length + k)
    }
  })
  const components = new Map<number, Component>()
  const of = (i: number): Component => {
    const root = rootOf(i)
    const found = components.get(root) ?? { across: [], down: [] }
    components.set(root, found)
    return found
  }
  across.forEach((line, i) => of(i).across.push(line))
  down.forEach((line, i) => of(across.length + i).down.push(line))
  return [...components.values()]
}

/** Places of lines, those nearer than any cell is wide taken as one. */
const sidesOf = (lines: readonly Segment[]): number[] => {
  const sides: number[] = []
  for (const { at } of [...lines].sort((a, b) => a.at - b.at))
    if (sides.length === 0 || at - (sides.at(-1) ?? 0) > NARROW) sides.push(at)
  return sides
}

const nearest = (sides: readonly number[], at: number): number => {
  let [low, high] = [0, sides.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sides[middle] ?? 0) + (sides[middle + 1] ?? 0) < at * 2) low = middle + 1
    else high = middle
  }
  return low
}

/** For each side, which of the stretches between `others` are drawn along it. */
const wallsOf = (lines: readonly Segment[], sides: readonly number[], others: readonly number[]): boolean[][] => {
  const drawn = sides.map(() => others.slice(1).map(() => 0))
  for (const line of lines) {
    const row = drawn[nearest(sides, line.at)]
    if (row === undefined) continue
    for (let i = 0; i + 1 < others.length; i++) {
      const [from, to] = [others[i] ?? 0, others[i + 1] ?? 0]
      const both = Math.min(line.to, to) - Math.max(line.from, from)
      if (both > 0) row[i] = (row[i] ?? 0) + both / (to - from)
    }
  }
  return drawn.map((row) => row.map((share) => share >= DRAWN))
}

/** Faces without a side between them as cells; a face whose merged shape is no rectangle is parted by rows. */
const cellsOf = (
  columns: number,
  rows: number,
  wallRight: (row: number, column: number) => boolean,
  wallBelow: (row: number, column: number) => boolean,
): readonly GridCell[] => {
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number }[] = []
  const above = new Map<number, (typeof cells)[number]>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; ) {
      let columnSpan = 1
      while (column + columnSpan < columns && !wallRight(row, column + columnSpan - 1)) columnSpan++
      const over = above.get(column)
      const open =
        over !== undefined &&
        over.columnSpan === columnSpan &&
        Array.from({ length: columnSpan }, (_, i) => column + i).every((at) => !wallBelow(row - 1, at))
      if (open) over.rowSpan++
      else {
        const cell = { row, column, rowSpan: 1, columnSpan }
        cells.push(cell)
        for (let i = 0; i < columnSpan; i++) above.delete(column + i)
        above.set(column, cell)
      }
      column += columnSpan
    }
  }
  return cells
}

/** Sides at which no cell begins or ends are none. */
const tight = (grid: Grid): Grid => {
  const kept = (sides: readonly number[], used: (cell: GridCell) => readonly [number, number]): readonly number[] => {
    const ends = new Set(grid.cells.flatMap((cell) => used(cell)))
    return sides.map((_, i) => i).filter((i) => ends.has(i))
  }
  const xs = kept(grid.xs, (cell) => [cell.column, cell.column + cell.columnSpan])
  const ys = kept(grid.ys, (cell) => [cell.row, cell.row + cell.rowSpan])
  const [toX, toY] = [new Map(xs.map((at, i) => [at, i])), new Map(ys.map((at, i) => [at, i]))]
  return {
    ...grid,
    xs: xs.map((i) => grid.xs[i] ?? 0),
    ys: ys.map((i) => grid.ys[i] ?? 0),
    cells: grid.cells.map((cell) => {
      const [column, row] = [toX.get(cell.column) ?? 0, toY.get(cell.row) ?? 0]
      return {
        row,
        column,
        rowSpan: (toY.get(cell.row + cell.rowSpan) ?? row + 1) - row,
        columnSpan: (toX.get(cell.column + cell.columnSpan) ?? column + 1) - column,
      }
    }),
  }
}

const gridOf = ({ across, down }: Component): Grid | null => {
  if (across.length === 0 || down.length === 0 || across.length + down.length < 3) return null
  const [xs, ys] = [sidesOf(down), sidesOf(across)]
  const [l, r] = [Math.min(...across.map((line) => line.from)), Math.max(...across.map((line) => line.to))]
  const [t, b] = [Math.min(...down.map((line) => line.from)), Math.max(...down.map((line) => line.to))]
  const [openTop, openBottom] = [t < (ys[0] ?? t) - BEYOND, b > (ys.at(-1) ?? b) + BEYOND]
  const [openLeft, openRight] = [l < (xs[0] ?? l) - BEYOND, r > (xs.at(-1) ?? r) + BEYOND]
  if (openLeft) xs.unshift(l)
  if (openRight) xs.push(r)
  if (openTop) ys.unshift(t)
  if (openBottom) ys.push(b)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_FACES) return null
  const [right, below] = [wallsOf(down, xs, ys), wallsOf(across, ys, xs)]
  const cells = cellsOf(
    columns,
    rows,
    (row, column) => right[column + 1]?.[row] === true,
    (row, column) => below[row + 1]?.[column] === true,
  )
  return tight({ xs, ys, openTop, openBottom, cells })
}

/** Grids of a page, and the lines across that belong to none. */
export type Drawn = { readonly grids: readonly Grid[]; readonly loose: readonly Segment[] }

export const gridsOf = (rules: readonly PlacedRule[]): Drawn => {
  const grids: Grid[] = []
  const loose: Segment[] = []
  for (const component of componentsOf(segmentsOf(rules, 'horizontal'), segmentsOf(rules, 'vertical'))) {
    const grid = gridOf(component)
    if (grid !== null && grid.cells.length > 1) grids.push(grid)
    else loose.push(...component.across)
  }
  return { grids, loose }
}

/** By its middle. */
export const isInside = (grid: Grid, boxed: Boxed): boolean => {
  const [l, t, r, b] = gridBox(grid)
  const [x, y] = [middleX(boxed), middleY(boxed)]
  return x >= l && x < r && y >= t && y < b
}
