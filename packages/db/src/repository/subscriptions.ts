// Personal addresses for calendar programs. They belong to a person in an authority; whose one is, is asked before
// it is known which authority, by the hash of its secret.

import { err, ok } from '@tiendo/domain'
import { and, desc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { subscriptions } from '../schema/personal.ts'
import type { Accounts, AuthorityId, SubscriptionStore } from '../store.ts'

export const subscriptionStore = (db: Database, authority: AuthorityId): SubscriptionStore => ({
  list: (userId) =>
    db
      .select(columns)
      .from(subscriptions)
      .where(and(eq(subscriptions.authority, authority), eq(subscriptions.userId, userId)))
      .orderBy(desc(subscriptions.createdAt), desc(subscriptions.id)),
  add: async ({ id, userId, name, scope, createdAt }, secretHash) => {
    await db.insert(subscriptions).values({ authority, id, userId, name, scope, createdAt, secretHash })
  },
  revoke: async (userId, id, at) => {
    const rows = await db
      .update(subscriptions)
      .set({ revokedAt: sql`coalesce(${subscriptions.revokedAt}, ${at.toISOString()}::timestamptz)` })
      .where(
        and(eq(subscriptions.authority, authority), eq(subscriptions.userId, userId), eq(subscriptions.id, id)),
      )
      .returning({ id: subscriptions.id })
    return rows.length === 0 ? err({ code: 'store/not-found' }) : ok(null)
  },
})

const MINUTE = 60_000

export const subscriptionOf =
  (db: Database): Accounts['subscriptionOf'] =>
  async (secretHash, at) => {
    const inForce = and(eq(subscriptions.secretHash, secretHash), isNull(subscriptions.revokedAt))
    const [row] = await db
      .select({ authority: subscriptions.authority, subscription: columns })
      .from(subscriptions)
      .where(inForce)
    if (row === undefined) return null
    const { lastUsedAt } = row.subscription
    const before = new Date(at.getTime() - MINUTE)
    if (lastUsedAt !== null && lastUsedAt > before) return row
    // Said again to the database: of many who ask at once, one writes.
    const unused = or(isNull(subscriptions.lastUsedAt), lte(subscriptions.lastUsedAt, before))
    await db.update(subscriptions).set({ lastUsedAt: at }).where(and(inForce, unused))
    return { ...row, subscription: { ...row.subscription, lastUsedAt: at } }
  }

const columns = {
  id: subscriptions.id,
  userId: subscriptions.userId,
  name: subscriptions.name,
  scope: subscriptions.scope,
  createdAt: subscriptions.createdAt,
  lastUsedAt: subscriptions.lastUsedAt,
  revokedAt: subscriptions.revokedAt,
}
