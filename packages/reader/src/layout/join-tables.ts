// Tables that a page cut: one under the other on following pages, with the same outer sides and columns that fit, they
// are one table. The heading it repeats is printed around the text; a cell merged downwards reaches on; a row that the
// page cut becomes one again.

import { restOf } from './cut-row.ts'
import { textOf } from './joints.ts'
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

type Joined = {
  page: number
  xs: readonly number[]
  readonly rows: LaidRow[]
  /** Where the last row ends on its page, and whether no line is drawn there. */
  edge: number
  open: boolean
  readonly padding: number
}

const moved = (rows: readonly LaidRow[], places: readonly number[]): LaidRow[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): LaidCell => {
      const from = places[cell.column - 1] ?? 0
      const to = places[cell.column - 1 + cell.columnSpan] ?? from + 1
      return { ...cell, column: from + 1, columnSpan: to - from }
    }),
  }))

const isBlank = (cell: LaidCell): boolean => cell.lines.length === 0

const rowText = (row: LaidRow): string =>
  row.cells.map((cell) => cell.lines.map(({ line }) => textOf(line)).join(' ')).join('\t')

/** A heading has so many rows at most. */
const HEADING = 4

/** How many rows of `next` are those that the table begins with. */
const repeated = (rows: readonly LaidRow[], next: readonly LaidRow[]): number => {
  let count = 0
  while (count < HEADING && count < next.length - 1 && count < rows.length) {
    const [own, other] = [rows[count], next[count]]
    if (own === undefined || other === undefined || rowText(own) !== rowText(other)) break
    if (own.cells.every(isBlank)) break
    count++
  }
  return count
}

/** Of a row that is at or above the last: the cell that reaches the last row in this column. */
const reachingCell = (rows: readonly LaidRow[], column: number): readonly [number, number] | null => {
  let below = 0
  for (let r = rows.length - 1; r >= 0; r--) {
    const c = rows[r]?.cells.findIndex((cell) => cell.column === column) ?? -1
    if (rows[r]?.goesOn === true) continue
    below++
    if (c >= 0) return (rows[r]?.cells[c]?.rowSpan ?? 1) >= below ? [r, c] : null
  }
  return null
}

/**
 * Whether a merged cell is one of several rows of the table, not of one row that is itself several high: taller than
 * the cell that row begins with, above the end of the page or below it.
 */
const isShared = (rows: readonly LaidRow[], [r]: readonly [number, number], cell: LaidCell, first: LaidRow): boolean => {
  const opening = first.cells.find(({ column }) => column === 1)
  if (opening === undefined || isBlank(opening)) return true
  const before = reachingCell(rows, 1)
  return cell.rowSpan > opening.rowSpan || before === null || r < before[0]
}

/**
 * Blank cells at the top that go on from a merged cell above: it reaches over them, they are none. The rest of a row
 * that a page cut is no row more.
 */
const reach = (rows: LaidRow[], first: LaidRow): LaidRow => {
  const own = first.goesOn ? 1 : 0
  const grown: (readonly [number, number, number])[] = []
  const cells = first.cells.filter((cell) => {
    const at = isBlank(cell) ? reachingCell(rows, cell.column) : null
    const above = at === null ? undefined : rows[at[0]]?.cells[at[1]]
    if (at === null || above === undefined || above.columnSpan !== cell.columnSpan || isBlank(above)) return true
    if (above.rowSpan === 1 && cell.rowSpan === 1) return true
    if (!isShared(rows, at, cell, first)) return true
    grown.push([...at, cell.rowSpan - own])
    return false
  })
  // A row of nothing but blanks is no row that goes on.
  if (cells.every(isBlank)) return first
  for (const [r, c, by] of grown) {
    const row = rows[r]
    if (row === undefined) continue
    rows[r] = {
      ...row,
      cells: row.cells.map((cell, i) => (i === c ? { ...cell, rowSpan: cell.rowSpan + by } : cell)),
    }
  }
  return { ...first, cells }
}

