// Every change of an authority's data goes through here: one transaction that holds the authority's row, so that
// writers of one authority follow one another and the journal's numbers are given in the order of commits. What
// a command already did is not done again. Rows and events are written together or not at all.

import type { Result } from '@tiendo/domain'
import { and, eq, sql } from 'drizzle-orm'
import type { StoredEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { authorities } from '../schema/authorities.ts'
import { commands, events } from '../schema/journal.ts'
import type { AuthorityId, Signature } from '../store.ts'
import { inChunks } from './chunks.ts'

/** Where a command led: the stream it was asked of and the version that stream then had. */
export type Led = { readonly stream: string; readonly version: number }

export type Entry = Led & { readonly event: StoredEvent }

export type Writing = {
  readonly tx: Database
  /** Adds to the journal, remembers where the command led, and tells the listeners once it is committed. */
  record(entries: readonly Entry[], led: Led): Promise<void>
}

export const CHANNEL = 'tiendo_changes'

/**
 * `again` answers a command seen before and must write nothing. `first` checks before it writes: an error it
 * returns leaves nothing behind.
 */
export const write = <T, E>(
  db: Database,
  authority: AuthorityId,
  by: Signature,
  again: (tx: Database, led: Led) => Promise<Result<T, E>>,
  first: (writing: Writing) => Promise<Result<T, E>>,
): Promise<Result<T, E>> =>
  db.transaction(async (tx) => {
    const sequence = await hold(tx, authority)
    const led = await seen(tx, authority, by.commandId)
    if (led !== null) return again(tx, led)
    return first({ tx, record: (entries, where) => record(tx, authority, by, sequence, entries, where) })
  })

/** Holds the authority until the transaction ends; readers and foreign keys are not kept waiting. */
const hold = async (tx: Database, authority: AuthorityId): Promise<number> => {
  const [row] = await tx
    .select({ sequence: authorities.lastSequence })
    .from(authorities)
    .where(eq(authorities.id, authority))
    .for('no key update')
  if (row === undefined) throw new Error(`no authority ${authority}`)
  return row.sequence
}

const seen = async (tx: Database, authority: AuthorityId, commandId: string): Promise<Led | null> => {
  const [row] = await tx
    .select({ stream: commands.stream, version: commands.version })
    .from(commands)
    .where(and(eq(commands.authority, authority), eq(commands.commandId, commandId)))
  return row ?? null
}

const record = async (
  tx: Database,
  authority: AuthorityId,
  { by, at, commandId }: Signature,
  last: number,
  entries: readonly Entry[],
  led: Led,
): Promise<void> => {
  const rows = entries.map(({ stream, version, event }, index) => ({
    authority,
    sequence: last + 1 + index,
    stream,
    version,
    kind: event.kind,
    event,
    by,
    at,
    commandId,
  }))
  for (const chunk of inChunks(rows)) await tx.insert(events).values(chunk)
  await tx.insert(commands).values({ authority, commandId, ...led })
  await tx.update(authorities).set({ lastSequence: last + entries.length }).where(eq(authorities.id, authority))
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${authority})`)
}
