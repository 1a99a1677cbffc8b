// What addresses may carry after `?`. Anything unknown is dropped, never an error.
import { defined, flag, oneOf, text, type Raw } from '../shared/lib/search-values.ts'

export { rulesSearch } from '../features/checks/rules-search.ts'
export { dueSearch } from '../features/due/due-search.ts'

/** A finding to begin with, by its key. */
export const reviewSearch = (raw: Raw): { finding?: string } => defined({ finding: text(raw['finding']) })

const planTabs = ['tasks', 'budget', 'targets', 'duties', 'citations', 'history'] as const
type PlanTab = (typeof planTabs)[number]

/** Only places of this site are gone back to. */
export const signInSearch = (raw: Raw) => {
  const to = text(raw['to'])
  return defined({ to: to !== undefined && /^\/(?!\/)/.test(to) ? to : undefined })
}

export type PlanSearch = { tab?: PlanTab; work?: string; key?: string; q?: string; unit?: string; attention?: boolean; /** 0: all years. */ year?: number }

const yearIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && (value === 0 || (value >= 1900 && value <= 9999)) ? value : undefined)

export const budgetsSearch = (raw: Raw): { q?: string; year?: number } => defined({ q: text(raw['q']), year: yearIn(raw['year']) })

export const planSearch = (raw: Raw): PlanSearch =>
  defined({
    tab: oneOf(planTabs, raw['tab']),
    work: text(raw['work']),
    key: text(raw['key']),
    q: text(raw['q']),
    unit: text(raw['unit']),
    attention: flag(raw['attention']),
    year: yearIn(raw['year']),
  })
