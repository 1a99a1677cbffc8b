// The journal of one authority, as people read it: newest first, or what came after a number.

import { and, asc, desc, eq, gt, like } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { users } from '../schema/auth.ts'
import { events } from '../schema/journal.ts'
import type { AuthorityId, Change, Journal } from '../store.ts'

export const history = (
  db: Database,
  authority: AuthorityId,
  prefix: string,
  limit: number,
): Promise<readonly Journal[]> =>
  db
    .select({
      sequence: events.sequence,
      stream: events.stream,
      version: events.version,
      event: events.event,
      by: events.by,
      byName: users.name,
      at: events.at,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.by))
    .where(and(eq(events.authority, authority), like(events.stream, `${literally(prefix)}%`)))
    .orderBy(desc(events.sequence))
    .limit(limit)

export const changesSince = (
  db: Database,
  authority: AuthorityId,
  sequence: number,
  limit: number,
): Promise<readonly Change[]> =>
  db
    .select({
      sequence: events.sequence,
      authority: events.authority,
      stream: events.stream,
      by: events.by,
      at: events.at,
    })
    .from(events)
    .where(and(eq(events.authority, authority), gt(events.sequence, sequence)))
    .orderBy(asc(events.sequence))
    .limit(limit)

/** A text that a LIKE pattern takes letter by letter. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (mark) => `\\${mark}`)
