// The progress report: how many shares stand in each official bucket, in all and by organisation. Both rates divide
// by what is already settled or due, never by everything assigned (Quyết định 42/2014/QĐ-TTg practice).

import type { LocalDate } from '../date/local-date.ts'
import type { WorkItem } from '../status/standing.ts'
import { bucketOf, type BucketItem } from './bucket.ts'
import type { Buckets, OrganisationProgress, ProgressReport, Rate } from './report.ts'

const none: Buckets = { doneOnTime: 0, doneLate: 0, runningInTime: 0, runningLate: 0, noDeadline: 0 }

export type ProgressItem = BucketItem & Pick<WorkItem, 'organisation'>

type Figures = {
  readonly total: number
  readonly buckets: Buckets
  readonly onTimeRate: Rate
  readonly completionRate: Rate
}

/** Done plus overdue: the denominator of both rates. */
const due = ({ doneOnTime, doneLate, runningLate }: Buckets): number => doneOnTime + doneLate + runningLate

/** The figures that follow from the buckets. */
export const figures = (buckets: Buckets): Figures => ({
  total: due(buckets) + buckets.runningInTime + buckets.noDeadline,
  buckets,
  onTimeRate: { numerator: buckets.doneOnTime, denominator: due(buckets), of: 'due' },
  completionRate: { numerator: buckets.doneOnTime + buckets.doneLate, denominator: due(buckets), of: 'due' },
})

/** `items` as they stand on `asOf`: give the items of the day that is asked about. */
export const progressReport = (items: readonly ProgressItem[], asOf: LocalDate): ProgressReport => {
  const all: Record<keyof Buckets, number> = { ...none }
  const organisations = new Map<string, { readonly name: string; readonly counts: Record<keyof Buckets, number> }>()
  for (const item of items) {
    const bucket = bucketOf(item, asOf)
    if (bucket === null) continue
    const { id, name } = item.organisation
    const own = organisations.get(id) ?? { name, counts: { ...none } }
    organisations.set(id, own)
    own.counts[bucket] += 1
    all[bucket] += 1
  }
  const byOrganisation = [...organisations].map(
    ([id, { name, counts }]): OrganisationProgress => ({ id, name, ...figures(counts) }),
  )
  return { asOf, ...figures(all), byOrganisation }
}
