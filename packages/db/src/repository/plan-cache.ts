// Plans put together, kept while their row stays as it was. A plan is asked on every page and changes hardly ever;
// putting one together is the dearest read there is. Every answer still asks the database for the row's stamp, so
// any number of servers agree.

import type { Plan } from '@tiendo/domain'
import type { AuthorityId } from '../store.ts'

export type PlanCache = {
  /** The plan as of `stamp`; null where it is not kept, or only as of another. */
  get(authority: AuthorityId, id: string, stamp: string): Plan | null
  put(authority: AuthorityId, plan: Plan, stamp: string): void
}

/** Keeps the `limit` plans asked for last. */
export const createPlanCache = (limit = 200): PlanCache => {
  const kept = new Map<string, { readonly plan: Plan; readonly stamp: string }>()
  const keyOf = (authority: AuthorityId, id: string): string => JSON.stringify([authority, id])
  const renew = (key: string, entry: { readonly plan: Plan; readonly stamp: string }): void => {
    kept.delete(key)
    kept.set(key, entry)
  }
  return {
    get: (authority, id, stamp) => {
      const key = keyOf(authority, id)
      const entry = kept.get(key)
      if (entry === undefined || entry.stamp !== stamp) return null
      renew(key, entry)
      return entry.plan
    },
    put: (authority, plan, stamp) => {
      renew(keyOf(authority, plan.id), { plan, stamp })
      const [oldest] = kept.keys()
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    },
  }
}
