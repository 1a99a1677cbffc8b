// How a draft in review is changed: what is decided is decided inside the transaction, on the draft as it then is and
// on what others did since the writer looked.

import { err, ok, type Result } from '@tiendo/domain'
import { asKept } from '../codec/codec.ts'
import { draftEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { applyToDraft } from '../fold/draft.ts'
import { meanwhileOf, type Meanwhile } from '../review/meanwhile.ts'
import { drafts } from '../schema/drafts.ts'
import type { AuthorityId, Conflict, DraftEvent, DraftRow, NotFound, Signature } from '../store.ts'
import { draftStream } from '../stream.ts'
import { isDraftEvent } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write, type Entry, type Led } from '../write/write.ts'
import { carryWaivers } from './checks.ts'
import { getDraft, oneDraft } from './draft-rows.ts'

export type DraftDecision<E> = (row: DraftRow, meanwhile: Meanwhile) => Result<DraftEvent | null, E>

/** The draft before and after, and what others did in between; `event` null: nothing was left to write. */
export type DraftChanged = {
  readonly before: DraftRow
  readonly row: DraftRow
  readonly event: DraftEvent | null
  readonly meanwhile: Meanwhile
}

type Told = { readonly event: DraftEvent; readonly by: string; readonly at: Date }

const toldOf = async (tx: Database, authority: AuthorityId, stream: string, upTo: number): Promise<readonly Told[]> =>
  (await eventsOf(tx, authority, stream, upTo)).flatMap(({ event, by, at }) =>
    isDraftEvent(event) ? [{ event, by, at }] : [],
  )

const folded = (id: string, told: readonly Told[]): DraftRow | null =>
  told.reduce<DraftRow | null>((row, { event, by, at }) => applyToDraft(id, row, event, { by, at }), null)

const conflict = (version: number) => err({ code: 'store/conflict', version } as const)

/** A command seen before: what it did then. One that was about something else is a conflict. */
const asBefore = async (
  tx: Database,
  authority: AuthorityId,
  id: string,
  seen: number,
  led: Led,
  by: Signature,
): Promise<Result<DraftChanged, Conflict>> => {
  const told = led.stream === draftStream(id) ? await toldOf(tx, authority, led.stream, led.version) : []
  const [before, last] = [folded(id, told.slice(0, -1)), told.at(-1)]
  if (before === null || last === undefined) return conflict(led.version)
  const meanwhile = meanwhileOf(before, told.slice(0, -1), seen, by.by)
  return ok({ before, row: applyToDraft(id, before, last.event, last), event: last.event, meanwhile })
}

const put = (tx: Database, authority: AuthorityId, row: DraftRow) => {
  const { version, status, answers, reshapes, earlierId, planId } = row
  return tx.update(drafts).set({ version, status, answers, reshapes, earlierId, planId }).where(oneDraft(authority, row.id))
}

export const changeDraft = <E>(
  db: Database,
  authority: AuthorityId,
  id: string,
  /** The version its writer saw. */
  seen: number,
  decide: DraftDecision<E>,
  by: Signature,
): Promise<Result<DraftChanged, Conflict | NotFound | E>> =>
  write<DraftChanged, Conflict | NotFound | E>(
    db,
    authority,
    by,
    (tx, led) => asBefore(tx, authority, id, seen, led, by),
    async ({ tx, record }) => {
      const stream = draftStream(id)
      const before = await getDraft(tx, authority, id)
      if (before === null) return err({ code: 'store/not-found' })
      if (before.status !== 'inReview' || seen < 1 || seen > before.version) return conflict(before.version)
      const since = seen === before.version ? [] : await toldOf(tx, authority, stream, before.version)
      const meanwhile = meanwhileOf(before, since, seen, by.by)
      const decided = decide(before, meanwhile)
      if (!decided.ok) return decided
      if (decided.value === null) return ok({ before, row: before, event: null, meanwhile })
      const event = asKept(draftEvent, decided.value)
      const row = applyToDraft(id, before, event, by)
      await put(tx, authority, row)
      const led = { stream, version: row.version }
      await record([{ ...led, event }, ...(await carriedBy(tx, authority, id, event))], led)
      return ok({ before, row, event, meanwhile })
    },
  )

/** What was answered for in an earlier reading, or in the plan it became, holds in this one. */
export const carriedBy = async (
  tx: Database,
  authority: AuthorityId,
  id: string,
  event: DraftEvent,
): Promise<readonly Entry[]> => {
  if (event.kind !== 'draftLinked' || event.earlier === null) return []
  const earlier = await getDraft(tx, authority, event.earlier)
  const from = earlier?.planId ?? null
  return carryWaivers(
    tx,
    authority,
    from === null ? { kind: 'draft', id: event.earlier } : { kind: 'plan', id: from },
    { kind: 'draft', id },
  )
}

/** Only at the very version that the writer saw. */
export const atVersion =
  (version: number, event: DraftEvent): DraftDecision<Conflict> =>
  (row) =>
    row.version === version ? ok(event) : conflict(row.version)

/** Closes a draft as part of another write. */
export const closeDraft = async (
  tx: Database,
  authority: AuthorityId,
  id: string,
  version: number,
  event: DraftEvent,
  by: Signature,
): Promise<Result<DraftRow, Conflict | NotFound>> => {
  const row = await getDraft(tx, authority, id)
  if (row === null) return err({ code: 'store/not-found' })
  if (row.version !== version || row.status !== 'inReview') return conflict(row.version)
  const next = applyToDraft(id, row, event, by)
  await put(tx, authority, next)
  return ok(next)
}

/** The draft as a command once left it; a command that was about something else is a conflict. */
export const asLed = async (tx: Database, authority: AuthorityId, led: Led): Promise<Result<DraftRow, Conflict>> => {
  const id = led.stream.slice(draftStream('').length)
  const row = led.stream === draftStream(id) ? folded(id, await toldOf(tx, authority, led.stream, led.version)) : null
  return row === null ? conflict(led.version) : ok(row)
}
