// The register of awaited events of one authority: facts appended, the row folded from them, in one transaction.

import { applyAwaited, err, ok, replayAwaited, unrecorded, type AwaitedId, type AwaitedRecord } from '@tiendo/domain'
import { and, asc, eq } from 'drizzle-orm'
import { awaitedFact } from '../codec/awaited.ts'
import { asKept } from '../codec/codec.ts'
import type { Database } from '../engine/engine.ts'
import { awaitedEvents } from '../schema/awaited.ts'
import type { AuthorityId, AwaitedStore, Conflict } from '../store.ts'
import { awaitedStream } from '../stream.ts'
import { isAwaitedFact } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write } from '../write/write.ts'

export const awaitedStore = (db: Database, authority: AuthorityId): AwaitedStore => ({
  get: (id) => getRecord(db, authority, id),
  all: () => records(db).where(eq(awaitedEvents.authority, authority)).orderBy(asc(awaitedEvents.id)),
  append: (id, version, given, by) => {
    const stream = awaitedStream(id)
    return write<AwaitedRecord, Conflict>(
      db,
      authority,
      by,
      async (tx, led) => {
        if (led.stream === stream) {
          const told = await eventsOf(tx, authority, stream, led.version)
          return ok(replayAwaited(id, told.map(({ event }) => event).filter(isAwaitedFact)))
        }
        const record = await getRecord(tx, authority, id)
        return err({ code: 'store/conflict', version: record?.version ?? 0 })
      },
      async ({ tx, record }) => {
        const before = (await getRecord(tx, authority, id)) ?? unrecorded(id)
        if (before.version !== version) return err({ code: 'store/conflict', version: before.version })
        const fact = asKept(awaitedFact, given)
        const after = applyAwaited(before, fact)
        await put(tx, authority, after)
        const led = { stream, version: after.version }
        await record([{ ...led, event: fact }], led)
        return ok(after)
      },
    )
  },
})

const records = (db: Database) =>
  db
    .select({
      id: awaitedEvents.id,
      version: awaitedEvents.version,
      everywhere: awaitedEvents.everywhere,
      works: awaitedEvents.works,
    })
    .from(awaitedEvents)

const getRecord = async (db: Database, authority: AuthorityId, id: AwaitedId): Promise<AwaitedRecord | null> => {
  const [row] = await records(db).where(and(eq(awaitedEvents.authority, authority), eq(awaitedEvents.id, id)))
  return row ?? null
}

const put = async (tx: Database, authority: AuthorityId, { id, ...facts }: AwaitedRecord): Promise<void> => {
  await tx
    .insert(awaitedEvents)
    .values({ authority, id, ...facts })
    .onConflictDoUpdate({ target: [awaitedEvents.authority, awaitedEvents.id], set: facts })
}
