// One row of a catalogue as its columns have it: cells merged from above filled in, numbers that stand in the title's
// cell or glued to it taken off.

import { markerOf } from '../extract/marker.ts'
import { emptyPassage, slice, type Passage } from '../extract/passage.ts'
import type { Row } from '../extract/extracted.ts'
import { spread, type Columns, type Role } from './columns.ts'
import { isMark } from './periods.ts'

export type Entry = {
  readonly row: Row
  /** By role; where a merged cell above reaches into this row and the row begins a task, that cell. */
  readonly values: ReadonlyMap<Role, Passage>
  /** Every cell that is not blank; one that is repeated in all columns, once. */
  readonly filled: readonly Passage[]
  /** Marked cells of the columns that stand for a time. */
  readonly marks: ReadonlyMap<number, Passage>
  /** Roles whose cell says "as above": the value is that of the row above. */
  readonly repeated: ReadonlySet<Role>
  /** It has a title of its own beside a number merged over several rows. */
  readonly underMerged: boolean
}

/** Cells merged downwards, still open at this row. */
export type Covered = Map<number, { readonly passage: Passage; rows: number }>

export const valueOf = (entry: Entry, role: Role): Passage => entry.values.get(role) ?? emptyPassage()

const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,4}|(?:[IVXLC]{1,6}|[A-HĐ])(?:\.\d{1,3}){1,4}|[A-HĐ]\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ](?:\.\d{1,2})?)\s*[.)/]*$/u

/** A number of a row without its dot or bracket; null where the cell holds something else. */
export const rowNumber = (text: string): string | null => NUMBER.exec(text.trim())?.[1] ?? null

/** "A.1. Xây dựng …", "II.3 Xây dựng …". */
const NESTED = /^((?:[IVX]{1,6}|[A-HĐ])(?:\.\d{1,3}){1,3})[.)]?\s+(?=\p{L})/u
/** "1Xây dựng …", "1.2.Xây dựng …": a number that lost its cell. */
const GLUED = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?(?=\p{Lu}\p{L})/u

const splitNumber = (title: Passage): readonly [Passage, Passage] | null => {
  const marker = markerOf(title.text)
  const found = NESTED.exec(title.text) ?? GLUED.exec(title.text)
  const plain = marker?.kind === 'number' || marker?.kind === 'letter' ? marker : { label: '', length: 0 }
  const { label, length } = found === null ? plain : { label: found[1] ?? '', length: found[0].length }
  if (length === 0) return null
  const at = title.text.indexOf(label)
  return [slice(title, at, at + label.length), slice(title, length)]
}

/** "1.2. Xây dựng …" in a row whose number has no cell; beside a column of numbers only where the row says more. */
const numberedByTitle = (values: ReadonlyMap<Role, Passage>, hasColumn: boolean): ReadonlyMap<Role, Passage> => {
  const title = values.get('title')
  if (title === undefined || values.has('number') || (hasColumn && values.size < 2)) return values
  const split = splitNumber(title)
  return split === null ? values : new Map([...values, ['number', split[0]], ['title', split[1]]])
}

/** A title that slid into the column of numbers: "1Xây dựng …", or the whole of it under a merged cell. */
const titledByNumber = (values: ReadonlyMap<Role, Passage>): ReadonlyMap<Role, Passage> => {
  const number = values.get('number')
  if (number === undefined || values.has('title') || values.size < 2) return values
  const split = splitNumber(number)
  return split === null ? values : new Map([...values, ['number', split[0]], ['title', split[1]]])
}

/** A cell merged across columns of two roles is the first's, but a title over the column of numbers is a title. */
const ownCells = (row: Row, columns: Columns): Map<number, Passage> => {
  const cells = new Map(spread(row))
  const roled = [...columns.byRole].sort(([, a], [, b]) => a - b)
  for (const cell of row.cells) {
    const reached = roled.filter(([, column]) => column >= cell.column && column < cell.column + cell.columnSpan)
    const isTitle = reached[0]?.[0] === 'number' && reached[1]?.[0] === 'title' && rowNumber(cell.passage.text) === null
    const kept = reached[isTitle ? 1 : 0]?.[1]
    for (const [, column] of reached) if (column !== kept) cells.delete(column)
  }
  return cells
}

const distinct = (passages: readonly Passage[]): readonly Passage[] =>
  passages.length >= 3 && passages.every((passage) => passage.text === passages[0]?.text) ? passages.slice(0, 1) : passages

/** Reads a row by its columns; `covered` carries merged cells from row to row and is updated. */
export const entryOf = (row: Row, columns: Columns, covered: Covered): Entry => {
  const cells = ownCells(row, columns)
  const own = new Map(cells)
  const has = (role: Role): boolean => (own.get(columns.byRole.get(role) ?? 0)?.text ?? '') !== ''
  const numberColumn = columns.byRole.get('number')
  const underMerged = numberColumn !== undefined && covered.has(numberColumn) && !has('number') && has('title')
  // A row of its own begins with its number, or with its title where rows have none.
  const begins = numberColumn === undefined ? has('title') : has('number') || underMerged
  for (const [column, cover] of covered) {
    if (begins && column !== numberColumn && (own.get(column)?.text ?? '') === '') cells.set(column, cover.passage)
    cover.rows -= 1
    if (cover.rows <= 0) covered.delete(column)
  }
  for (const cell of row.cells) {
    if (cell.rowSpan > 1 && cell.passage.text !== '')
      covered.set(cell.column, { passage: cell.passage, rows: cell.rowSpan - 1 })
  }
  const values = new Map<Role, Passage>()
  for (const [role, column] of columns.byRole) {
    const passage = cells.get(column)
    if (passage !== undefined && passage.text !== '') values.set(role, passage)
  }
  const marked = [...columns.periods.keys()].flatMap((column) => {
    const passage = cells.get(column)
    return passage !== undefined && isMark(passage.text) ? [[column, passage] as const] : []
  })
  return {
    row,
    values: titledByNumber(numberedByTitle(values, numberColumn !== undefined)),
    filled: distinct(row.cells.map((cell) => cell.passage).filter((passage) => passage.text !== '')),
    marks: new Map(marked),
    repeated: new Set(),
    underMerged,
  }
}

const DITTO = /^[-–—\s"'“”]*(?:nt|n\/t|(?:\()?như (?:trên|dòng trên|mục trên)(?:\))?|\/\/|["″〃”“]|'')[-–—\s"'“”.]*$/iu

/** "nt", "như trên": the same as in the row above. */
export const withDittos = (entries: readonly Entry[]): readonly Entry[] => {
  const last = new Map<Role, Passage>()
  return entries.map((entry) => {
    const values = new Map(entry.values)
    const repeated = new Set<Role>()
    for (const [role, passage] of values) {
      const above = last.get(role)
      if (role === 'number' || role === 'title' || !DITTO.test(passage.text)) last.set(role, passage)
      else if (above === undefined) values.delete(role)
      else {
        values.set(role, above)
        repeated.add(role)
      }
    }
    return { ...entry, values, repeated }
  })
}
