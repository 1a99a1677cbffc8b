// The register of awaited events: "sau khi Trung ương ban hành Đề án" waits until a person records the day, with the
// document that proves it; then the clock of every task that waits for it starts. The same words in two plans name one
// event; words that could mean two ("khi có hướng dẫn") are recorded for the tasks they belong to only.

import type { LocalDate } from '../date/local-date.ts'
import type { UserId, WorkId } from '../execution/progress.ts'
import type { PlanId } from '../plan/plan.ts'
import type { Happened } from '../timing/event.ts'

/** `<slug of the words>`; `<planId>/issued` and `<planId>/<workId>/unsaid` where the words name no event. */
export type AwaitedId = string

export type WorkPlace = { readonly planId: PlanId; readonly workId: WorkId }

/** What the register holds of one event: the fold of what was recorded. */
export type AwaitedRecord = {
  readonly id: AwaitedId
  /** Number of facts folded; a write names the version it saw. 0: nobody has recorded anything. */
  readonly version: number
  /** For every task that waits for it, now and later. */
  readonly everywhere: Recorded | null
  /** For single tasks; stands before `everywhere`. Null: not the event this task waits for. */
  readonly works: readonly (WorkPlace & { readonly recorded: Recorded | null })[]
}

export type Recorded = Happened & {
  readonly note: string | null
  readonly by: UserId
  readonly recordedOn: LocalDate
}

/** Null: every task that waits for the event. */
export type AwaitedScope = readonly WorkPlace[] | null

export type AwaitedCommand =
  | {
      readonly kind: 'record'
      readonly on: LocalDate
      readonly symbol: string | null
      readonly note: string | null
      readonly scope: AwaitedScope
    }
  /** It did not happen, or not on that day: the tasks wait again. */
  | { readonly kind: 'withdraw'; readonly reason: string; readonly scope: AwaitedScope }

type Signed = { readonly by: UserId; readonly recordedOn: LocalDate; readonly scope: AwaitedScope }

export type AwaitedFact = Signed &
  (
    | {
        readonly kind: 'eventRecorded'
        readonly on: LocalDate
        readonly symbol: string | null
        readonly note: string | null
      }
    | { readonly kind: 'eventWithdrawn'; readonly reason: string }
  )

export type AwaitedRefusal =
  | { readonly code: 'awaited/rights' }
  /** An event to come is not recorded before it came. */
  | { readonly code: 'awaited/in-future'; readonly on: LocalDate; readonly today: LocalDate }
  | { readonly code: 'awaited/reason-required' }
  | { readonly code: 'awaited/no-work' }
  | { readonly code: 'awaited/nothing-recorded' }
