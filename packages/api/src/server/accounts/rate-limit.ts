// How often something may be tried, counted in the database so that every server counts together. One statement
// counts and answers: of many tries at once none slips by.

import { eq, lt, sql } from 'drizzle-orm'
import type { Accounts } from '@tiendo/db'

export type Limit = { readonly times: number; readonly seconds: number }

export type RateLimit = {
  /** Counts one try; gives null when it may go on, otherwise the seconds until it is worth trying again. */
  count(key: string, limit: Limit): Promise<number | null>
  forget(key: string): Promise<void>
}

/** No window is longer, so a counter older than this says nothing. */
const LONGEST = 3_600_000

export const createRateLimit = ({ db, schema: { rateLimit } }: Accounts, now: () => Date): RateLimit => ({
  count: async (key, { times, seconds }) => {
    const at = now().getTime()
    const over = sql`${rateLimit.lastRequest} <= ${at - seconds * 1000}`
    // `last_request` stays where the window began: tries while closed do not keep it closed.
    const [row] = await db
      .insert(rateLimit)
      .values({ id: key, key, count: 1, lastRequest: at })
      .onConflictDoUpdate({
        target: rateLimit.key,
        set: {
          count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
          lastRequest: sql`case when ${over} then ${at} else ${rateLimit.lastRequest} end`,
        },
      })
      .returning({ count: rateLimit.count, since: rateLimit.lastRequest })
    if (row === undefined) throw new Error('a counted try gave no row')
    if (row.count === 1) await db.delete(rateLimit).where(lt(rateLimit.lastRequest, at - LONGEST))
    return row.count <= times ? null : Math.max(1, Math.ceil((row.since + seconds * 1000 - at) / 1000))
  },
  forget: async (key) => {
    await db.delete(rateLimit).where(eq(rateLimit.key, key))
  },
})
