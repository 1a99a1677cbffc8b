// Report data: figures with their denominators named, rows that can be traced. Rendering is elsewhere.

import type { LocalDate } from '../date/local-date.ts'
import type { WorkItem } from '../status/standing.ts'

/** The official four buckets plus one. */
export type Buckets = {
  readonly doneOnTime: number
  readonly doneLate: number
  readonly runningInTime: number
  readonly runningLate: number
  readonly noDeadline: number
}

/** `due`: items already due on the day. `all`: every item counted. */
export type Rate = { readonly numerator: number; readonly denominator: number; readonly of: 'due' | 'all' }

export type ProgressReport = {
  readonly asOf: LocalDate
  readonly total: number
  readonly buckets: Buckets
  readonly onTimeRate: Rate
  readonly byOrganisation: readonly { readonly id: string; readonly name: string; readonly buckets: Buckets; readonly onTimeRate: Rate }[]
}

export type DueReport = {
  readonly asOf: LocalDate
  /** Most urgent first. */
  readonly overdue: readonly WorkItem[]
  readonly dueSoon: readonly WorkItem[]
  readonly later: readonly WorkItem[]
  readonly waiting: readonly WorkItem[]
}
