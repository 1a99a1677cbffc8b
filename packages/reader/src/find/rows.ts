// What each row of a catalogue of tasks is: a group, a task, the rest of a row cut by a page, a further lead of the
// task above, or nothing of the kind ("(1) (2) (3)", a repeated heading, a total).

import type { Passage } from '../extract/passage.ts'
import type { Row } from '../extract/extracted.ts'
import { markerOf } from '../extract/marker.ts'
import { emptyPassage, slice } from '../extract/passage.ts'
import { spread, type Columns, type Role } from './columns.ts'
import { fold } from './fold.ts'
import { opensOrganisation } from './organisation-words.ts'

export type Entry = {
  readonly row: Row
  /** By role; where a merged cell above reaches into this row and the row has a number of its own, that cell. */
  readonly values: ReadonlyMap<Role, Passage>
  /** Every distinct cell that is not blank. */
  readonly filled: readonly Passage[]
}

export type RowKind =
  | {
      readonly kind: 'group'
      readonly label: string | null
      readonly level: 'capital' | 'roman' | 'number' | 'unnumbered'
      readonly title: Passage
    }
  | { readonly kind: 'task'; readonly number: string | null }
  | { readonly kind: 'continuation' }
  | { readonly kind: 'furtherLead' }
  | { readonly kind: 'noise' }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' }

/** Cells merged downwards, still open at this row. */
export type Covered = Map<number, { readonly passage: Passage; rows: number }>

export const valueOf = (entry: Entry, role: Role): Passage => entry.values.get(role) ?? emptyPassage()

/** Reads a row by its columns; `covered` carries merged cells from row to row and is updated. */
export const entryOf = (row: Row, columns: Columns, covered: Covered): Entry => {
  const own = spread(row)
  // A cell merged across columns of two roles is the first's: "Theo phân công tại …" is not said twice.
  const cells = new Map(own)
  const roled = [...columns.byRole.values()]
  for (const cell of row.cells) {
    const reached = roled
      .filter((column) => column >= cell.column && column < cell.column + cell.columnSpan)
      .sort((a, b) => a - b)
    for (const column of reached.slice(1)) cells.delete(column)
  }
  const numberColumn = columns.byRole.get('number')
  const numbered = numberColumn !== undefined && (own.get(numberColumn)?.text ?? '') !== ''
  // A row of its own begins with its number, or with its title where rows have none.
  const titleColumn = columns.byRole.get('title')
  const begins = numberColumn === undefined ? (own.get(titleColumn ?? 0)?.text ?? '') !== '' : numbered
  for (const [column, cover] of covered) {
    if (begins && (own.get(column)?.text ?? '') === '') cells.set(column, cover.passage)
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
  return {
    row,
    values: numbered || numberColumn !== undefined ? values : numberedByTitle(values),
    filled: row.cells.map((cell) => cell.passage).filter((passage) => passage.text !== ''),
  }
}

/** "A.1. Xây dựng …", "II.3 Xây dựng …". */
const NESTED = /^((?:[IVX]{1,6}|[A-HĐ])(?:\.\d{1,3}){1,3})[.)]?\s+(?=\p{L})/u

/** "1.2. Xây dựng …" in a table without a column of numbers. */
const numberedByTitle = (values: ReadonlyMap<Role, Passage>): ReadonlyMap<Role, Passage> => {
  const title = values.get('title')
  if (title === undefined) return values
  const marker = markerOf(title.text)
  const nested = NESTED.exec(title.text)
  const plain = marker?.kind === 'number' ? marker : { label: '', length: 0 }
  const { label, length } = nested === null ? plain : { label: nested[1] ?? '', length: nested[0].length }
  if (length === 0) return values
  return new Map([...values, ['number', slice(title, 0, label.length)], ['title', slice(title, length)]])
}

const INDEX = /^[([]?(?:\d{1,2}|[A-E])[)\]]?(?:\s*=.*)?$/
const TOTAL = /^(?:tong so|tong cong|tong kinh phi|tong du toan|cong(?: \(|:|$)|tong$|tong:)/
const GROUP = /^(?:Phần\s+)?([IVXLC]{1,6}|[A-HĐ])\s*[.):]?$/u
const GLUED = /^([IVX]{1,6}|[A-HĐ])(?:[.):-]\s*|\s+(?=\p{Lu}))(?=\p{L})/u
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,4}|(?:[IVXLC]{1,6}|[A-HĐ])(?:\.\d{1,3}){1,4}|[a-zđ](?:\.\d{1,2})?)\s*[.)]*$/u

const levelOf = (label: string): 'capital' | 'roman' => (/^[IVXLC]+$/.test(label) ? 'roman' : 'capital')

