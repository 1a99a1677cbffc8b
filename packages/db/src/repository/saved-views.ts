// Lists that people keep, each to themselves.

import { err, ok } from '@tiendo/domain'
import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { savedViews } from '../schema/personal.ts'
import type { AuthorityId, SavedViewStore } from '../store.ts'

export const savedViewStore = (db: Database, authority: AuthorityId): SavedViewStore => {
  const ofPerson = (userId: string) => and(eq(savedViews.authority, authority), eq(savedViews.userId, userId))
  return {
    list: (userId) =>
      db
        .select({ id: savedViews.id, name: savedViews.name, page: savedViews.page, query: savedViews.query })
        .from(savedViews)
        .where(ofPerson(userId))
        .orderBy(asc(savedViews.position)),
    save: async (userId, { id, name, page, query }) => {
      await db
        .insert(savedViews)
        .values({ authority, userId, id, name, page, query })
        .onConflictDoUpdate({
          target: [savedViews.authority, savedViews.userId, savedViews.id],
          set: { name, page, query },
        })
    },
    remove: async (userId, id) => {
      const rows = await db
        .delete(savedViews)
        .where(and(ofPerson(userId), eq(savedViews.id, id)))
        .returning({ id: savedViews.id })
      return rows.length === 0 ? err({ code: 'store/not-found' }) : ok(null)
    },
  }
}
