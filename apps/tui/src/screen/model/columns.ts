// The columns of each table, in the order they are dropped from: the last goes first on a narrow terminal.

import type { Place } from './state.ts'

export type ColumnId = 'number' | 'title' | 'lead' | 'key' | 'due' | 'standing' | 'percent' | 'plan'

export type Column = {
  readonly id: ColumnId
  /** Columns it takes at least and at most; the title takes what is left. */
  readonly min: number
  readonly max: number
  readonly align: 'left' | 'right'
  /** Shown only where the title keeps this many columns. */
  readonly needs?: number
}

const number: Column = { id: 'number', min: 6, max: 8, align: 'left' }
const planNumber: Column = { id: 'number', min: 14, max: 20, align: 'left' }
const title: Column = { id: 'title', min: 24, max: 1000, align: 'left' }
const lead: Column = { id: 'lead', min: 13, max: 30, align: 'left' }
const key: Column = { id: 'key', min: 9, max: 16, align: 'left' }
const due: Column = { id: 'due', min: 11, max: 11, align: 'left' }
const standing: Column = { id: 'standing', min: 16, max: 19, align: 'left' }
const percent: Column = { id: 'percent', min: 4, max: 4, align: 'right' }
const plan: Column = { id: 'plan', min: 14, max: 18, align: 'left', needs: 44 }
const planPercent: Column = { ...percent, min: 5, max: 5 }
const eventWorks: Column = { ...lead, min: 11, max: 12 }
const eventDays: Column = { ...percent, min: 6, max: 6 }
const eventPlans: Column = { ...plan, min: 14, max: 30 }
const lateKey: Column = { ...key, needs: 48 }

export const columnsOf = (place: Place): readonly Column[] => {
  switch (place.kind) {
    case 'view':
      if (place.view === 'plans') return [planNumber, title, key, due, planPercent, lead]
      if (place.view === 'waiting') return [title, eventWorks, due, eventDays, eventPlans]
      return [number, title, lead, due, standing, percent, plan, lateKey]
    case 'event':
    case 'list':
      return [number, title, lead, due, standing, percent, plan, lateKey]
    case 'plan':
      return [number, title, lead, due, standing, percent, lateKey]
    case 'work':
      return [{ ...key, min: 15 }, { ...title, min: 18 }, due, standing, percent]
    // Not tables.
    case 'month':
    case 'heat':
    case 'budget':
      return []
  }
}

/** Beside a timeline only what names a row. */
export const timelineColumns: readonly Column[] = [number, { ...title, min: 16, max: 60 }]

export type Placed = { readonly column: Column; readonly width: number }

/** The columns that fit into `width`, each with its width; dropped from the right, never the first two. */
export const placed = (
  columns: readonly Column[],
  hidden: ReadonlySet<ColumnId>,
  width: number,
  gap = 1,
): readonly Placed[] => {
  const wanted = columns.filter((column) => !hidden.has(column.id))
  const titleOf = (list: readonly Column[]): number =>
    Math.max(...list.map((column) => (column.id === 'title' ? column.min : (column.needs ?? 0))))
  const least = (list: readonly Column[]): number =>
    list.reduce((sum, column) => sum + (column.id === 'title' ? titleOf(list) : column.min) + gap, -gap)
  let shown = wanted
  while (shown.length > 2 && least(shown) > width) shown = shown.slice(0, -1)
  let spare = Math.max(0, width - least(shown))
  const widths = new Map<ColumnId, number>(
    shown.map((column) => [column.id, column.id === 'title' ? titleOf(shown) : column.min]),
  )
  const flexible = shown.some((column) => column.id === 'title')
  // A third of the spare room goes to the other columns, the rest to the title.
  let share = flexible ? Math.floor(spare / 3) : spare
  for (const column of shown) {
    if (column.id === 'title') continue
    const more = Math.min(share, column.max - column.min)
    widths.set(column.id, column.min + more)
    share -= more
    spare -= more
  }
  return shown.map((column) => ({
    column,
    width: Math.max(1, (widths.get(column.id) ?? column.min) + (column.id === 'title' ? spare : 0)),
  }))
}
