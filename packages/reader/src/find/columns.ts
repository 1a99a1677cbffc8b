// The heading of a table: which of its rows it takes, and what each column under it holds.

import type { Passage } from '../extract/passage.ts'
import type { Row, Table } from '../extract/extracted.ts'
import { isSurer, roleOf, type Role } from './column-words.ts'
import { fold } from './fold.ts'
import { groupColumnOf } from './group-column.ts'
import { withGuesses } from './guessed-columns.ts'
import { markedPeriods, periodOf } from './periods.ts'

export { roleOf, type Role } from './column-words.ts'

export type Columns = {
  /** Roles by column, 1-based; a role stands once. */
  readonly byRole: ReadonlyMap<Role, number>
  readonly headings: ReadonlyMap<number, string>
  /** Columns that stand for a time each and are marked with a sign: the words for it. */
  readonly periods: ReadonlyMap<number, string>
  /** The column of numbers counts the groups that a column of its own names. */
  readonly numbersGroups: boolean
  /** Roles that no heading says, told by what stands under one. */
  readonly guessed: ReadonlySet<Role>
  /** Every cell of the heading. */
  readonly words: ReadonlySet<string>
  /** Index of the first row after the heading. */
  readonly body: number
}

/** Text of each column in a row, merged cells counted in each column they cover. */
export const spread = (row: Row): ReadonlyMap<number, Passage> => {
  const cells = new Map<number, Passage>()
  for (const cell of row.cells) {
    for (let i = 0; i < cell.columnSpan; i++) cells.set(cell.column + i, cell.passage)
  }
  return cells
}

const textsOf = (row: Row): ReadonlyMap<number, string> =>
  new Map([...spread(row)].map(([column, passage]) => [column, passage.text]))

const isNarrow = (row: Row): boolean => row.cells.every((cell) => cell.passage.text.length <= 90)

/** Headings from the top down, by column. */
type Levels = ReadonlyMap<number, readonly string[]>

const levelsOf = (rows: readonly Row[]): Levels => {
  const levels = new Map<number, string[]>()
  for (const row of rows) {
    for (const [column, text] of textsOf(row)) {
      const above = levels.get(column)
      if (above === undefined) levels.set(column, [text])
      else if (text !== '' && above.at(-1) !== text) above.push(text)
    }
  }
  return levels
}

/** The lowest heading names the column; where it says nothing known, those above it say of what it is a part. */
const headingOf = (levels: readonly string[]): string => {
  const named = levels.filter((text) => text !== '')
  let heading = named.at(-1) ?? ''
  for (const above of named.slice(0, -1).reverse()) {
    if (roleOf(heading) !== null) break
    heading = `${above} ${heading}`
  }
  return heading
}

/** The role of each heading; one that says it more plainly has it. */
export const rolesIn = (headings: ReadonlyMap<number, string>, periods: ReadonlyMap<number, string>): Map<Role, number> => {
  const byRole = new Map<Role, number>()
  for (const [column, heading] of [...headings].sort(([a], [b]) => a - b)) {
    const role = periods.has(column) ? null : roleOf(heading)
    if (role === null) continue
    const before = byRole.get(role)
    if (before === undefined || isSurer(role, heading, headings.get(before) ?? '')) byRole.set(role, column)
  }
  return byRole
}

const isHeading = (byRole: ReadonlyMap<Role, number>, marked: boolean): boolean => {
  const doers = ['lead', 'leadAndCoordinators', 'people', 'timing', 'coordinators', 'deliverable', 'money'] as const
  const known = doers.filter((role) => byRole.has(role)).length + (marked ? 1 : 0)
  return (byRole.has('title') && known >= 1) || known >= 3 || (byRole.has('number') && known >= 2)
}

const MOST_LEVELS = 4

/** Whether the cells of `row` name parts of the headings above it, rather than being the first row below them. */
const namesParts = (above: Levels, row: Row): boolean => {
  const parts = [...textsOf(row)].filter(([, text]) => text !== '')
  const named = parts.filter(
    ([column, text]) => text.length <= 60 && (roleOf(text) !== null || periodOf(text, (above.get(column) ?? []).join(' ')) !== null),
  )
  const [first] = [...above.keys()].sort((a, b) => a - b)
  const counted = /^[([]?(?:[IVXA]+|\d+)[)\].]*$/.test(textsOf(row).get(first ?? 1)?.trim() ?? '')
  return parts.length > 0 && !counted && named.length * 2 > parts.length && (named.length >= 2 || parts.length === 1)
}

/** How many rows the heading that begins with `rows[at]` takes. */
const heightOf = (rows: readonly Row[], at: number): number => {
  const top = rows[at]
  if (top === undefined) return 1
  const deepest = Math.min(MOST_LEVELS, Math.max(...top.cells.map((cell) => cell.rowSpan)))
  const isDeeper = deepest > 1 && top.cells.some((cell) => cell.rowSpan < deepest)
  const grouped = top.cells.some((cell) => cell.columnSpan > 1)
  let height = 1
  while (height < MOST_LEVELS) {
    const next = rows[at + height]
    const above = levelsOf(rows.slice(at, at + height))
    if (next === undefined || !isNarrow(next) || !namesParts(above, next)) break
    // Without merged cells the parts stand under blanks.
    const fills = [...textsOf(next)].some(([column, text]) => text !== '' && (above.get(column)?.at(-1) ?? '') === '')
    if (!(isDeeper && height < deepest) && !grouped && !fills) break
    height++
  }
  return height
}

/** A number and what is numbered: a heading, though of no catalogue; what stands below it is rows. */
const namesRows = (row: Row): boolean => {
  const byRole = rolesIn(textsOf(row), new Map())
  return byRole.has('number') && byRole.has('title')
}

const LOOK_AHEAD = 6
/** A table wider than a sheet is no catalogue. */
const WIDEST = 40

/** Finds the heading of a table among the rows from `start`; null where none of the first few is one. */
export const columnsOf = (table: Table, start = 0): Columns | null => {
  if (table.columns > WIDEST) return null
  for (let i = start; i < Math.min(table.rows.length, start + LOOK_AHEAD); i++) {
    const row = table.rows[i]
    if (row === undefined || !isNarrow(row)) continue
    for (let height = heightOf(table.rows, i); height >= 1; height--) {
      const levels = levelsOf(table.rows.slice(i, i + height))
      const headings = new Map([...levels].map(([column, texts]) => [column, headingOf(texts)]))
      const periods = markedPeriods(table, i + height, levels)
      const byRole = rolesIn(headings, periods)
      if (!isHeading(byRole, periods.size > 0)) continue
      const words = new Set([...levels.values()].flat().filter((text) => text !== '').map((text) => fold(text).trim()))
      const found = { byRole, headings, periods, words, numbersGroups: false, guessed: new Set<Role>(), body: i + height }
      return withGuesses(table, groupColumnOf(table, found))
    }
    if (namesRows(row)) return null
  }
  return null
}
