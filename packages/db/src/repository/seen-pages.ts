// What was made out on pictures of pages: kept so that a page is looked at once, and only as many as are worth keeping.

import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { bytesOf } from '../schema/columns.ts'
import { seenPages } from '../schema/drafts.ts'
import type { AuthorityId, SeenPageStore } from '../store.ts'

/** Pages of one authority; those kept last stay. Some tens of kilobytes each. */
const MOST = 4000

export const seenPageStore = (db: Database, authority: AuthorityId, most = MOST): SeenPageStore => ({
  of: async (sha256, eye) => {
    const rows = await db
      .select({ page: seenPages.page, seen: bytesOf(seenPages.seen) })
      .from(seenPages)
      .where(and(eq(seenPages.authority, authority), eq(seenPages.sha256, sha256), eq(seenPages.eye, eye)))
    return new Map(rows.map(({ page, seen }) => [page, seen]))
  },
  keep: async (sha256, eye, page, seen, at) => {
    await db.insert(seenPages).values({ authority, sha256, eye, page, seen, keptAt: at }).onConflictDoNothing()
    const tooMany = db
      .select({ row: sql`ctid` })
      .from(seenPages)
      .where(eq(seenPages.authority, authority))
      .orderBy(desc(seenPages.keptAt), desc(seenPages.page))
      .offset(most)
    await db.delete(seenPages).where(and(eq(seenPages.authority, authority), inArray(sql`ctid`, tooMany)))
  },
})
