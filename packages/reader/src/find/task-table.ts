// Catalogues of tasks: tables whose heading names the work and who does it by when. One catalogue may run over
// several tables of the source (a page, a repeated heading); groups and the open task are carried across.

import type { DraftSection, DraftTask, Untaken } from '@tiendo/domain'
import type { Paragraph, Row, Table } from '../extract/extracted.ts'
import { markerOf } from '../extract/marker.ts'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { headingOf, type Caption } from './captions.ts'
import { turned } from './card-table.ts'
import { closeTask } from './close-task.ts'
import { columnsOf, type Columns, type Role } from './columns.ts'
import { addLead, continueTask, isFull, openTask, type OpenTask } from './draft-task.ts'
import { entryOf, rowNumber, valueOf, withDittos, type Covered, type Entry } from './entry.ts'
import { stretch, type Source } from './found.ts'
import { enter, leave, numberOf, strippedTitle, type Group } from './groups.ts'
import { rowKind } from './rows.ts'
import { nearest, nothingAbove, saidBy, type SaidAbove } from './said-above.ts'
import { nearestValue, parentsOf } from './task-parts.ts'
import { untakenCells, untakenOfRow } from './untaken-cells.ts'
import { isCatalogue } from './what-table.ts'

export type Catalogue = {
  readonly tasks: readonly DraftTask[]
  readonly groups: readonly DraftSection[]
  readonly untaken: readonly Untaken[]
  /** Tables of the source that are catalogues of tasks. */
  readonly tables: ReadonlySet<Table>
  /** Lines above them that say who or when for all of their rows. */
  readonly captions: ReadonlySet<Paragraph>
}

const leadRoleOf = (columns: Columns): Role | null =>
  (['lead', 'people', 'monitor'] as const).find((role) => columns.byRole.has(role)) ?? null

type State = {
  columns: Columns
  leadRole: Role | null
  captions: readonly Caption[]
  groups: readonly Group[]
  open: OpenTask | null
  /** Of the table that the open task stands in. */
  heading: string | null
  previous: Entry | null
  /** Tasks that the next could be a part of: "1", then "1.1". */
  parents: readonly OpenTask[]
}

/** A column without a heading that counts the rows. */
const withNumberColumn = (table: Table, columns: Columns): Columns => {
  if (columns.byRole.has('number') || [...columns.byRole.values()].includes(1)) return columns
  const first = table.rows.slice(columns.body).map((row) => row.cells[0]?.passage.text.trim() ?? '')
  const counts = first.filter((text) => rowNumber(text) !== null || /^[IVX]+\.?$/.test(text)).length
  return counts * 2 >= first.length ? { ...columns, byRole: new Map([...columns.byRole, ['number', 1]]) } : columns
}

const HEADS = /^(?:PHỤ LỤC|DANH MỤC|BIỂU|BẢNG)(?!\p{L})/u
const LONGEST_CAPTION = 200

const sameHeadings = (a: Columns, b: Columns): boolean =>
  [...a.byRole].every(([role, column]) => b.byRole.get(role) === column) && a.byRole.size === b.byRole.size

