// What can happen to the screen, and what it may ask for in return.

import type { LocalDate, ShareId, WorkItem } from '@tiendo/domain'
import type { Me, PlanPage, PlanSummary, WorkPage } from '@tiendo/api/client'
import type { Key } from './keys.ts'
import type { Connection, Size, State } from './model/state.ts'

export type Loaded =
  | { readonly what: 'me'; readonly value: Me }
  | { readonly what: 'mine'; readonly value: readonly WorkItem[] }
  | { readonly what: 'due'; readonly value: readonly WorkItem[] }
  | { readonly what: 'plans'; readonly value: readonly PlanSummary[] }
  | { readonly what: 'page'; readonly planId: string; readonly value: PlanPage }
  | { readonly what: 'work'; readonly id: string; readonly value: WorkPage }

export type Event =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized'; readonly size: Size }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'loaded'; readonly name: string; readonly loaded: Loaded }
  | { readonly kind: 'notLoaded'; readonly name: string; readonly sentence: string }
  | { readonly kind: 'sent'; readonly form: number }
  /** `conflict`: somebody wrote first; the newest state is fetched, what was typed stays. */
  | { readonly kind: 'notSent'; readonly form: number; readonly sentence: string; readonly conflict: boolean }
  /** Somebody wrote; `by` is who. */
  | { readonly kind: 'changed'; readonly by: string }

export type Write = { readonly share: ShareId; readonly version: number } & (
  | { readonly kind: 'report'; readonly percent: number; readonly note: string | null }
  | { readonly kind: 'submit'; readonly finishedOn: LocalDate; readonly note: string | null }
  | { readonly kind: 'accept'; readonly note: string | null }
  | { readonly kind: 'return'; readonly note: string }
)

/** Asked of the world by a reducer that does nothing itself. `name` tells loads apart. */
export type Effect =
  | { readonly kind: 'load'; readonly name: string; readonly what: 'me' | 'mine' | 'due' | 'plans' }
  | { readonly kind: 'loadPage'; readonly name: string; readonly planId: string }
  | { readonly kind: 'loadWork'; readonly name: string; readonly share: ShareId; readonly id: string }
  | { readonly kind: 'write'; readonly form: number; readonly write: Write }
  | { readonly kind: 'signIn'; readonly form: number; readonly email: string; readonly password: string }
  | { readonly kind: 'quit' }

export type Step = readonly [state: State, effects: readonly Effect[]]
