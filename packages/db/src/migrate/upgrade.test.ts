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
import { entry, recorded } from '../testing/money-samples.ts'
import { addedRow, sampleDraft, samplePlan, sampleSource } from '../testing/samples.ts'
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

/** As migration 11 left it: a draft with answers, no rows put right, no file. */
const draftBefore = async (): Promise<Blob> => {
  const client = await PGlite.create()
  const { db } = pgliteEngine(client)
  await migrate(db, (await readMigrations()).slice(0, 11))
  await db.execute(sql`insert into authorities values ('tinh-mau', 'Tỉnh Mẫu', true, 2)`)
  const draft = toJson(sampleDraft())
  const source = toJson(sampleSource())
  const answers = toJson([['document.title', { kind: 'accept' }]])
  await db.execute(
    sql`insert into drafts values ('tinh-mau', 'n1', 2, 'inReview', 'mau.txt', '12/KH-UBND', 'Kế hoạch', ${draft}::jsonb,
        ${answers}::jsonb, null, 'u-1', '2026-11-20T00:00:00Z')`,
  )
  await db.execute(
    sql`insert into documents values ('tinh-mau', 'n1', ${'ab'.repeat(32)}, 'mau.txt', 'text', null, ${source}::jsonb)`,
  )
  const imported = toJson({ kind: 'draftImported', draft: sampleDraft(), source: sampleSource() })
  const answered = toJson({ kind: 'valuesAnswered', answers: [{ path: 'document.title', answer: { kind: 'accept' } }] })
  await db.execute(
    sql`insert into events values
        ('tinh-mau', 1, 'draft/n1', 1, 'draftImported', ${imported}::jsonb, 'u-1', '2026-11-20T00:00:00Z', 'c-0'),
        ('tinh-mau', 2, 'draft/n1', 2, 'valuesAnswered', ${answered}::jsonb, 'u-1', '2026-11-20T00:00:00Z', 'c-00')`,
  )
  const dump = await client.dumpDataDir('none')
  await client.close()
  return dump
}

it('drafts of the program before are read and reviewed on', async () => {
  const store = value(await openStore({ memory: true, snapshot: await draftBefore() }))
  const { drafts } = store.for('tinh-mau')
  const row = await drafts.get('n1')
  expect(row).toMatchObject({ version: 2, draft: sampleDraft(), reshapes: [], earlierId: null })
  expect([await drafts.hasFile('n1'), (await drafts.list()).map(({ issuer }) => issuer)]).toEqual([
    false,
    ['Ủy ban nhân dân Tỉnh Mẫu'],
  ])
  const made = value(await drafts.reshape('n1', 2, 'r1', { kind: 'add', row: addedRow }, signed()))
  expect(await drafts.get('n1')).toEqual(made.row)
  await store.close()
})

/** As migration 12 left it: budget lines with an amount and no more, nothing recorded of the money. */
const budgetBefore = async (plan: Plan): Promise<Blob> => {
  const client = await PGlite.create()
  const { db } = pgliteEngine(client)
  await migrate(db, (await readMigrations()).slice(0, 12))
  await db.execute(sql`insert into authorities values ('tinh-mau', 'Tỉnh Mẫu', true, 1)`)
  await db.insert(plans).values(planRow('tinh-mau', plan, null, 1))
  await db.execute(
    sql`insert into budget_lines values
        ('tinh-mau', ${plan.id}, 'b1', 0, '1', 'Máy chủ', 'stated', 0, 9007199254740993, 'Ngân sách tỉnh', null, null, null),
        ('tinh-mau', ${plan.id}, 'b2', 1, null, 'Khác', 'unknown', null, null, null, 'Phụ lục 05', 'b1', null)`,
  )
  const event = toJson({ kind: 'planPublished', plan, draftId: null })
  await db.execute(
    sql`insert into events values ('tinh-mau', 1, ${`plan/${plan.id}`}, 1, 'planPublished', ${event}::jsonb, 'u-1',
        '2026-11-20T00:00:00Z', 'c-0')`,
  )
  const dump = await client.dumpDataDir('none')
  await client.close()
  return dump
}

it('budgets of the program before are read, and money is recorded of them', async () => {
  const none = { span: null, number: null, source: null, grantedBy: null, parent: null }
  const plan = samplePlan('p1', {
    tasks: [],
    targets: [],
    duties: [],
    budget: {
      statedTotal: null,
      lines: [
        { ...none, id: 'b1', number: '1', label: 'Máy chủ', amount: { kind: 'stated', range: { min: 0n, max: 9_007_199_254_740_993n } }, source: 'Ngân sách tỉnh' },
        { ...none, id: 'b2', label: 'Khác', amount: { kind: 'unknown' }, grantedBy: 'Phụ lục 05', parent: 'b1' },
      ],
    },
  })
  const store = value(await openStore({ memory: true, snapshot: await budgetBefore(plan) }))
  const mine = store.for('tinh-mau')
  expect(await mine.plans.get('p1')).toStrictEqual(plan)
  expect(await mine.money.get('p1')).toBeNull()
  const book = value(await mine.money.append('p1', 0, [recorded(entry('m1'))], signed()))
  expect(await mine.money.get('p1')).toEqual(book)
  expect((await mine.history('', 9)).map(({ stream }) => stream)).toEqual(['budget/p1', 'plan/p1'])
  await store.close()
})
