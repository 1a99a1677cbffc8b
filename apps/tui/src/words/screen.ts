// What the screen says: one shape, filled in by each language.

import type { Language } from '@tiendo/text'
import type { ActionId } from '../screen/bindings.ts'
import type { ColumnId } from '../screen/model/columns.ts'
import type { FieldName, FormPurpose, Scope } from '../screen/model/overlay.ts'
import type { Saying } from '../screen/model/state.ts'
import type { ViewId } from '../screen/model/views.ts'
import { en } from './screen.en.ts'
import { vi } from './screen.vi.ts'

type Count = (count: number) => string
type Lines<Key extends string> = Readonly<Record<Key, string>>

export type ScreenWords = {
  readonly views: Lines<ViewId>
  readonly viewsShort: Lines<ViewId>
  readonly columns: Lines<ColumnId>
  readonly planColumns: Readonly<Partial<Record<ColumnId, string>>>
  readonly eventColumns: Readonly<Partial<Record<ColumnId, string>>>
  readonly workColumns: Readonly<Partial<Record<ColumnId, string>>>
  /** Standing with its figure, short enough for a column. */
  readonly short: {
    readonly overdue: Count
    readonly late: Count
    readonly left: Count
    readonly within: string
    readonly today: string
    readonly onTime: string
    readonly none: string
    readonly waiting: string
  }
  readonly units: Count
  readonly works: Count
  readonly sample: string
  readonly noDue: string
  readonly connection: Lines<'searching' | 'starting' | 'offline' | 'loading'>
  readonly changes: Count
  readonly empty: Lines<ViewId | 'rows'> & { readonly filtered: (pattern: string) => string }
  readonly preview: Lines<
    | 'due'
    | 'safe'
    | 'from'
    | 'rolled'
    | 'unreviewed'
    | 'safeReason'
    | 'safeSame'
    | 'noDue'
    | 'calendar'
    | 'returned'
    | 'note'
    | 'standings'
    | 'lead'
    | 'coordinators'
    | 'deliverable'
    | 'plan'
    | 'history'
  > & { readonly shares: Count; readonly counts: (tasks: number, duties: number) => string }
  readonly why: Lines<'title' | 'none'>
  readonly forms: Lines<FormPurpose>
  readonly fields: Lines<FieldName>
  readonly formHint: string
  readonly changeHint: string
  readonly moneyHint: string
  readonly scopes: Lines<Scope>
  /** What a change would move. */
  readonly change: Lines<'asking' | 'waiting' | 'back' | 'next' | 'now'> & { readonly more: Count }
  readonly signInHint: string
  readonly sending: string
  readonly now: string
  readonly sort: string
  readonly columnsTitle: string
  readonly savedTitle: string
  readonly savedHint: string
  readonly listHint: string
  readonly filter: string
  readonly jump: string
  readonly jumpHint: string
  readonly help: Lines<'title' | 'search' | 'hint' | 'none'>
  readonly sayings: Lines<Exclude<Saying['kind'], 'text' | 'written' | 'amount'>>
  readonly written: Lines<Exclude<FormPurpose, 'signIn'>>
  /** Most used first: what does not fit is left out from the middle, help and quit stay. */
  readonly footer: Readonly<Record<
    'view' | 'plans' | 'work' | 'why' | 'events' | 'event' | 'month' | 'heat' | 'budget',
    readonly string[]
  >>
  readonly actions: Lines<ActionId>
  /** How named keys are written. */
  readonly keys: Readonly<Record<string, string>>
  /** Of one cell of a heat map; of a day. */
  readonly cell: (organisation: string, period: string) => string
  readonly nothingHere: string
  readonly since: (day: string, days: number) => string
  readonly tooSmall: string
}

const words: Readonly<Record<Language, ScreenWords>> = { vi, en }

export const screenWords = (language: Language): ScreenWords => words[language]