const endsClosed = (text: string): boolean => /[.;:!?…]["”’)]*$/u.test(text)

/** Whether the titles of a table mostly end with a full stop. */
const areClosed = (entries: readonly Entry[]): boolean => {
  const titles = entries.filter((entry) => valueOf(entry, 'number').text !== '').map((entry) => valueOf(entry, 'title').text)
  const stated = titles.filter((title) => title !== '')
  return stated.filter(endsClosed).length * 2 > stated.length
}

/** "- Rà soát …": the mark is no part of a title. */
const withoutMark = (entry: Entry): Entry => {
  const title = entry.values.get('title')
  const mark = title === undefined ? null : /^[-–+•*●▪]\s*(?=\p{L})/u.exec(title.text)
  if (title === undefined || mark === null || /\n\s*[-–+•*]/u.test(title.text)) return entry
  return { ...entry, values: new Map([...entry.values, ['title', slice(title, mark[0].length)]]) }
}

/** What a further lead's row adds to its task. */
const ADDED: ReadonlySet<Role> = new Set<Role>(['title', 'lead', 'coordinators', 'deliverable', 'timing', 'money', 'source'])
/** What goes on from a page to the next. */
const CONTINUED: ReadonlySet<Role> = new Set<Role>([...ADDED, 'leadAndCoordinators', 'start'])

/** A cell merged over several rows is listed once. */
const once = (listed: readonly Untaken[]): readonly Untaken[] => [
  ...new Map(listed.map((each) => [`${each.why} ${each.span.line.join()} ${each.span.cell?.join()} ${each.text}`, each])).values(),
]

const hasTiming = ({ byRole, periods }: Columns): boolean => byRole.has('timing') || byRole.has('start') || periods.size > 0

const shownOf = (entry: Entry): Passage | undefined =>
  valueOf(entry, 'title').text === '' ? entry.filled[0] : valueOf(entry, 'title')

export const findCatalogue = (source: Source): Catalogue => {
  const tasks: { readonly task: DraftTask; readonly heading: string | null }[] = []
  const groups: DraftSection[] = []
  const rest: Untaken[] = []
  const tables = new Set<Table>()
  const said = new Set<Paragraph>()
  let state: State | null = null

  const close = (current: State): void => {
    if (current.open !== null) {
      const closed = closeTask(source, current.open, current.columns, current.leadRole)
      tasks.push({ task: closed.task, heading: current.heading })
      rest.push(...closed.untaken)
    }
    current.open = null
    current.previous = null
  }

  const enterGroup = (current: State, row: Row, group: Group, cell: Passage['cell']): void => {
    close(current)
    current.parents = []
    current.groups = enter(current.groups, group)
    const path = current.groups.flatMap(({ label }) => label ?? []).join('.')
    groups.push({ path, title: group.title, span: stretch(source.raw, row.from, row.to, cell) })
  }

  /** The group that a column of its own names. */
  const enterField = (current: State, entry: Entry): void => {
    const field = entry.values.get('group')
    const title = flat(field?.text ?? '')
    if (field === undefined || current.groups.at(-1)?.title === title) return
    const label = current.columns.numbersGroups ? rowNumber(valueOf(entry, 'number').text) : null
    const level = label === null ? 'unnumbered' : 'number'
    enterGroup(current, entry.row, { level, label, title, said: nothingAbove }, field.cell)
  }

  /** What stands over a row: the lines above its table, its groups, the task it is a part of. */
  const aboveOf = (current: State, parents: readonly OpenTask[]): SaidAbove => {
    const [lead, timing] = [nearestValue(parents, current.leadRole ?? 'lead'), nearestValue(parents, 'timing')]
    const own: SaidAbove = { lead: lead === null ? null : { name: lead, sureness: 'likely' }, timing }
    const fromGroups = nearest([...current.groups.map((group) => group.said), own])
    const hasLead = current.leadRole !== null
    const fromCaptions = nearest(current.captions.map((caption) => caption.said))
    const guessed = (each: SaidAbove['lead']): SaidAbove['lead'] =>
      hasLead && each?.sureness === 'doubtful' ? null : each
    for (const { paragraph, said: words } of current.captions) {
      const times = words.timing !== null && words.timing === fromCaptions.timing && !hasTiming(current.columns)
      if (times || (words.lead !== null && words.lead === fromCaptions.lead && !hasLead)) said.add(paragraph)
    }
    return {
      lead: guessed(fromGroups.lead) ?? guessed(fromCaptions.lead),
      timing: fromGroups.timing ?? fromCaptions.timing,
    }
  }

  const openRow = (current: State, entry: Entry, number: string | null): void => {
    const own = current.columns.numbersGroups ? null : number
    close(current)
    current.groups = leave(current.groups, own)
    enterField(current, entry)
    const parents = parentsOf(current.parents, own, entry)
    const labels = [...current.groups.map((group) => group.label), ...parents.map((task) => task.own)]
    const place = {
      number: numberOf(labels, own),
      own,
      group: current.groups.at(-1)?.title ?? null,
      above: aboveOf(current, parents),
    }
    current.open = openTask(withoutMark(entry), place, current.columns.guessed)
    current.heading = headingOf(current.captions)
    if (own !== null) current.parents = [...parents, current.open]
    current.previous = entry
    if (own === null) rest.push(...untakenOfRow(source, entry, null))
  }

  const readRows = (table: Table, from: number, current: State): void => {
    const covered: Covered = new Map()
    const entries = withDittos(table.rows.slice(from).map((row) => entryOf(row, current.columns, covered)))
    const numbered = entries.some((entry) => rowNumber(valueOf(entry, 'number').text) !== null)
    const closed = areClosed(entries)
    entries.forEach((entry, i) => {
      const kind = rowKind(entry, {
        columns: current.columns,
        previous: current.previous,
        next: entries.slice(i + 1, i + 4).find((other) => other.filled.length > 0) ?? null,
        leadRole: current.leadRole,
        numbered,
        closed,
      })
      if (kind.kind === 'group') {
        enterField(current, entry)
        const title = strippedTitle(kind.title.text, kind.label)
        const words = saidBy(slice(kind.title, kind.title.text.indexOf(title.slice(0, 1))))
        enterGroup(current, entry.row, { level: kind.level, label: kind.label, title, said: words }, kind.title.cell)
      } else if (kind.kind === 'task') openRow(current, entry, kind.number)
      else if (kind.kind === 'furtherLead' && current.open !== null && !isFull(current.open)) {
        addLead(current.open, entry)
        current.previous = entry
        rest.push(...untakenOfRow(source, entry, ADDED))
      } else if (kind.kind === 'continuation' && current.open !== null && !isFull(current.open)) {
        continueTask(current.open, entry)
        rest.push(...untakenOfRow(source, entry, CONTINUED))
        current.previous = entry.values.size > 0 ? { ...entry, values: new Map(current.open.values) } : current.previous
      } else if (kind.kind !== 'noise' && kind.kind !== 'total') {
        const shown = shownOf(entry)
        const text = entry.filled.map((passage) => flat(passage.text)).join(' | ')
        if (shown !== undefined && /\p{L}/u.test(text))
          rest.push({ text, why: 'rowNotUnderstood', span: spanOf(source.raw, shown) })
      }
    })
  }

  let captions: readonly Caption[] = []
  let headed = false
  for (const block of source.blocks) {
    if (block.kind !== 'table') {
      // Words between two tables end the first, unless they are its page's noise; so does the head of an annex.
      const { text } = block.passage
      const marker = markerOf(text)
      if (text.length > LONGEST_CAPTION || marker?.kind === 'named' || HEADS.test(text)) {
        if (state !== null) close(state)
        state = null
        captions = []
      }
      if (text.length <= LONGEST_CAPTION) captions = [...captions, { paragraph: block, said: saidBy(block.passage) }].slice(-4)
      headed ||= marker !== null && marker.kind !== 'bullet'
      continue
    }
    const card = turned(block)
    const table = card?.table ?? block
    const found = card === null ? columnsOf(block) : card.columns
    const columns = found === null ? null : withNumberColumn(table, found)
    const told = captions.some(({ said: words }) => words.lead !== null || words.timing !== null)
    const texts = captions.map(({ paragraph }) => paragraph.passage.text)
    if (columns !== null && isCatalogue(table, columns, texts, told)) {
      const goesOn: boolean = state !== null && sameHeadings(state.columns, columns) && !headed
      if (state === null || !goesOn) {
        if (state !== null) close(state)
        state = { columns, leadRole: leadRoleOf(columns), captions, groups: [], open: null, heading: null, previous: null, parents: [] }
      } else state.columns = columns
      // Rows above a repeated heading go on from the page before; the heading itself is recognised as no task.
      readRows(table, goesOn ? 0 : columns.body, state)
      rest.push(...untakenCells(source, table, columns, state.leadRole, goesOn ? 0 : columns.body))
      tables.add(block)
    } else if (state !== null && columns === null && block.columns === state.columns.headings.size) {
      if (headed) state.captions = captions
      readRows(block, 0, state)
      rest.push(...untakenCells(source, block, state.columns, state.leadRole, 0))
      tables.add(block)
    } else if (state !== null) {
      close(state)
      state = null
    }
    captions = []
    headed = false
  }
  if (state !== null) close(state)
  // Tables under headings of their own are groups; one table alone is the section's.
  const headings = new Set(tasks.flatMap(({ heading }) => heading ?? []))
  const grouped = tasks.map(({ task, heading }) =>
    task.group === null && headings.size > 1 ? { ...task, group: heading } : task,
  )
  return { tasks: grouped, groups, untaken: once(rest), tables, captions: said }
}
