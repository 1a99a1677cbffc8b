// Catalogues of tasks: tables whose heading names the work and who does it by when. One catalogue may run over
// several tables of the source (a page, a repeated heading); groups and the open task are carried across.

import type { DraftSection, DraftTask, Untaken } from '@tiendo/domain'
import type { Table } from '../extract/extracted.ts'
import { markerOf } from '../extract/marker.ts'
import { flat, spanOf, type Passage } from '../extract/passage.ts'
import { columnsOf, type Columns, type Role } from './columns.ts'
import { addLead, closeTask, continueTask, isFull, openTask, type OpenTask } from './draft-task.ts'
import { stretch, type Source } from './found.ts'
import { untakenCells } from './untaken-cells.ts'
import { entryOf, rowKind, rowNumber, valueOf, type Covered, type Entry } from './rows.ts'

export type Catalogue = {
  readonly tasks: readonly DraftTask[]
  readonly groups: readonly DraftSection[]
  readonly untaken: readonly Untaken[]
  /** Tables of the source that are catalogues of tasks. */
  readonly tables: ReadonlySet<Table>
}

type Group = { readonly level: string; readonly label: string | null; readonly title: string }

const leadRoleOf = (columns: Columns): Role | null =>
  (['lead', 'people'] as const).find((role) => columns.byRole.has(role)) ?? null

/** A catalogue names the work and says who or when; sums without either are a budget. */
const isCatalogue = (columns: Columns): boolean => {
  const has = (role: Role): boolean => columns.byRole.has(role)
  const who = has('lead') || has('people') || has('leadAndCoordinators') || has('coordinators')
  return has('title') && (who || has('timing')) && (who || !has('money') || has('timing'))
}

const PREFIXED = /^(?:[IVXLC]+|[A-HĐ])\./u

/** "A1" in the group "A". */
const isGlued = (label: string, number: string): boolean =>
  /^\p{Lu}$/u.test(label) && number.startsWith(label) && /^\p{Lu}\d/u.test(number)

const numberOf = (groups: readonly Group[], number: string | null): string | null => {
  if (number === null) return null
  const labels = groups.map((group) => group.label).filter((label): label is string => label !== null)
  const kept = labels.filter(
    (label) => !(PREFIXED.test(number) || number === label || number.startsWith(`${label}.`) || isGlued(label, number)),
  )
  return [...kept, number].join('.')
}

const enter = (groups: readonly Group[], group: Group): readonly Group[] => {
  const at = groups.findIndex(({ level }) => level === group.level)
  const unnumbered = groups.findIndex(({ level }) => level === 'unnumbered')
  const cut = at >= 0 ? at : group.level !== 'unnumbered' && unnumbered >= 0 ? unnumbered : groups.length
  return [...groups.slice(0, cut), group]
}

/** "2" after the group "1" with its "1.1" is the group's neighbour, not its part. */
const leave = (groups: readonly Group[], number: string | null): readonly Group[] => {
  const last = groups.at(-1)
  const outside = last?.level === 'number' && number !== null && /^\d/.test(number) && !number.startsWith(`${last.label}.`)
  return outside ? groups.slice(0, -1) : groups
}

const strippedTitle = (title: string, label: string | null): string => {
  const text = flat(title)
  return label !== null && text.startsWith(label) ? text.slice(label.length).replace(/^[\s.):-]+/, '') : text
}

type State = {
  columns: Columns
  leadRole: Role | null
  groups: readonly Group[]
  open: OpenTask | null
  previous: Entry | null
}

/** A column without a heading that counts the rows. */
const withNumberColumn = (table: Table, columns: Columns): Columns => {
  if (columns.byRole.has('number') || [...columns.byRole.values()].includes(1)) return columns
  const first = table.rows.slice(columns.body).map((row) => row.cells[0]?.passage.text.trim() ?? '')
  const counts = first.filter((text) => rowNumber(text) !== null || /^[IVX]+\.?$/.test(text)).length
  return counts * 2 >= first.length ? { ...columns, byRole: new Map([...columns.byRole, ['number', 1]]) } : columns
}

const DITTO = /^(?:[-–"\s]*nt[-–"\s.]*|như trên|["”〃]|-\s*["”]\s*-)$/iu

/** "nt", "như trên": the same as in the row above. */
const withDittos = (entries: readonly Entry[]): readonly Entry[] => {
  const last = new Map<Role, Passage>()
  return entries.map((entry) => {
    const values = new Map(entry.values)
    for (const [role, passage] of values) {
      if (DITTO.test(passage.text)) values.set(role, last.get(role) ?? passage)
      else last.set(role, passage)
    }
    return { ...entry, values }
  })
}

