// How often something may be tried, counted in the database so that every server counts together. One statement
// counts and answers: of many tries at once none slips by.

import { sql } from 'drizzle-orm'
import type { Accounts } from '@tiendo/db'

export type Limit = { readonly times: number; readonly seconds: number }

/** Counts one try; gives null when it may go on, otherwise the seconds until it is worth trying again. */
export type CountTry = (key: string, limit: Limit) => Promise<number | null>

export const createRateLimit =
  ({ db, schema: { rateLimit } }: Accounts, now: () => Date): CountTry =>
  async (key, { times, seconds }) => {
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
    if (row === undefined || row.count <= times) return null
    return Math.max(1, Math.ceil((row.since + seconds * 1000 - at) / 1000))
  }