/** Adds a page's table to the one above; false where it is another. */
const joins = (above: Joined, { page, grid, rows: own }: PlacedTable, headings: string[]): boolean => {
  if (page !== above.page + 1 || !sameSides(above.xs, grid.xs)) return false
  const places = placesIn(grid.xs, above.xs)
  const back = places === null ? placesIn(above.xs, grid.xs) : null
  if (places === null && back === null) return false
  if (back !== null) {
    above.rows.splice(0, above.rows.length, ...moved(above.rows, back))
    above.xs = grid.xs
  }
  const next = places === null ? [...own] : moved(own, places)
  const heading = repeated(above.rows, next)
  for (const row of next.slice(0, heading)) headings.push(rowText(row).replaceAll('\t', ' | '))
  const [first, ...others] = next.slice(heading)
  const last = above.rows.findLast((row) => !row.goesOn)
  if (first !== undefined && last !== undefined) {
    const rest = restOf({
      above: last,
      rest: first,
      edge: above.open && grid.openTop ? null : above.edge,
      insideOf: (cell) => ({
        from: (above.xs[cell.column - 1] ?? 0) + above.padding,
        to: (above.xs[cell.column - 1 + cell.columnSpan] ?? 0) - above.padding,
      }),
    })
    above.rows.push(reach(above.rows, rest ?? first), ...others)
  }
  above.page = page
  above.edge = grid.ys.at(-1) ?? 0
  above.open = grid.openBottom
  return true
}

/** In so many rows a column shows whether it has blank cells. */
const SHOWN = 4

/**
 * A cell merged over the end of a page of which each page shows one row: below it stands what looks like a blank cell.
 * It is taken as merged only in a column that merges cells elsewhere and has no other blank.
 */
const reachOver = (rows: LaidRow[]): void => {
  const tops = rows.flatMap((row, r) => (r > 0 && !row.goesOn && row.page > (rows[r - 1]?.page ?? row.page) ? [r] : []))
  for (const r of tops) {
    const row = rows[r]
    if (row === undefined || row.cells.filter((cell) => !isBlank(cell)).length < 2) continue
    for (const cell of row.cells) {
      if (!isBlank(cell) || cell.rowSpan > 1 || cell.column === 1) continue
      const others = rows.flatMap((each, n) =>
        tops.includes(n)
          ? []
          : each.cells.filter((own) => own.column === cell.column && own.columnSpan === cell.columnSpan),
      )
      const shown = others.length >= SHOWN && others.some((own) => own.rowSpan > 1) && !others.some(isBlank)
      if (!shown) continue
      const above = reachingCell(rows.slice(0, r), cell.column)
      const over = above === null ? undefined : rows[above[0]]
      if (above === null || over === undefined) continue
      rows[above[0]] = {
        ...over,
        cells: over.cells.map((own, i) => (i === above[1] ? { ...own, rowSpan: own.rowSpan + 1 } : own)),
      }
      rows[r] = { ...row, cells: row.cells.filter((own) => own !== cell) }
    }
  }
}

export type JoinedTables = { readonly tables: readonly LaidTable[]; readonly headings: readonly string[] }

/** `tables` follow each other with nothing between them. */
export const joinTables = (tables: readonly PlacedTable[]): JoinedTables => {
  const done: Joined[] = []
  const headings: string[] = []
  for (const table of tables) {
    const last = done.at(-1)
    if (last !== undefined && joins(last, table, headings)) continue
    const { page, grid, rows, padding } = table
    done.push({ page, xs: grid.xs, rows: [...rows], edge: grid.ys.at(-1) ?? 0, open: grid.openBottom, padding })
  }
  for (const { rows } of done) reachOver(rows)
  return { tables: done.map(({ rows }) => ({ kind: 'table', rows })), headings }
}
