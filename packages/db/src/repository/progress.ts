// Progress of one authority's shares: events appended, the row folded from them, in one transaction.

import { apply, err, ok, replay, untouched, type ProgressState, type ShareId } from '@tiendo/domain'
import { and, asc, eq } from 'drizzle-orm'
import { asKept, list } from '../codec/codec.ts'
import { progressEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { plans } from '../schema/plans.ts'
import { progress } from '../schema/progress.ts'
import type { AuthorityId, Conflict, NotFound, ProgressStore } from '../store.ts'
import { shareStream } from '../stream.ts'
import { isProgressEvent } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write } from '../write/write.ts'

export const progressStore = (db: Database, authority: AuthorityId): ProgressStore => ({
  get: (share) => getState(db, authority, share),
  forPlan: (planId) =>
    states(db)
      .where(and(eq(progress.authority, authority), eq(progress.planId, planId)))
      .orderBy(...order),
  all: () =>
    states(db)
      .where(eq(progress.authority, authority))
      .orderBy(...order),
  append: (share, version, given, by) =>
    write<ProgressState, Conflict | NotFound>(
      db,
      authority,
      by,
      async (tx, led) => {
        const stream = shareStream(share)
        if (led.stream === stream) {
          const told = await eventsOf(tx, authority, stream, led.version)
          return ok(replay(share, told.map(({ event }) => event).filter(isProgressEvent)))
        }
        const state = await getState(tx, authority, share)
        return err({ code: 'store/conflict', version: state?.version ?? 0 })
      },
      async ({ tx, record }) => {
        if (!(await hasPlan(tx, authority, share.planId))) return err({ code: 'store/not-found' })
        const before = (await getState(tx, authority, share)) ?? untouched(share)
        if (before.version !== version) return err({ code: 'store/conflict', version: before.version })
        const added = asKept(list(progressEvent), given)
        if (added.length === 0) return ok(before)
        const after = added.reduce(apply, before)
        await put(tx, authority, after)
        const stream = shareStream(share)
        const entries = added.map((event, index) => ({ stream, version: version + 1 + index, event }))
        await record(entries, { stream, version: after.version })
        return ok(after)
      },
    ),
})

const columns = {
  planId: progress.planId,
  workId: progress.workId,
  key: progress.key,
  organisationId: progress.organisationId,
  version: progress.version,
  progress: progress.progress,
  percent: progress.percent,
  note: progress.note,
  finishedOn: progress.finishedOn,
  submittedBy: progress.submittedBy,
  submittedOn: progress.submittedOn,
  acceptedBy: progress.acceptedBy,
  acceptedOn: progress.acceptedOn,
  returnedNote: progress.returnedNote,
}
const identity = [progress.authority, progress.planId, progress.workId, progress.key, progress.organisationId]
const order = [asc(progress.planId), asc(progress.workId), asc(progress.key), asc(progress.organisationId)]

const states = (db: Database) => db.select(columns).from(progress)

const getState = async (db: Database, authority: AuthorityId, share: ShareId): Promise<ProgressState | null> => {
  const [row] = await states(db).where(
    and(
      eq(progress.authority, authority),
      eq(progress.planId, share.planId),
      eq(progress.workId, share.workId),
      eq(progress.key, share.key),
      eq(progress.organisationId, share.organisationId),
    ),
  )
  return row ?? null
}

const hasPlan = async (db: Database, authority: AuthorityId, id: string): Promise<boolean> => {
  const rows = await db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.authority, authority), eq(plans.id, id)))
  return rows.length > 0
}

const put = async (tx: Database, authority: AuthorityId, state: ProgressState): Promise<void> => {
  const { planId, workId, key, organisationId, ...facts } = state
  await tx
    .insert(progress)
    .values({ authority, planId, workId, key, organisationId, ...facts })
    .onConflictDoUpdate({ target: identity, set: facts })
}
