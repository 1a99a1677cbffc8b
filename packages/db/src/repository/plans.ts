// Plans of one authority: published whole, read whole, changed step by step, removed whole.

import { err, ok, type Plan } from '@tiendo/domain'
import { and, eq } from 'drizzle-orm'
import { asKept } from '../codec/codec.ts'
import { planEvent, type StoredEvent } from '../codec/event.ts'
import type { Database } from '../engine/engine.ts'
import { budgetLines, targets } from '../schema/figures.ts'
import { plans } from '../schema/plans.ts'
import { duties, tasks, timings, workOrganisations } from '../schema/work.ts'
import type { AuthorityId, Conflict, NotFound, PlanAt, PlanStore } from '../store.ts'
import { draftStream, planStream } from '../stream.ts'
import { inChunks } from '../write/chunks.ts'
import { isPlanEvent } from '../write/event-kind.ts'
import { eventsOf, headOf } from '../write/journal.ts'
import { write, type Entry } from '../write/write.ts'
import { carryWaivers, dropWaivers } from './checks.ts'
import { closeDraft } from './draft-writing.ts'
import { addOrganisations } from './organisations.ts'
import type { Kept } from './kept.ts'
import { plansOf } from './plan-assemble.ts'
import { changePlan } from './plan-change.ts'
import { budgetRows, dutyRows, planRow, targetRows, taskRows, timingRows, workOrganisationRows } from './plan-rows.ts'

export const planStore = (db: Database, authority: AuthorityId, kept: Kept<PlanAt>): PlanStore => ({
  publish: (plan, draft, by) =>
    write<Plan, Conflict | NotFound>(
      db,
      authority,
      by,
      // The plan's id is made anew by each try: the first one counts.
      async (tx, led) => {
        const published = (await eventsOf(tx, authority, led.stream, led.version))
          .map(({ event }) => event)
          .find(isPublished)
        return published === undefined ? err({ code: 'store/conflict', version: led.version }) : ok(published.plan)
      },
      async ({ tx, record }) => {
        const stream = planStream(plan.id)
        const head = await headOf(tx, authority, stream)
        if (head > 0) return err({ code: 'store/conflict', version: head })
        const entries: Entry[] = []
        if (draft !== null) {
          const event: StoredEvent = { kind: 'draftPublished', planId: plan.id }
          const closed = await closeDraft(tx, authority, draft.id, draft.version, event, by)
          if (!closed.ok) return closed
          entries.push({ stream: draftStream(draft.id), version: closed.value.version, event })
          const [from, to] = [{ kind: 'draft', id: draft.id }, { kind: 'plan', id: plan.id }] as const
          entries.push(...(await carryWaivers(tx, authority, from, to)))
        }
        const event = asKept(planEvent, { kind: 'planPublished', plan, draftId: draft?.id ?? null })
        if (isPublished(event)) await insert(tx, authority, event.plan, event.draftId)
        await record([...entries, { stream, version: 1, event }], { stream, version: 1 })
        return ok(isPublished(event) ? event.plan : plan)
      },
    ),
  get: async (id) => (await plansOf(db, kept, authority, id))[0]?.plan ?? null,
  all: async () => (await plansOf(db, kept, authority, null)).map(({ plan }) => plan),
  versioned: async (id) => (await plansOf(db, kept, authority, id))[0] ?? null,
  change: (id, version, event, by) => changePlan(db, kept, authority, id, version, event, by),
  draftOf: async (id) => {
    const [row] = await db.select({ draftId: plans.draftId }).from(plans).where(one(authority, id))
    return row?.draftId ?? null
  },
  remove: (id, by) =>
    write<null, NotFound>(
      db,
      authority,
      by,
      async () => ok(null),
      async ({ tx, record }) => {
        // Its rows and its progress go with it; the journal keeps what was.
        const [row] = await tx.delete(plans).where(one(authority, id)).returning({ version: plans.version })
        if (row === undefined) return err({ code: 'store/not-found' })
        await dropWaivers(tx, authority, { kind: 'plan', id })
        const led = { stream: planStream(id), version: row.version + 1 }
        await record([{ ...led, event: { kind: 'planRemoved' } }], led)
        return ok(null)
      },
    ),
})

const one = (authority: AuthorityId, id: string) => and(eq(plans.authority, authority), eq(plans.id, id))

const isPublished = (event: StoredEvent) => isPlanEvent(event) && event.kind === 'planPublished'

const insert = async (tx: Database, authority: AuthorityId, plan: Plan, draftId: string | null): Promise<void> => {
  await addOrganisations(tx, authority, plan.organisations)
  await tx.insert(plans).values(planRow(authority, plan, draftId, 1))
  for (const rows of inChunks(taskRows(authority, plan))) await tx.insert(tasks).values(rows)
  for (const rows of inChunks(dutyRows(authority, plan))) await tx.insert(duties).values(rows)
  for (const rows of inChunks(timingRows(authority, plan))) await tx.insert(timings).values(rows)
  for (const rows of inChunks(workOrganisationRows(authority, plan))) await tx.insert(workOrganisations).values(rows)
  for (const rows of inChunks(targetRows(authority, plan))) await tx.insert(targets).values(rows)
  for (const rows of inChunks(budgetRows(authority, plan))) await tx.insert(budgetLines).values(rows)
}
