// A row that was not read, begun from what a reviewer selects in the source: the cells of its table go where the rows
// read from that table have theirs; prose becomes the words of the task. The reviewer sees it all before it is added.

import type { Draft, DraftTask } from '../plan/draft.ts'
import type { SourceBlock, SourceCell, SourceText } from '../plan/source-text.ts'
import type { Span } from '../plan/span.ts'
import type { AddedRow } from './reshape.ts'

/** A paragraph, or a row of a table (its index). */
export type SourceLine = { readonly block: number; readonly row: number | null }

export type SourceSelection = {
  readonly from: SourceLine
  readonly to: SourceLine
  /** Part of the words only; null for all of them. */
  readonly words: string | null
}

type Table = Extract<SourceBlock, { kind: 'table' }>
type Role = 'number' | 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing'

const ROLES: readonly Exclude<Role, 'number'>[] = ['title', 'lead', 'coordinators', 'deliverable', 'timing']

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const isIn = (table: Table, { span }: DraftTask): boolean =>
  span.line[0] >= table.line[0] && span.line[0] <= table.line[1]

const most = (votes: ReadonlyMap<number, number>): number | null =>
  [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null

/** Which column holds what, as most rows read from this table say. */
const columnsOf = (draft: Draft, table: Table): ReadonlyMap<Role, number> => {
  const votes = new Map<Role, Map<number, number>>()
  const vote = (role: Role, column: number | undefined): void => {
    if (column === undefined) return
    const counts = votes.get(role) ?? new Map<number, number>()
    votes.set(role, counts.set(column, (counts.get(column) ?? 0) + 1))
  }
  for (const task of draft.tasks) {
    if (!isIn(table, task)) continue
    for (const role of ROLES) vote(role, task[role].span?.cell?.[1])
    const row = table.rows.find(({ cells }) => cells.some((cell) => cell.row === task.span.cell?.[0]))
    // The cell says "1" of the task that is I.1 in all.
    const numbers = task.number === null ? [] : [task.number, task.number.split('.').at(-1)]
    const numbered = row?.cells.find(({ text }) => numbers.includes(tidy(text).replace(/[.)]$/, '')))
    vote('number', numbered?.column)
  }
  const found = new Map<Role, number>()
  const taken = new Set<number>()
  for (const role of [...ROLES, 'number'] as const) {
    const column = most(votes.get(role) ?? new Map())
    if (column === null || taken.has(column)) continue
    found.set(role, column)
    taken.add(column)
  }
  return found
}

const linesOf = ({ blocks }: SourceText, { from, to }: SourceSelection): readonly SourceLine[] => {
  const isBefore = from.block < to.block || (from.block === to.block && (from.row ?? 0) <= (to.row ?? 0))
  const [first, last] = isBefore ? [from, to] : [to, from]
  return blocks.slice(first.block, last.block + 1).flatMap((block, index): readonly SourceLine[] => {
    const at = first.block + index
    if (block.kind === 'paragraph') return [{ block: at, row: null }]
    const start = at === first.block ? (first.row ?? 0) : 0
    const end = at === last.block ? (last.row ?? block.rows.length - 1) : block.rows.length - 1
    return block.rows.slice(start, end + 1).map((_, row) => ({ block: at, row: start + row }))
  })
}

const cellsOf = ({ blocks }: SourceText, { block, row }: SourceLine): readonly SourceCell[] => {
  const table = blocks[block]
  return table?.kind === 'table' && row !== null ? (table.rows[row]?.cells ?? []) : []
}

const joined = (texts: readonly string[]): string | null => {
  const said = texts.map(tidy).filter((text) => text !== '')
  return said.length === 0 ? null : said.join(' ')
}

const ORDINAL = /^\s*(?:\d+(?:\.\d+)*|[IVXLC]+)\s*$/u
const NUMBERED = /^(\d+(?:\.\d+)*|[IVXLC]+|[a-zđ])[.)]\s+(.+)$/su

const fromProse = (text: string): Pick<AddedRow, 'number' | 'title'> => {
  const match = NUMBERED.exec(text)
  return { number: match?.[1] ?? null, title: match?.[2] ?? text }
}

const pageOf = (source: SourceText, line: SourceLine): number | null => {
  const block = source.blocks[line.block]
  const places = block?.kind === 'paragraph' ? block.places : cellsOf(source, line)[0]?.places
  return places?.[0]?.page ?? null
}

/** Null where nothing is selected that the source has. */
export const rowFromSource = (draft: Draft, source: SourceText, selection: SourceSelection): AddedRow | null => {
  const lines = linesOf(source, selection)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return null
  const extentOf = ({ block, row }: SourceLine): readonly [number, number] => {
    const found = source.blocks[block]
    return (found?.kind === 'table' && row !== null ? found.rows[row]?.line : found?.line) ?? [0, 0]
  }
  const spanOf = (cell: Span['cell'], quote: string): Span => ({
    page: pageOf(source, first),
    line: [extentOf(first)[0], extentOf(last)[1]],
    cell,
    quote,
  })
  const none = { lead: null, coordinators: null, deliverable: null, timing: null }
  const table = source.blocks[first.block]
  const columns =
    selection.words === null && table?.kind === 'table' && last.block === first.block
      ? columnsOf(draft, table)
      : new Map<Role, number>()
  const inColumn = (role: Role): string | null =>
    joined(
      lines.flatMap((line) =>
        cellsOf(source, line)
          .filter(({ column }) => column === columns.get(role))
          .map(({ text }) => text),
      ),
    )
  const title = inColumn('title')
  if (title !== null) {
    const cell = cellsOf(source, first).find(({ column }) => column === columns.get('title'))
    return {
      number: inColumn('number')?.replace(/[.)]$/, '') ?? null,
      title,
      lead: inColumn('lead'),
      coordinators: inColumn('coordinators'),
      deliverable: inColumn('deliverable'),
      timing: inColumn('timing'),
      span: spanOf(cell === undefined ? null : [cell.row, cell.column], cell?.text ?? title),
    }
  }
  const textOf = (line: SourceLine): string => {
    const block = source.blocks[line.block]
    if (block?.kind === 'paragraph') return block.text
    const cells = cellsOf(source, line).map(({ text }) => text)
    return (ORDINAL.test(cells[0] ?? '') ? cells.with(0, `${cells[0]}.`) : cells).join(' ')
  }
  const words = selection.words ?? lines.map(textOf).join('\n')
  return tidy(words) === '' ? null : { ...fromProse(tidy(words)), ...none, span: spanOf(null, words) }
}
