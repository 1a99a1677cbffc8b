// What can happen to the screen, and what it may ask for in return.

import type {
  AwaitedCommand,
  AwaitedId,
  LocalDate,
  MoneyEntry,
  PlanCommand,
  ShareId,
  WorkItem,
  WorkMoves,
} from '@tiendo/domain'
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
import type { Key } from './keys.ts'
import type { Connection, Size, State } from './model/state.ts'

export type Loaded =
  | { readonly what: 'me'; readonly value: Me }
  | { readonly what: 'mine'; readonly value: readonly WorkItem[] }
  | { readonly what: 'due'; readonly value: readonly WorkItem[] }
  | { readonly what: 'plans'; readonly value: readonly PlanSummary[] }
  | { readonly what: 'awaited'; readonly value: AwaitedPage }
  | { readonly what: 'calendar'; readonly value: CalendarPage }
  | { readonly what: 'saved'; readonly value: readonly SavedViewItem[] }
  | { readonly what: 'page'; readonly planId: string; readonly value: PlanPage }
  | { readonly what: 'work'; readonly id: string; readonly value: WorkPage }
  | { readonly what: 'budget'; readonly planId: string; readonly year: number | null; readonly value: BudgetPage }

export type Event =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized'; readonly size: Size }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'loaded'; readonly name: string; readonly loaded: Loaded }
  | { readonly kind: 'notLoaded'; readonly name: string; readonly sentence: string }
  /** `said`: what is to be known of it, though it was written. */
  | { readonly kind: 'sent'; readonly form: number; readonly said?: string }
  /** `conflict`: somebody wrote first; the newest state is fetched, what was typed stays. */
  | { readonly kind: 'notSent'; readonly form: number; readonly sentence: string; readonly conflict: boolean }
  /** What a change that is being written would move, or why it may not be made. */
  | {
      readonly kind: 'previewed'
      readonly form: number
      readonly asked: string
      readonly answer: readonly WorkMoves[] | string
    }
  /** Somebody wrote; `by` is who, `stream` what: `budget/<planId>`. */
  | { readonly kind: 'changed'; readonly by: string; readonly stream: string }

/** A change of a plan or of the register: what is previewed, and, with the version that was seen, written. */
export type Change =
  | { readonly kind: 'plan'; readonly planId: string; readonly command: PlanCommand }
  | { readonly kind: 'event'; readonly id: AwaitedId; readonly command: AwaitedCommand }

type ShareWrite = { readonly share: ShareId; readonly version: number } & (
  | { readonly kind: 'report'; readonly percent: number; readonly note: string | null }
  | { readonly kind: 'submit'; readonly finishedOn: LocalDate; readonly note: string | null }
  | { readonly kind: 'accept'; readonly note: string | null }
  | { readonly kind: 'return'; readonly note: string }
)

/** An entry of a plan's money; the shell gives its id. `lines`: what lines are called where it is refused. */
export type MoneyWrite = {
  readonly kind: 'money'
  readonly planId: string
  readonly version: number
  readonly entry: Omit<MoneyEntry, 'id'>
  readonly lines: Readonly<Record<string, string>>
}

export type Write = ShareWrite | (Change & { readonly version: number }) | MoneyWrite

export type ListName = 'me' | 'mine' | 'due' | 'plans' | 'awaited' | 'calendar' | 'saved'

/** Asked of the world by a reducer that does nothing itself. `name` tells loads apart. */
export type Effect =
  | { readonly kind: 'load'; readonly name: string; readonly what: ListName }
  | { readonly kind: 'loadPage'; readonly name: string; readonly planId: string }
  | { readonly kind: 'loadWork'; readonly name: string; readonly share: ShareId; readonly id: string }
  | { readonly kind: 'loadBudget'; readonly name: string; readonly planId: string; readonly year: number | null }
  | { readonly kind: 'write'; readonly form: number; readonly write: Write }
  | { readonly kind: 'preview'; readonly form: number; readonly asked: string; readonly change: Change }
  | { readonly kind: 'signIn'; readonly form: number; readonly email: string; readonly password: string }
  | { readonly kind: 'quit' }

export type Step = readonly [state: State, effects: readonly Effect[]]