const HEADS = /^(?:PHỤ LỤC|DANH MỤC|BIỂU|BẢNG)(?!\p{L})/u

const sameHeadings = (a: Columns, b: Columns): boolean =>
  [...a.byRole].every(([role, column]) => b.byRole.get(role) === column) && a.byRole.size === b.byRole.size

export const findCatalogue = (source: Source): Catalogue => {
  const tasks: DraftTask[] = []
  const groups: DraftSection[] = []
  const rest: Untaken[] = []
  const tables = new Set<Table>()
  let state: State | null = null
  const close = (current: State): void => {
    if (current.open !== null) {
      const closed = closeTask(source, current.open, current.columns, current.leadRole)
      tasks.push(closed.task)
      rest.push(...closed.untaken)
    }
    current.open = null
    current.previous = null
  }
  const readRows = (table: Table, from: number, current: State): void => {
    const covered: Covered = new Map()
    const entries = withDittos(table.rows.slice(from).map((row) => entryOf(row, current.columns, covered)))
    const numbers = entries.map((entry) => valueOf(entry, 'number').text.trim())
    const numbered = numbers.some((text) => rowNumber(text) !== null)
    entries.forEach((entry, i) => {
      const { row } = entry
      const follows = numbers.slice(i + 1, i + 4).find((text) => text !== '') ?? null
      const kind = rowKind(entry, {
        columns: current.columns,
        previous: current.previous,
        leadRole: current.leadRole,
        numbered,
        follows: follows === null ? null : (rowNumber(follows) ?? follows),
      })
      if (kind.kind === 'group') {
        close(current)
        const title = strippedTitle(kind.title.text, kind.label)
        current.groups = enter(current.groups, { level: kind.level, label: kind.label, title })
        const path = current.groups
          .map((group) => group.label)
          .filter((label) => label !== null)
          .join('.')
        groups.push({ path, title, span: stretch(source.raw, row.from, row.to, kind.title.cell) })
      } else if (kind.kind === 'task') {
        close(current)
        current.groups = leave(current.groups, kind.number)
        current.open = openTask(entry, numberOf(current.groups, kind.number), current.groups.at(-1)?.title ?? null)
        current.previous = entry
      } else if (kind.kind === 'furtherLead' && current.open !== null && !isFull(current.open)) {
        addLead(current.open, entry)
        current.previous = entry
      } else if (kind.kind === 'continuation' && current.open !== null && !isFull(current.open)) {
        continueTask(current.open, entry)
        current.previous = entry.values.size > 0 ? { ...entry, values: new Map(current.open.values) } : current.previous
      } else if (kind.kind !== 'noise' && kind.kind !== 'total') {
        const shown: Passage | undefined =
          valueOf(entry, 'title').text === '' ? entry.filled[0] : valueOf(entry, 'title')
        if (shown !== undefined)
          rest.push({
            text: entry.filled.map((passage) => flat(passage.text)).join(' | '),
            why: 'rowNotUnderstood',
            span: spanOf(source.raw, shown),
          })
      }
    })
  }
  for (const block of source.blocks) {
    if (block.kind !== 'table') {
      // Words between two tables end the first, unless they are its page's noise; so does the head of an annex.
      const { text } = block.passage
      if (state !== null && (text.length > 200 || markerOf(text)?.kind === 'named' || HEADS.test(text))) {
        close(state)
        state = null
      }
      continue
    }
    const found = columnsOf(block)
    const columns = found === null ? null : withNumberColumn(block, found)
    if (columns !== null && isCatalogue(columns)) {
      const goesOn: boolean = state !== null && sameHeadings(state.columns, columns)
      if (state === null || !goesOn) {
        if (state !== null) close(state)
        state = { columns, leadRole: leadRoleOf(columns), groups: [], open: null, previous: null }
      } else state.columns = columns
      // Rows above a repeated heading go on from the page before; the heading itself is recognised as no task.
      readRows(block, goesOn ? 0 : columns.body, state)
      rest.push(...untakenCells(source, block, columns, leadRoleOf(columns)))
      tables.add(block)
    } else if (state !== null && columns === null && block.columns === state.columns.headings.size) {
      readRows(block, 0, state)
      tables.add(block)
    } else if (state !== null) {
      close(state)
      state = null
    }
  }
  if (state !== null) close(state)
  return { tasks, groups, untaken: rest, tables }
}
