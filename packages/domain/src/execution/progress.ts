// What people say about one share of one occurrence: one lead's part of a task (or duty) in one period.

import type { LocalDate } from '../date/local-date.ts'
import type { OrganisationId } from '../organisation/organisation.ts'

export type UserId = string

/** Task and duty ids share a space inside a plan: `t1`…, `d1`…. */
export type WorkId = string

export type ShareId = {
  readonly planId: string
  readonly workId: WorkId
  /** The occurrence's nominal key. */
  readonly key: string
  readonly organisationId: OrganisationId
}

export type Progress = 'notStarted' | 'inProgress' | 'submitted' | 'accepted' | 'returned' | 'waived' | 'replaced'

export type ProgressState = ShareId & {
  /** Number of events folded; a write names the version it saw. 0: nobody has said anything. */
  readonly version: number
  readonly progress: Progress
  /** 0–100; null where nobody gave one. */
  readonly percent: number | null
  readonly note: string | null
  readonly finishedOn: LocalDate | null
  readonly submittedBy: UserId | null
  readonly submittedOn: LocalDate | null
  readonly acceptedBy: UserId | null
  readonly acceptedOn: LocalDate | null
  /** The monitor's words when returning. */
  readonly returnedNote: string | null
}

export const untouched = (share: ShareId): ProgressState => ({
  planId: share.planId,
  workId: share.workId,
  key: share.key,
  organisationId: share.organisationId,
  version: 0,
  progress: 'notStarted',
  percent: null,
  note: null,
  finishedOn: null,
  submittedBy: null,
  submittedOn: null,
  acceptedBy: null,
  acceptedOn: null,
  returnedNote: null,
})
