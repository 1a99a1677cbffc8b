// A published plan changed: its row, the timing concerned and the event, in one transaction. The plan's row is
// written every time, so that whoever keeps the plan notices.

import { err, ok, unreachable, type PlanChange, type Result } from '@tiendo/domain'
import { and, eq } from 'drizzle-orm'
import { asKept } from '../codec/codec.ts'
import { planChange } from '../codec/plan-change.ts'
import type { Database } from '../engine/engine.ts'
import { applyToPlan, changedPlan, type PublishedPlan } from '../fold/plan.ts'
import { plans } from '../schema/plans.ts'
import { timings } from '../schema/work.ts'
import type { AuthorityId, Conflict, NotFound, PlanAt, Signature } from '../store.ts'
import { planStream } from '../stream.ts'
import { isPlanEvent } from '../write/event-kind.ts'
import { eventsOf } from '../write/journal.ts'
import { write } from '../write/write.ts'
import type { Kept } from './kept.ts'
import { plansOf } from './plan-assemble.ts'

export const changePlan = (
  db: Database,
  kept: Kept<PlanAt>,
  authority: AuthorityId,
  id: string,
  version: number,
  given: PlanChange,
  by: Signature,
): Promise<Result<PlanAt, Conflict | NotFound>> => {
  const stream = planStream(id)
  const now = async (tx: Database): Promise<PlanAt | null> => (await plansOf(tx, kept, authority, id))[0] ?? null
  return write<PlanAt, Conflict | NotFound>(
    db,
    authority,
    by,
    async (tx, led) => {
      const then = led.stream === stream ? await planThen(tx, authority, stream, led.version) : null
      return then === null ? err({ code: 'store/conflict', version: (await now(tx))?.version ?? 0 }) : ok(then)
    },
    async ({ tx, record }) => {
      const before = await now(tx)
      if (before === null) return err({ code: 'store/not-found' })
      if (before.version !== version) return err({ code: 'store/conflict', version: before.version })
      const event = asKept(planChange, given)
      const after = changedPlan(before, event)
      await put(tx, authority, after, event)
      const led = { stream, version: after.version }
      await record([{ ...led, event }], led)
      return ok(after)
    },
  )
}

/** The plan as its stream had it at a version. */
const planThen = async (
  tx: Database,
  authority: AuthorityId,
  stream: string,
  upTo: number,
): Promise<PlanAt | null> => {
  let row: PublishedPlan | null = null
  for (const { event } of await eventsOf(tx, authority, stream, upTo)) {
    if (isPlanEvent(event)) row = applyToPlan(row, event)
  }
  return row === null ? null : { plan: row.plan, version: row.version }
}

const put = async (
  tx: Database,
  authority: AuthorityId,
  { plan, version }: PlanAt,
  event: PlanChange,
): Promise<void> => {
  const row = and(eq(plans.authority, authority), eq(plans.id, plan.id))
  switch (event.kind) {
    case 'timingChanged': {
      const { workId } = event
      const changes = [...plan.tasks, ...plan.duties].find(({ id }) => id === workId)?.changes ?? []
      await tx.update(plans).set({ version }).where(row)
      await tx
        .update(timings)
        .set({ changes })
        .where(and(eq(timings.authority, authority), eq(timings.planId, plan.id), eq(timings.workId, workId)))
      return
    }
    case 'settingsChanged':
      await tx.update(plans).set({ version, settings: plan.settings }).where(row)
      return
    default:
      return unreachable(event)
  }
}