/** A number of a row without its dot or bracket; null where the cell holds something else. */
export const rowNumber = (text: string): string | null => NUMBER.exec(text.trim())?.[1] ?? null

const isRepeatedHeading = (entry: Entry, columns: Columns): boolean => {
  const headings = new Set([...columns.headings.values()].map((heading) => fold(heading).trim()))
  const same = entry.filled.filter((passage) => headings.has(fold(passage.text).trim())).length
  return same >= 2 && same >= entry.filled.length - 1
}

const startsInside = (text: string): boolean => /^[\p{Ll}\d,;.)\]”’&%/]/u.test(text) && !/^\d+[.)]\s/.test(text)
const endsOpen = (text: string): boolean => !/[.;:!?…]["”’)]*$/u.test(text)

/** Whether `next` is the rest of a name or phrase that a page cut. */
const isRest = (previous: Passage, next: Passage): boolean =>
  next.text !== '' &&
  (startsInside(next.text) || (previous.text !== '' && /[,–-]$|\s(?:và|với|của|các)$/u.test(previous.text)))

const groupOf = (entry: Entry, columns: Columns, follows: string | null): RowKind | null => {
  const [first, second] = entry.filled
  if (first === undefined || entry.filled.length > 2) return null
  const number = entry.values.get('number')
  const label = number === undefined ? null : (GROUP.exec(number.text.trim())?.[1] ?? null)
  if (label !== null && second !== undefined) return { kind: 'group', label, level: levelOf(label), title: second }
  if (second === undefined) {
    const glued = GLUED.exec(first.text)
    const only = entry.row.cells.some(
      (cell) =>
        cell.passage === first &&
        (cell.columnSpan > 1 || cell.column === 1 || columns.byRole.get('title') === cell.column),
    )
    if (glued !== null && only)
      return { kind: 'group', label: glued[1] ?? null, level: levelOf(glued[1] ?? ''), title: first }
    const merged = entry.row.cells.some((cell) => cell.passage === first && cell.columnSpan >= 3)
    if (merged && first.text.length < 400) return { kind: 'group', label: null, level: 'unnumbered', title: first }
    return null
  }
  const plain = number === undefined ? null : rowNumber(number.text)
  if (plain === null || entry.values.get('title') !== second || follows === null) return null
  const inside = follows.startsWith(`${plain}.`) || (/^\d/.test(plain) && /^[a-zđ]$/.test(follows))
  return inside ? { kind: 'group', label: plain, level: 'number', title: second } : null
}

export type Context = {
  readonly columns: Columns
  /** The row above, when it is a task or part of one. */
  readonly previous: Entry | null
  /** The number of the next numbered row. */
  readonly follows: string | null
  /** Whether rows of this table carry numbers at all. */
  readonly numbered: boolean
  readonly leadRole: Role | null
}

export const rowKind = (entry: Entry, context: Context): RowKind => {
  const { columns, previous, leadRole } = context
  const first = entry.filled[0]
  if (first === undefined) return { kind: 'noise' }
  if (entry.filled.length >= 2 && entry.filled.every((passage) => INDEX.test(passage.text))) return { kind: 'noise' }
  if (isRepeatedHeading(entry, columns)) return { kind: 'noise' }
  if (entry.filled.slice(0, 2).some((passage) => TOTAL.test(fold(passage.text)))) return { kind: 'total' }
  const group = groupOf(entry, columns, context.follows)
  if (group !== null) return group
  const number = valueOf(entry, 'number').text
  const title = valueOf(entry, 'title')
  if (number !== '' && title.text === '' && rowNumber(number) === null) return { kind: 'unknown' }
  if (number !== '')
    return {
      kind: 'task',
      number: rowNumber(number) ?? GROUP.exec(number.trim())?.[1] ?? (/^[-+•*]$|.{9}/u.test(number) ? null : number),
    }
  const lead = leadRole === null ? emptyPassage() : valueOf(entry, leadRole)
  if (previous === null || !context.numbered)
    return title.text === '' ? { kind: 'continuation' } : { kind: 'task', number: null }
  const before = leadRole === null ? emptyPassage() : valueOf(previous, leadRole)
  if (title.text === '')
    return lead.text !== '' && !isRest(before, lead) && opensOrganisation(lead.text)
      ? { kind: 'furtherLead' }
      : { kind: 'continuation' }
  const above = valueOf(previous, 'title')
  if (startsInside(title.text) || (endsOpen(above.text) && (lead.text === '' || isRest(before, lead))))
    return { kind: 'continuation' }
  return lead.text === '' && valueOf(entry, 'timing').text === ''
    ? { kind: 'group', label: null, level: 'unnumbered', title }
    : { kind: 'task', number: null }
}
