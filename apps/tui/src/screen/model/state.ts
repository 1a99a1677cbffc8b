// The whole screen as one value. The view draws it, the reducer changes it, nothing else knows it.

import type { AwaitedId, DueFilter, HeatUnit, LocalDate, WorkItem } from '@tiendo/domain'
import type {
  AwaitedPage,
  BudgetPage,
  CalendarPage,
  Me,
  PlanPage,
  PlanSummary,
  SavedViewItem,
  WorkPage,
} from '@tiendo/api/client'
import type { Understood } from '../../budget/amount.ts'
import type { ColumnId } from './columns.ts'
import type { FormPurpose, Overlay } from './overlay.ts'
import type { ViewId } from './views.ts'

export type Size = { readonly columns: number; readonly rows: number }

/** Deadlines looked at together: all of them, or those a saved view asks for, which then has a name. */
export type Of = { readonly name: string | null; readonly filter: DueFilter | null }

/** Which deadlines a list was opened for: those of a day, of a cell of the heat map, of a saved view. */
export type ListOf =
  | { readonly kind: 'day'; readonly date: LocalDate; readonly of: Of }
  | {
      readonly kind: 'cell'
      readonly organisation: WorkItem['organisation']
      readonly period: string
      readonly of: Of
    }
  | { readonly kind: 'saved'; readonly id: string; readonly of: Of }

/** Where one is: a view, a plan, one task with its occurrences, and so on. Opened places lie on a stack. */
export type Place =
  | { readonly kind: 'view'; readonly view: ViewId }
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'work'; readonly planId: string; readonly workId: string }
  /** What waits for one event. */
  | { readonly kind: 'event'; readonly id: AwaitedId }
  | { readonly kind: 'list'; readonly list: ListOf }
  /** A month as a calendar, one of its days chosen. */
  | { readonly kind: 'month'; readonly day: LocalDate; readonly of: Of }
  /** Units by periods from a year on; `period` is the chosen column, the cursor the chosen row. */
  | {
      readonly kind: 'heat'
      readonly by: HeatUnit
      readonly year: number
      readonly period: number
      readonly of: Of
    }
  /** The money of a plan as a tree, of a year or of all of them. */
  | { readonly kind: 'budget'; readonly planId: string; readonly year: number | null }

export type Connection =
  | { readonly kind: 'searching' }
  /** No server answered; one is being started. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'signedOut'; readonly url: string }
  | { readonly kind: 'online'; readonly url: string; readonly ours: boolean }
  /** Was there, and no longer answers. */
  | { readonly kind: 'offline'; readonly url: string; readonly ours: boolean }
  | { readonly kind: 'failed'; readonly sentence: string }

export type Cursor = { readonly row: string | null; readonly index: number; readonly top: number }

export type Sort = { readonly column: ColumnId; readonly descending: boolean }

/** How one place is looked at; kept while the screen is open. */
export type Look = {
  readonly cursor: Cursor
  readonly filter: string
  readonly sort: Sort | null
  readonly hidden: readonly ColumnId[]
  /** The days stand beside the names as a timeline. */
  readonly timeline: boolean
  /** Lines of a budget whose parts are not shown. */
  readonly folded: readonly string[]
}

/** Null: not loaded yet. */
export type Data = {
  readonly mine: readonly WorkItem[] | null
  readonly due: readonly WorkItem[] | null
  readonly plans: readonly PlanSummary[] | null
  readonly pages: Readonly<Record<string, PlanPage>>
  readonly works: Readonly<Record<string, WorkPage>>
  readonly awaited: AwaitedPage | null
  readonly calendar: CalendarPage | null
  readonly saved: readonly SavedViewItem[] | null
  /** By plan and year: `budgetName`. */
  readonly budgets: Readonly<Record<string, BudgetPage>>
}

export type Notice = { readonly tone: 'info' | 'good' | 'problem'; readonly say: Saying }

/** A sentence of the screen, said by the view; `text` comes ready from elsewhere (a server's refusal). */
export type Saying =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly why: Exclude<Understood['kind'], 'amount'> }
  | { readonly kind: 'written'; readonly purpose: Exclude<FormPurpose, 'signIn'> }
  | {
      readonly kind:
        | 'noItem'
        | 'notFound'
        | 'noMatch'
        | 'notSubmitted'
        | 'reloaded'
        | 'percent'
        | 'note'
        | 'day'
        | 'credentials'
        | 'refreshFirst'
        | 'noEvent'
        | 'mayNotRecord'
        | 'mayNotMove'
        | 'reason'
        | 'phrase'
        | 'stillLoading'
        | 'noSaved'
        | 'noPlan'
        | 'mayNotKeep'
        | 'fiscalYear'
        | 'noTask'
        | 'noUnit'
    }

export type State = {
  readonly size: Size
  readonly today: LocalDate
  readonly connection: Connection
  readonly me: Me | null
  readonly data: Data
  /** Names of what is being loaded. */
  readonly loading: readonly string[]
  /** The last is where one is. Never empty. */
  readonly stack: readonly [Place, ...Place[]]
  readonly looks: Readonly<Record<string, Look>>
  readonly preview: boolean
  readonly overlay: Overlay | null
  /** The last pattern searched for, folded. */
  readonly pattern: string
  readonly notice: Notice | null
  /** First year of timelines; null: this year. */
  readonly axis: number | null
  /** Changes by others that are not shown yet. */
  readonly changes: number
  /** Counts forms opened, so that one sent twice is written once. */
  readonly forms: number
}

export const start = (size: Size, today: LocalDate): State => ({
  size,
  today,
  connection: { kind: 'searching' },
  me: null,
  data: { mine: null, due: null, plans: null, pages: {}, works: {}, awaited: null, calendar: null, saved: null, budgets: {} },
  loading: [],
  stack: [{ kind: 'view', view: 'mine' }],
  looks: {},
  preview: true,
  overlay: null,
  pattern: '',
  notice: null,
  axis: null,
  changes: 0,
  forms: 0,
})

export const placeOf = (state: State): Place => state.stack.at(-1) ?? state.stack[0]

const listKey = (list: ListOf): string => {
  switch (list.kind) {
    case 'day':
      return `${list.of.name ?? ''}/${list.date}`
    case 'cell':
      return `${list.of.name ?? ''}/${list.organisation.id}/${list.period}`
    case 'saved':
      return list.id
  }
}

const placeKey = (place: Place): string => {
  switch (place.kind) {
    case 'view':
      return `view:${place.view}`
    case 'plan':
      return `plan:${place.planId}`
    case 'work':
      return `work:${place.planId}/${place.workId}`
    case 'event':
      return `event:${place.id}`
    case 'list':
      return `list:${listKey(place.list)}`
    case 'month':
    case 'heat':
      return `${place.kind}:${place.of.name ?? ''}`
    case 'budget':
      return `budget:${place.planId}`
  }
}

const freshLook: Look = { cursor: { row: null, index: 0, top: 0 }, filter: '', sort: null, hidden: [], timeline: false, folded: [] }

export const lookOf = (state: State): Look => state.looks[placeKey(placeOf(state))] ?? freshLook

export const withLook = (state: State, look: Partial<Look>): State => {
  const key = placeKey(placeOf(state))
  return { ...state, looks: { ...state.looks, [key]: { ...lookOf(state), ...look } } }
}

/** Puts another place where one is. */
export const withPlace = (state: State, place: Place): State => {
  const [first, ...rest] = state.stack
  return { ...state, stack: rest.length === 0 ? [place] : [first, ...rest.slice(0, -1), place] }
}
