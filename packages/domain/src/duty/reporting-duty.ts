// Who reports to whom, by when. Its occurrences are deadlines like any other.

import type { OrganisationId } from '../organisation/organisation.ts'
import type { Span } from '../plan/span.ts'
import type { TimingChange } from '../timing/change.ts'
import type { Timing } from '../timing/rule.ts'

export type ReportingDuty = {
  /** `d1`, `d2`, … inside its plan. */
  readonly id: string
  readonly text: string
  readonly from: readonly OrganisationId[]
  readonly to: string | null
  readonly timing: Timing
  /** Decided since the plan was signed, oldest first. */
  readonly changes?: readonly TimingChange[]
  /** Whether a person has looked at the timing; an unreviewed deadline still shows, badged. */
  readonly reviewed: boolean
  readonly span: Span | null
}
