// What would move: one period of one piece of work before and after a change of the calendar, of a rule, of a setting
// or of an event's day. Shown before anything is saved.

import type { LocalDate } from '../date/local-date.ts'
import type { WorkRef } from './standing.ts'

export type Days = Readonly<Record<'from' | 'due' | 'safe' | 'rolled', LocalDate | null>>

export type Move = {
  readonly key: string
  /** Null: the period is new. */
  readonly before: Days | null
  /** Null: the period is gone; none that was spoken of ever goes. */
  readonly after: Days | null
  /** Whether anybody has reported on it. */
  readonly spokenOf: boolean
}

export type WorkMoves = {
  readonly work: WorkRef
  readonly plan: { readonly id: string; readonly number: string | null; readonly title: string }
  /** Only what differs, by day. */
  readonly moves: readonly Move[]
}
