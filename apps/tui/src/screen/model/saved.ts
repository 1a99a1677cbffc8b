// Views that a person saved in the browser, read from their address: which deadlines they ask for, and drawn as what.

import {
  byUrgency,
  duePeriod,
  filterDue,
  findable,
  type DueFilter,
  type LocalDate,
  type Standing,
  type WorkItem,
} from '@tiendo/domain'
import type { Me, SavedViewItem } from '@tiendo/api/client'

export type SavedLook = {
  readonly shows: 'list' | 'month' | 'timeline' | 'heat'
  readonly filter: DueFilter
  /** `2026-11`, of a calendar; null for this month. */
  readonly month: string | null
  /** Of a heat map. */
  readonly year: number | null
  readonly by: 'month' | 'quarter'
}

/** The page of deadlines; other pages are the browser's. */
export const isDuePage = ({ page }: SavedViewItem): boolean => page === '/thoi-han'

/** The browser writes words that look like numbers as JSON. */
const plain = (value: string | null): string | null => {
  const bare = value?.replace(/^"(.*)"$/, '$1') ?? ''
  return bare === '' ? null : bare
}

const standingOf = (name: string | null): Standing | null => byUrgency.find((standing) => standing === name) ?? null

export const savedLook = (
  { query }: SavedViewItem,
  me: Pick<Me, 'organisation'> | null,
  today: LocalDate,
): SavedLook => {
  const params = new URLSearchParams(query)
  const get = (name: string): string | null => plain(params.get(name))
  const shows = get('view')
  const period = get('period')
  const year = get('year')
  const mine = get('mine') === null ? null : (me?.organisation?.id ?? null)
  return {
    shows: shows === 'month' || shows === 'timeline' || shows === 'heat' ? shows : 'list',
    filter: {
      query: get('q') ?? '',
      unit: mine ?? get('unit'),
      plan: get('plan'),
      standing: standingOf(get('standing')),
      within: period === null ? null : duePeriod(period, today),
    },
    month: get('month'),
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    by: get('by') === 'month' ? 'month' : 'quarter',
  }
}

export const filtered = (items: readonly WorkItem[], filter: DueFilter): readonly WorkItem[] =>
  filterDue(findable(items), filter)
