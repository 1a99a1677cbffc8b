// What people ask for, what happened, and why something is refused.

import type { LocalDate } from '../date/local-date.ts'
import type { OrganisationId } from '../organisation/organisation.ts'
import type { UserId } from './progress.ts'

export type Role = 'officer' | 'monitor' | 'leader' | 'finance' | 'administrator'

export type Actor = {
  readonly userId: UserId
  /** Null for people of the authority who belong to no unit (an administrator). */
  readonly organisationId: OrganisationId | null
  readonly role: Role
}

export type Command =
  | { readonly kind: 'reportProgress'; readonly percent: number; readonly note: string | null }
  | { readonly kind: 'submitResult'; readonly finishedOn: LocalDate; readonly note: string | null }
  | { readonly kind: 'acceptResult'; readonly note: string | null }
  | { readonly kind: 'returnResult'; readonly note: string }
  | { readonly kind: 'waive'; readonly reason: string }

type Signed = { readonly by: UserId; readonly on: LocalDate }

export type ProgressEvent = Signed &
  (
    | { readonly kind: 'progressReported'; readonly percent: number; readonly note: string | null }
    | { readonly kind: 'resultSubmitted'; readonly finishedOn: LocalDate; readonly note: string | null }
    | { readonly kind: 'resultAccepted'; readonly note: string | null }
    | { readonly kind: 'resultReturned'; readonly note: string }
    | { readonly kind: 'waived'; readonly reason: string }
  )

/** The share's place: who may do what follows from the organisation and its role on the task. */
export type ShareContext = {
  readonly actor: Actor
  /** The day in Việt Nam. */
  readonly today: LocalDate
  readonly coordinators: readonly OrganisationId[]
  readonly monitor: OrganisationId | null
}

export type Refusal =
  | { readonly code: 'execution/not-your-task'; readonly organisationId: OrganisationId }
  | { readonly code: 'execution/not-the-monitor'; readonly monitor: OrganisationId | null }
  /** The author of a result never accepts it. */
  | { readonly code: 'execution/own-result' }
  | { readonly code: 'execution/nothing-submitted' }
  | { readonly code: 'execution/already-accepted' }
  | { readonly code: 'execution/already-closed' }
  | { readonly code: 'execution/percent-out-of-range'; readonly percent: number }
  | { readonly code: 'execution/finished-in-future'; readonly finishedOn: LocalDate; readonly today: LocalDate }
  | { readonly code: 'execution/note-required' }
