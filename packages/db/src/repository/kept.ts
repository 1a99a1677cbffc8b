// Values put together, kept while their row stays as it was. Plans and calendars are asked on every page and change
// hardly ever; putting a plan together is the dearest read there is, and the domain remembers what it worked out of a
// calendar as long as it is given the same one. Every answer still asks the database for the row's stamp, so any
// number of servers agree.

import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { AuthorityId, CalendarAt, PlanAt } from '../store.ts'

export type Kept<T> = {
  /** The value as of `stamp`; null where it is not kept, or only as of another. */
  get(authority: AuthorityId, id: string, stamp: string): T | null
  put(authority: AuthorityId, id: string, value: T, stamp: string): void
}

/** What all repositories of one store keep. */
export type Caches = { readonly plans: Kept<PlanAt>; readonly calendars: Kept<CalendarAt> }

export const createCaches = (): Caches => ({ plans: createKept(), calendars: createKept() })

/** The transaction that wrote the row last: another after every change of it. */
export const stampOf = (table: PgTable): SQL<string> => sql<string>`${table}.xmin::text`

/** Keeps the `limit` values asked for last. */
export const createKept = <T>(limit = 200): Kept<T> => {
  const kept = new Map<string, { readonly value: T; readonly stamp: string }>()
  const keyOf = (authority: AuthorityId, id: string): string => JSON.stringify([authority, id])
  const renew = (key: string, entry: { readonly value: T; readonly stamp: string }): void => {
    kept.delete(key)
    kept.set(key, entry)
  }
  return {
    get: (authority, id, stamp) => {
      const key = keyOf(authority, id)
      const entry = kept.get(key)
      if (entry === undefined || entry.stamp !== stamp) return null
      renew(key, entry)
      return entry.value
    },
    put: (authority, id, value, stamp) => {
      renew(keyOf(authority, id), { value, stamp })
      const [oldest] = kept.keys()
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    },
  }
}
