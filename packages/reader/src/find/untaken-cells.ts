// Columns of a catalogue that no task takes: one whose heading is not understood, or that a task has no place for (who
// follows up, a second date), is listed whole; notes only where they state a sum, a deadline or work.

import { findAmounts, type Untaken } from '@tiendo/domain'
import type { Cell, Table } from '../extract/extracted.ts'
import { flat, spanOf } from '../extract/passage.ts'
import type { Columns, Role } from './columns.ts'
import type { Entry } from './entry.ts'
import { untaken, type Source } from './found.ts'
import { assigns } from './sentence-roles.ts'
import { timePhrases } from './time-phrases.ts'

/** Read into tasks, or into the budget. */
const TAKEN: ReadonlySet<Role> = new Set<Role>([
  'number', 'group', 'title', 'lead', 'coordinators', 'leadAndCoordinators', 'deliverable', 'timing', 'start', 'money',
  'source',
])
/** Said beside a task, no value of its own. */
const BESIDE: ReadonlySet<Role> = new Set<Role>(['note', 'quantity'])

const fromNote = (source: Source, { passage }: Cell): readonly Untaken[] => {
  const isLimit = timePhrases(passage.text).some((phrase) => phrase.weight === 3)
  if (isLimit) return [untaken(source.raw, passage, 'looksLikeDeadline')]
  if (findAmounts(passage.text).length > 0) return [untaken(source.raw, passage, 'looksLikeSum')]
  return assigns(passage.text) ? [untaken(source.raw, passage, 'looksLikeTask')] : []
}

const isSum = ({ passage }: Cell): boolean => /^[\d.,\s–-]+$/u.test(passage.text)

/** "(4)" under a heading counts the columns. */
const INDEX = /^[([](?:\d{1,2}|[A-E])[)\]]$/

/** Rows from `body` on; `leadRole` is the column that tasks take their leads from. */
export const untakenCells = (
  source: Source,
  table: Table,
  columns: Columns,
  leadRole: Role | null,
  body: number,
): readonly Untaken[] => {
  const all = Array.from({ length: table.columns }, (_, i) => i + 1)
  return all.flatMap((column) => {
    const heading = flat(columns.headings.get(column) ?? '')
    const role = [...columns.byRole].find(([, at]) => at === column)?.[0] ?? null
    if (columns.periods.has(column) || (role !== null && (TAKEN.has(role) || role === leadRole))) return []
    if (role === 'form' && !columns.byRole.has('deliverable')) return []
    const at = (cell: Cell): boolean => cell.column === column && /[\p{L}\d]/u.test(cell.passage.text)
    const cells = table.rows
      .slice(body)
      .flatMap((row) => row.cells.filter(at))
      .filter((cell) => !INDEX.test(cell.passage.text))
    const [first] = cells
    if (first === undefined) return []
    if (role !== null && BESIDE.has(role)) return cells.flatMap((cell) => fromNote(source, cell))
    // Sums in further columns are listed with the budget, line by line.
    if (role === null && columns.byRole.has('money') && cells.every(isSum)) return []
    const above = table.rows.slice(0, body).flatMap((row) => row.cells).find(at)
    const said = [...new Set(cells.map((cell) => flat(cell.passage.text)))].join('; ')
    const span = spanOf(source.raw, (above ?? first).passage)
    return [{ text: heading === '' ? said : `${heading}: ${said}`, why: 'columnNotUnderstood', span }]
  })
}

/** What a row that only adds to the task above says besides, and a number that is none. */
export const untakenOfRow = (source: Source, entry: Entry, added: ReadonlySet<Role> | null): readonly Untaken[] =>
  [...entry.values]
    .filter(([role]) => (added === null ? role === 'number' : TAKEN.has(role) && !added.has(role)))
    .filter(([, passage]) => /\p{L}{2}/u.test(passage.text))
    .map(([, passage]) => untaken(source.raw, passage, 'rowNotUnderstood'))
