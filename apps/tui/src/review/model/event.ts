// What can happen to a review, and what it may ask for in return.

import type { GivenAnswer, Organisation } from '@tiendo/domain'
import type { Clash, DraftPage, FindingsPage } from '@tiendo/api/client'
import type { Key } from '../../screen/keys.ts'
import type { Size } from '../../screen/model/state.ts'
import type { Op, ReviewState } from './state.ts'

export type Done =
  | { readonly kind: 'answer'; readonly version: number; readonly clashes: readonly Clash[] }
  | { readonly kind: 'reshape'; readonly version: number; readonly reshapeId: string; readonly before: readonly GivenAnswer[] }
  | { readonly kind: 'withdraw'; readonly version: number }
  | { readonly kind: 'publish'; readonly planId: string }
  | { readonly kind: 'waive' }

export type ReviewEvent =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized'; readonly size: Size }
  | { readonly kind: 'connection'; readonly connection: ReviewState['connection'] }
  | { readonly kind: 'loaded'; readonly page: DraftPage }
  | { readonly kind: 'checked'; readonly checks: FindingsPage }
  | { readonly kind: 'known'; readonly organisations: readonly Organisation[] }
  | { readonly kind: 'done'; readonly id: number; readonly done: Done }
  /** It will not be written, however often it is sent. */
  | { readonly kind: 'refused'; readonly id: number; readonly sentence: string }
  | { readonly kind: 'lost'; readonly id: number }
  /** Somebody else wrote. */
  | { readonly kind: 'changed' }

export type ReviewEffect =
  | { readonly kind: 'load' }
  /** What the checks say now. */
  | { readonly kind: 'check' }
  | { readonly kind: 'send'; readonly id: number; readonly version: number; readonly op: Op }
  | { readonly kind: 'quit'; readonly planId: string | null; readonly sentence: string | null }

export type ReviewStep = readonly [state: ReviewState, effects: readonly ReviewEffect[]]
