// Reading a stream back: its head, and its events in order.

import { and, asc, desc, eq, lte } from 'drizzle-orm'
import type { StoredEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { events } from '../schema/journal.ts'
import type { AuthorityId } from '../store.ts'

/** The version of a stream; 0 where nothing was ever written to it. */
export const headOf = async (db: Database, authority: AuthorityId, stream: string): Promise<number> => {
  const [row] = await db
    .select({ version: events.version })
    .from(events)
    .where(and(eq(events.authority, authority), eq(events.stream, stream)))
    .orderBy(desc(events.version))
    .limit(1)
  return row?.version ?? 0
}

export type Told = { readonly event: StoredEvent; readonly by: string; readonly at: Date }

/** The events of a stream up to a version, oldest first. */
export const eventsOf = (
  db: Database,
  authority: AuthorityId,
  stream: string,
  upTo: number,
): Promise<readonly Told[]> =>
  db
    .select({ event: events.event, by: events.by, at: events.at })
    .from(events)
    .where(and(eq(events.authority, authority), eq(events.stream, stream), lte(events.version, upTo)))
    .orderBy(asc(events.version))
