// The rows of the place one is at: taken from the data, filtered and sorted. Pure; the last answers are kept
// because a frame and a key ask for the same rows many times.

import { timelineGroups } from '@tiendo/domain'
import type { PlanPage } from '@tiendo/api/client'
import { fold } from '../../text/fold.ts'
import type { ColumnId } from './columns.ts'
import { awaitedItems, listItems } from './listed.ts'
import { rowOfAwaited, rowOfBoard, rowOfItem, rowOfPlan, rowOfTimeline, type Row } from './row.ts'
import { lookOf, placeOf, type Place, type Sort, type State } from './state.ts'
import { belongs, sourceOf, type ViewId } from './views.ts'

const made = new WeakMap<object, Map<string, readonly Row[]>>()

const remember = (source: object, name: string, make: () => readonly Row[]): readonly Row[] => {
  const known = made.get(source) ?? new Map<string, readonly Row[]>()
  made.set(source, known)
  const rows = known.get(name) ?? make()
  known.set(name, rows)
  return rows
}

/** The rows of a saved view before its filter; null where its list has not come yet. */
export const viewRows = (state: State, view: ViewId): readonly Row[] | null => {
  if (view === 'plans') {
    const { plans } = state.data
    return plans === null ? null : remember(plans, view, () => plans.map(rowOfPlan))
  }
  if (view === 'waiting') {
    const { awaited } = state.data
    return awaited === null
      ? null
      : remember(awaited, view, () => awaited.events.filter(({ waiting }) => waiting > 0).map(rowOfAwaited))
  }
  const items = sourceOf(view) === 'mine' ? state.data.mine : state.data.due
  return items === null ? null : remember(items, view, () => items.filter((item) => belongs(view, item)).map(rowOfItem))
}

const workRows = (page: PlanPage, workId: string): readonly Row[] =>
  remember(page, workId, () => {
    const board = page.rows.find((row) => row.work.id === workId)
    return board === undefined ? [] : board.occurrences.flatMap((occurrence) => occurrence.items.map(occurrenceRow))
  })

/** Inside one task the organisation tells shares apart, not the title. */
const occurrenceRow = (item: Parameters<typeof rowOfItem>[0]): Row => {
  const row = rowOfItem(item)
  return { ...row, title: row.lead, search: `${row.search} ${fold(row.key)}` }
}

const baseRows = (state: State, place: Place): readonly Row[] | null => {
  const { due, awaited, pages } = state.data
  switch (place.kind) {
    case 'view':
      return viewRows(state, place.view)
    case 'plan': {
      const page = pages[place.planId]
      return page === undefined ? null : remember(page, '', () => page.rows.map((board) => rowOfBoard(board, page)))
    }
    case 'work': {
      const page = pages[place.planId]
      return page === undefined ? null : workRows(page, place.workId)
    }
    case 'event': {
      const event = awaited?.events.find(({ id }) => id === place.id)
      if (due === null || awaited === null) return null
      return event === undefined ? [] : remember(due, `event:${place.id}`, () => awaitedItems(due, event).map(rowOfItem))
    }
    case 'list':
      return due === null
        ? null
        : remember(due, `list:${JSON.stringify(place.list)}`, () =>
            listItems(due, place.list, state.today).map(rowOfItem),
          )
    // Not made of rows: `month.ts`, `heat.ts`.
    case 'month':
    case 'heat':
      return []
    // Has rows of its own: `budget.ts`.
    case 'budget':
      return null
  }
}

const sortValue = (row: Row, column: ColumnId): string | number | null => {
  switch (column) {
    case 'number':
      return row.number
    case 'title':
      return row.title
    case 'lead':
      return row.lead
    case 'key':
      return row.key
    case 'due':
      return row.due
    case 'standing':
      return row.standing
    case 'percent':
      return row.percent
    case 'plan':
      return row.plan
  }
}

const collator = new Intl.Collator('vi', { numeric: true })

const compare =
  (sort: Sort) =>
  (a: Row, b: Row): number => {
    const [left, right] = [sortValue(a, sort.column), sortValue(b, sort.column)]
    // What is not known stands last, whichever way.
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right))
    return sort.descending ? -order : order
  }

export const matches = (row: Row, pattern: string): boolean =>
  pattern.split(' ').every((word) => row.search.includes(word))

/** Places whose rows are single shares, from whatever plan. */
const isOfShares = ({ kind }: Place): boolean => kind === 'view' || kind === 'list' || kind === 'event'

/** On a timeline a piece of work is one row with all that is listed of it. */
const byWork = (rows: readonly Row[]): readonly Row[] =>
  remember(rows, 'timeline', () => {
    const items = rows.flatMap(({ item }) => (item === null ? [] : [item]))
    // Rows of plans and of events have no shares of their own.
    return items.length === 0 ? rows : timelineGroups(items, 'plan').flatMap((group) => group.rows.map(rowOfTimeline))
  })

let last: {
  readonly base: readonly Row[]
  readonly filter: string
  readonly sort: Sort | null
  readonly rows: readonly Row[]
} | null = null

/** The rows shown, in order; null while they are being loaded. */
export const rowsOf = (state: State): readonly Row[] | null => {
  const place = placeOf(state)
  const { filter, sort, timeline } = lookOf(state)
  const listed = baseRows(state, place)
  if (listed === null) return null
  const base = timeline && isOfShares(place) ? byWork(listed) : listed
  if (last !== null && last.base === base && last.filter === filter && last.sort === sort) return last.rows
  const kept = filter === '' ? base : base.filter((row) => matches(row, filter))
  const rows = sort === null ? kept : kept.toSorted(compare(sort))
  last = { base, filter, sort, rows }
  return rows
}

/** Which row the cursor stands on: by its id, where it still is, else by its place. */
export const selectedIndex = (state: State, rows: readonly Row[]): number => {
  const { cursor } = lookOf(state)
  const byId =
    cursor.row === null
      ? -1
      : rows[cursor.index]?.id === cursor.row
        ? cursor.index
        : rows.findIndex((row) => row.id === cursor.row)
  return byId >= 0 ? byId : Math.max(0, Math.min(cursor.index, rows.length - 1))
}

export const selectedRow = (state: State): Row | null => {
  const rows = rowsOf(state)
  return rows?.[selectedIndex(state, rows)] ?? null
}
