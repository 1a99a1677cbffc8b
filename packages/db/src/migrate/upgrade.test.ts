// What an earlier program wrote is read, and changed, by this one.
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Plan } from '@tiendo/domain'
import { toJson } from '../codec/codec.ts'
import { pgliteEngine } from '../engine/pglite.ts'
import { openStore } from '../open.ts'
import { planRow, taskRows } from '../repository/plan-rows.ts'
import { plans } from '../schema/plans.ts'
import { tasks } from '../schema/work.ts'
import { at, signed, value } from '../testing/conformance/ground.ts'
import { timingChanged } from '../testing/deadline-samples.ts'
import { samplePlan } from '../testing/samples.ts'
import { migrate } from './apply.ts'
import { readMigrations } from './files.ts'

/** As migration 6 left it: timings without decisions, no calendars, one event in the journal. */
const before = async (plan: Plan): Promise<Blob> => {
  const client = await PGlite.create()
  const { db } = pgliteEngine(client)
  await migrate(db, (await readMigrations()).slice(0, 6))
  await db.execute(sql`insert into authorities values ('tinh-mau', 'Tỉnh Mẫu', true, 1)`)
  await db.insert(plans).values(planRow('tinh-mau', plan, null, 1))
  await db.insert(tasks).values(taskRows('tinh-mau', plan))
  for (const { id, timing } of plan.tasks) {
    await db.execute(
      sql`insert into timings values ('tinh-mau', ${plan.id}, ${id}, ${timing.phrase}, ${toJson(timing.rules)}::jsonb)`,
    )
  }
  const event = toJson({ kind: 'planPublished', plan, draftId: null })
  await db.execute(
    sql`insert into events values ('tinh-mau', 1, ${`plan/${plan.id}`}, 1, 'planPublished', ${event}::jsonb, 'u-1',
        '2026-11-20T00:00:00Z', 'c-0')`,
  )
  const dump = await client.dumpDataDir('none')
  await client.close()
  return dump
}

it('plans and history of the program before are read and changed', async () => {
  const task = at(samplePlan('p1').tasks, 0)
  const plan = samplePlan('p1', { tasks: [{ ...task, lead: [], coordinators: [] }], targets: [], duties: [] })
  const bare = { ...plan, budget: { ...plan.budget, lines: [] } }
  const store = value(await openStore({ memory: true, snapshot: await before(bare) }))
  const mine = store.for('tinh-mau')
  expect(await mine.plans.versioned('p1')).toStrictEqual({ plan: bare, version: 1 })
  expect(await mine.calendar.get()).toBeNull()
  const changed = value(await mine.plans.change('p1', 1, timingChanged(), signed()))
  expect(await mine.plans.versioned('p1')).toEqual(changed)
  expect((await mine.history('', 9)).map(({ sequence, event }) => [sequence, event])).toEqual([
    [2, timingChanged()],
    [1, { kind: 'planPublished', plan: bare, draftId: null }],
  ])
  await store.close()
})
