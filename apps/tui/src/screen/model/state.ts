// The whole screen as one value. The view draws it, the reducer changes it, nothing else knows it.

import type { LocalDate, WorkItem } from '@tiendo/domain'
import type { Me, PlanPage, PlanSummary, WorkPage } from '@tiendo/api/client'
import type { ColumnId } from './columns.ts'
import type { Overlay } from './overlay.ts'
import type { ViewId } from './views.ts'

export type Size = { readonly columns: number; readonly rows: number }

/** Where one is: a saved view, a plan, or one task with its occurrences. Opened places lie on a stack. */
export type Place =
  | { readonly kind: 'view'; readonly view: ViewId }
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'work'; readonly planId: string; readonly workId: string }

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
}

/** Null: not loaded yet. */
export type Data = {
  readonly mine: readonly WorkItem[] | null
  readonly due: readonly WorkItem[] | null
  readonly plans: readonly PlanSummary[] | null
  readonly pages: Readonly<Record<string, PlanPage>>
  readonly works: Readonly<Record<string, WorkPage>>
}

export type Notice = { readonly tone: 'info' | 'good' | 'problem'; readonly say: Saying }

/** A sentence of the screen, said by the view; `text` comes ready from elsewhere (a server's refusal). */
export type Saying =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'written'; readonly purpose: 'report' | 'submit' | 'accept' | 'return' }
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
  data: { mine: null, due: null, plans: null, pages: {}, works: {} },
  loading: [],
  stack: [{ kind: 'view', view: 'mine' }],
  looks: {},
  preview: true,
  overlay: null,
  pattern: '',
  notice: null,
  changes: 0,
  forms: 0,
})

export const placeOf = (state: State): Place => state.stack.at(-1) ?? state.stack[0]

const placeKey = (place: Place): string => {
  switch (place.kind) {
    case 'view':
      return `view:${place.view}`
    case 'plan':
      return `plan:${place.planId}`
    case 'work':
      return `work:${place.planId}/${place.workId}`
  }
}

const freshLook: Look = { cursor: { row: null, index: 0, top: 0 }, filter: '', sort: null, hidden: [] }

export const lookOf = (state: State): Look => state.looks[placeKey(placeOf(state))] ?? freshLook

export const withLook = (state: State, look: Partial<Look>): State => {
  const key = placeKey(placeOf(state))
  return { ...state, looks: { ...state.looks, [key]: { ...lookOf(state), ...look } } }
}
