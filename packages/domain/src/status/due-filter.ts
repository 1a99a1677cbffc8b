// Which deadlines are looked at: the same question for a list, a calendar, a timeline and a heat map.

import { includes, type Period } from '../date/period.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { OrganisationId } from '../organisation/organisation.ts'
import type { Standing, WorkItem } from './standing.ts'

export type DueFilter = {
  /** Words that must all be there, tone marks or not. */
  readonly query: string
  readonly unit: OrganisationId | null
  readonly plan: string | null
  readonly standing: Standing | null
  /** Days the deadline falls in; work without a due day is in none. */
  readonly within: Period | null
}

/** An item and the words it is found by, folded once. */
export type Findable = { readonly item: WorkItem; readonly text: string }

const textOf = ({ work, organisation, plan }: WorkItem): string =>
  foldVietnamese([work.title, organisation.name, plan.number, work.number, work.group].filter((part) => part !== null).join(' '))

export const findable = (items: readonly WorkItem[]): readonly Findable[] => items.map((item) => ({ item, text: textOf(item) }))

/** Those that fit every part of the filter, in the order given. */
export const filterDue = (entries: readonly Findable[], { query, unit, plan, standing, within }: DueFilter): readonly WorkItem[] => {
  const words = foldVietnamese(query).split(/\s+/).filter((word) => word !== '')
  const fits = ({ item, text }: Findable): boolean =>
    (unit === null || item.organisation.id === unit) &&
    (plan === null || item.plan.id === plan) &&
    (standing === null || item.standing === standing) &&
    (within === null || (item.occurrence.due !== null && includes(within, item.occurrence.due))) &&
    words.every((word) => text.includes(word))
  return entries.filter(fits).map(({ item }) => item)
}
