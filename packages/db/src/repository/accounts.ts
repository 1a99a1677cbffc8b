// People and their seats, across authorities.

import { asc, eq } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { authSchema, users } from '../schema/auth.ts'
import { memberships } from '../schema/memberships.ts'
import type { Accounts } from '../store.ts'
import { subscriptionOf } from './subscriptions.ts'

const seat = {
  authority: memberships.authority,
  userId: memberships.userId,
  organisationId: memberships.organisationId,
  role: memberships.role,
}

export const accountsOf = (db: Database): Accounts => ({
  db,
  schema: authSchema,
  membershipOf: async (userId) => {
    // Someone with several seats sits in the first; choosing among them is not offered yet.
    const [row] = await db
      .select(seat)
      .from(memberships)
      .where(eq(memberships.userId, userId))
      .orderBy(asc(memberships.authority))
      .limit(1)
    return row ?? null
  },
  addMember: async ({ authority, userId, organisationId, role }) => {
    await db
      .insert(memberships)
      .values({ authority, userId, organisationId, role })
      .onConflictDoUpdate({
        target: [memberships.authority, memberships.userId],
        set: { organisationId, role },
      })
  },
  subscriptionOf: subscriptionOf(db),
  membersOf: (authority) =>
    db
      .select({ ...seat, name: users.name, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.authority, authority))
      .orderBy(asc(users.name), asc(users.id)),
})
