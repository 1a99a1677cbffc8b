// What may be changed in a published plan: when its work is due, and how its words are read. Who may, and why not.
// The signed document stays as it was; changes are events of the plan.

import type { LocalDate } from '../date/local-date.ts'
import type { UserId, WorkId } from '../execution/progress.ts'
import type { TimingChange } from '../timing/change.ts'
import type { PlanSettings } from './plan.ts'

export type PlanCommand =
  | {
      readonly kind: 'moveOccurrence'
      readonly workId: WorkId
      readonly key: string
      /** Null goes back to what the rule says. */
      readonly due: LocalDate | null
      readonly reason: string
    }
  | {
      readonly kind: 'changeTiming'
      readonly workId: WorkId
      /** From this period on; null changes them all. */
      readonly from: string | null
      /** The new timing in words, as an official writes it; read by the same grammar. */
      readonly phrase: string
      readonly reason: string
    }
  | { readonly kind: 'changeSettings'; readonly settings: PlanSettings; readonly reason: string }

export type PlanChange =
  | { readonly kind: 'timingChanged'; readonly workId: WorkId; readonly change: TimingChange }
  | {
      readonly kind: 'settingsChanged'
      readonly settings: PlanSettings
      readonly reason: string
      readonly by: UserId
      readonly on: LocalDate
    }

export type PlanRefusal =
  /** Only who follows the plan up, or a leader; settings: who follows it up, or an administrator. */
  | { readonly code: 'plan/rights' }
  | { readonly code: 'plan/no-such-work'; readonly workId: WorkId }
  | { readonly code: 'plan/no-such-occurrence'; readonly key: string }
  | { readonly code: 'plan/reason-required' }
  /** Nothing in the words says when. */
  | { readonly code: 'plan/phrase-not-understood'; readonly phrase: string }
  /** "From here on" only where the timing recurs. */
  | { readonly code: 'plan/not-recurring' }
  | { readonly code: 'plan/nothing-changes' }
  | { readonly code: 'plan/before-issue'; readonly due: LocalDate; readonly issuedOn: LocalDate }
