// Report data: figures with their denominators named, rows that can be traced. Rendering is elsewhere.

import type { LocalDate } from '../date/local-date.ts'
import type { OrganisationId } from '../organisation/organisation.ts'
import type { WorkItem } from '../status/standing.ts'

/**
 * The official four buckets plus one. An occurrence whose period opens in a later year is in none of them, nor is one
 * that will not be carried out.
 */
export type Buckets = {
  readonly doneOnTime: number
  readonly doneLate: number
  readonly runningInTime: number
  readonly runningLate: number
  readonly noDeadline: number
}

/** `due`: items already settled or due on the day, i.e. done, or overdue. `all`: every item counted. */
export type Rate = { readonly numerator: number; readonly denominator: number; readonly of: 'due' | 'all' }

export type ProgressReport = {
  readonly asOf: LocalDate
  /** The sum of the buckets. */
  readonly total: number
  readonly buckets: Buckets
  /** Done on time, of those due. */
  readonly onTimeRate: Rate
  /** Done, on time or late, of those due: the rate that official reports quote. */
  readonly completionRate: Rate
  /** In the order of first appearance. */
  readonly byOrganisation: readonly OrganisationProgress[]
}

export type OrganisationProgress = {
  readonly id: OrganisationId
  readonly name: string
  readonly total: number
  readonly buckets: Buckets
  readonly onTimeRate: Rate
  readonly completionRate: Rate
}

export type DueReport = {
  readonly asOf: LocalDate
  /** Each list most urgent first: by due day, then by plan and number as given. */
  readonly overdue: readonly WorkItem[]
  readonly dueSoon: readonly WorkItem[]
  readonly later: readonly WorkItem[]
  /** Nothing the lead can do now: its event has not happened, or its result awaits acceptance. */
  readonly waiting: readonly WorkItem[]
}
