// Where one share of one occurrence stands on a day: progress (what people say) and timeliness (computed)
// seen together. `work-items.ts` computes them; `report/` counts them.

import type { ProgressState, WorkId } from '../execution/progress.ts'
import type { OrganisationId } from '../organisation/organisation.ts'
import type { Occurrence } from '../timing/occurrence.ts'

/** Judged against `due`, by the day in Việt Nam. */
export type Timeliness = 'onTime' | 'late' | 'withinTime' | 'dueSoon' | 'overdue' | 'notYet' | 'waitingEvent' | 'noDeadline'

/** One word for a row: the glyphs of the interface are one for each. */
export type Standing =
  | 'waitingEvent'
  | 'notYet'
  | 'withinTime'
  | 'dueSoon'
  | 'overdue'
  | 'awaitingAcceptance'
  | 'returned'
  | 'doneOnTime'
  | 'doneLate'
  | 'waived'
  | 'noDeadline'

export type WorkRef = {
  readonly planId: string
  readonly kind: 'task' | 'duty'
  readonly id: WorkId
  readonly number: string | null
  readonly group: string | null
  readonly title: string
  /** As signed. */
  readonly phrase: string
  /** The words that hold for the latest periods, where a decision replaced those signed. */
  readonly decided?: string
  readonly reviewed: boolean
}

export type WorkItem = {
  readonly work: WorkRef
  readonly plan: { readonly id: string; readonly number: string | null; readonly title: string; readonly sample: boolean }
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  /** How many organisations share this occurrence. */
  readonly shares: number
  /** Undated work has one occurrence too, without a due day: `always`, `onDemand`, `perPlan`, `unstated`, `event:…`. */
  readonly occurrence: Occurrence
  readonly state: ProgressState
  readonly timeliness: Timeliness
  readonly standing: Standing
  /** Whole days past `due`; null unless overdue or done late. */
  readonly daysLate: number | null
  /** Working days from today to `due`; null where done or without a due day. */
  readonly workingDaysLeft: number | null
}

/** One row of a plan page: a task or duty with all its occurrences in order. */
export type BoardRow = {
  readonly work: WorkRef
  readonly leads: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly coordinators: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly deliverable: string | null
  readonly occurrences: readonly BoardOccurrence[]
  /** Index of the occurrence that needs a hand next: the first not done, else the last. */
  readonly current: number
}

export type BoardOccurrence = {
  readonly occurrence: Occurrence
  /** The share that needs most attention speaks for all. */
  readonly standing: Standing
  readonly items: readonly WorkItem[]
}
