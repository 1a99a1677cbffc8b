// What people decide about the days of a task after its plan was signed: one period moved, the rule from one period
// on, or the whole rule. Decisions stand beside the signed timing and never replace its words; QĐ 42/2014/QĐ-TTg
// wants the first date kept with who moved it and when.

import type { LocalDate } from '../date/local-date.ts'
import type { Timing } from './rule.ts'

type Decided = {
  /** Why, best with the document that decides it. */
  readonly reason: string
  readonly by: string
  readonly on: LocalDate
}

export type TimingChange = Decided &
  (
    | {
        readonly kind: 'one'
        /** The occurrence's nominal key. */
        readonly key: string
        /** The last day from now on; null goes back to what the rule says. */
        readonly due: LocalDate | null
      }
    /** This period and all after it. Only where the timing recurs. */
    | { readonly kind: 'following'; readonly key: string; readonly timing: Timing }
    | { readonly kind: 'all'; readonly timing: Timing }
  )

/** A timing as signed, and what was decided since, oldest first. */
export type Schedule = { readonly timing: Timing; readonly changes?: readonly TimingChange[] }
