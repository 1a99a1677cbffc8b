// One row of the catalogue or one numbered duty. Several leads mean one share of the task each.

import type { OrganisationId } from '../organisation/organisation.ts'
import type { Span } from '../plan/span.ts'
import type { TimingChange } from '../timing/change.ts'
import type { Timing } from '../timing/rule.ts'

export type Task = {
  /** `t1`, `t2`, … inside its plan, in the document's order. */
  readonly id: string
  /** As numbered in the document: `I.1`; null where it has none. */
  readonly number: string | null
  /** The heading it stands under, as written. */
  readonly group: string | null
  readonly title: string
  readonly lead: readonly OrganisationId[]
  readonly coordinators: readonly OrganisationId[]
  readonly deliverable: string | null
  readonly timing: Timing
  /** Decided since the plan was signed, oldest first. */
  readonly changes?: readonly TimingChange[]
  readonly reviewed: boolean
  readonly span: Span | null
}
