// Tables that a page cut: one under the other on following pages, with the same outer sides and columns that fit, they
// are one table. A cell merged downwards that a page cut reaches on; a row that no line ends goes on overleaf.

import { isItem, textOf } from './joints.ts'
import type { LaidCell, LaidRow, LaidTable } from './laid.ts'
import type { PlacedTable } from './ruled-table.ts'

/** Points by which sides of one table differ from page to page. */
const LEVEL = 5

const sameSides = (a: readonly number[], b: readonly number[]): boolean =>
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) <= LEVEL && Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) <= LEVEL

/** For each side of `some` which of `all` it is; null where one is none of them. */
const placesIn = (some: readonly number[], all: readonly number[]): readonly number[] | null => {
  const places = some.map((side) => all.findIndex((other) => Math.abs(other - side) <= LEVEL))
  return places.every((place) => place >= 0) ? places : null
}

type Joined = { readonly page: number; readonly xs: readonly number[]; readonly rows: readonly LaidRow[]; readonly openBottom: boolean }

const moved = (rows: readonly LaidRow[], places: readonly number[]): readonly LaidRow[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): LaidCell => {
      const from = places[cell.column - 1] ?? 0
      const to = places[cell.column - 1 + cell.columnSpan] ?? from + 1
      return { ...cell, column: from + 1, columnSpan: to - from }
    }),
  }))

const isBlank = (cell: LaidCell): boolean => cell.lines.length === 0

/** The cell that reaches the last row in each column, as [row, index]. */
const lastCells = (rows: readonly LaidRow[]): ReadonlyMap<number, readonly [number, number]> => {
  const last = new Map<number, readonly [number, number]>()
  rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      if (r + cell.rowSpan >= rows.length) last.set(cell.column, [r, c])
    }),
  )
  return last
}

/** Blank cells at the top of `next` that go on from a merged cell above: it reaches over them, they are none. */
const reaching = (rows: readonly LaidRow[], next: readonly LaidRow[]): readonly LaidRow[] => {
  const last = lastCells(rows)
  const grown = new Map<string, number>()
  const first = next[0]
  if (first === undefined) return rows
  const cells = first.cells.filter((cell) => {
    const at = last.get(cell.column)
    const above = at === undefined ? undefined : rows[at[0]]?.cells[at[1]]
    if (at === undefined || above === undefined || above.columnSpan !== cell.columnSpan) return true
    if (!isBlank(cell) || isBlank(above) || (above.rowSpan === 1 && cell.rowSpan === 1)) return true
    grown.set(`${at[0]} ${at[1]}`, cell.rowSpan)
    return false
  })
  // A row of nothing but blanks is no row that goes on.
  if (grown.size === 0 || cells.every(isBlank)) return [...rows, ...next]
  return [
    ...rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => ({ ...cell, rowSpan: cell.rowSpan + (grown.get(`${r} ${c}`) ?? 0) })),
    })),
    { ...first, cells },
    ...next.slice(1),
  ]
}

/** The rest of a row: its cells go on in the middle of a line, unless an item begins. */
const goingOn = (row: LaidRow): LaidRow => ({
  ...row,
  goesOn: true,
  cells: row.cells.map((cell) => ({
    ...cell,
    lines: cell.lines.map((line, i) => (i === 0 && !isItem(textOf(line.line)) ? { ...line, glue: ' ' } : line)),
  })),
})

const joined = (above: Joined, table: PlacedTable): Joined | null => {
  const { xs, openTop, openBottom } = table.grid
  if (table.page !== above.page + 1 || !sameSides(above.xs, xs)) return null
  const places = placesIn(xs, above.xs)
  const back = places === null ? placesIn(above.xs, xs) : null
  if (places === null && back === null) return null
  const rows = back === null ? above.rows : moved(above.rows, back)
  const [first, ...others] = places === null ? table.rows : moved(table.rows, places)
  if (first === undefined) return null
  const cut = above.openBottom && openTop
  return {
    page: table.page,
    xs: back === null ? above.xs : xs,
    rows: cut ? [...rows, goingOn(first), ...others] : reaching(rows, [first, ...others]),
    openBottom,
  }
}

/** `tables` follow each other with nothing between them. */
export const joinTables = (tables: readonly PlacedTable[]): readonly LaidTable[] => {
  const done: Joined[] = []
  for (const table of tables) {
    const last = done.at(-1)
    const whole = last === undefined ? null : joined(last, table)
    if (whole !== null) done[done.length - 1] = whole
    else done.push({ page: table.page, xs: table.grid.xs, rows: table.rows, openBottom: table.grid.openBottom })
  }
  return done.map(({ rows }) => ({ kind: 'table', rows }))
}
