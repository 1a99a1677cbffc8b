// What the pages get: plans with where they stand, work by due day, what waits for whom, one share with its history.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role, WorkItem } from '@tiendo/domain'
import type { DraftPage, PlanPage, PlanSummary, WorkPage } from '../client/outputs.ts'
import { health, samplePlan, science } from './testing/documents.ts'
import { HOME, openHouse, type House } from './testing/house.ts'

let house: House
const share = { planId: 'p1', workId: 't1', key: '2026-Q4', organisationId: health.id }
const commandId = () => crypto.randomUUID()

/** The schema of an answer is its TypeScript type: both ends are compiled from it. */
const ask = async <T>(path: string, input: unknown, role: Role = 'leader'): Promise<T> => {
  const answer = await house.call('query', path, input, house.token(role))
  expect(answer.failure).toBeNull()
  return answer.value as T
}

beforeAll(async () => {
  house = await openHouse()
  const by = { by: house.userId('monitor'), at: house.api.now(), commandId: commandId() }
  await house.store.for(HOME).plans.publish(samplePlan('p1'), null, by)
})
afterAll(() => house.close())

describe('plans', () => {
  it('a list says where the current work of each plan stands', async () => {
    const [plan] = await ask<PlanSummary[]>('plans.list', undefined)
    expect(plan).toMatchObject({
      id: 'p1',
      number: '12/KH-UBND',
      title: 'Kế hoạch thử nghiệm của Tỉnh Mẫu',
      issuedOn: '2026-01-15',
      years: [2026, 2028],
      tasks: 2,
      duties: 1,
      // t1 until 31/12/2026; t2 and d1 were due 30/06/2026.
      standings: { dueSoon: 1, overdue: 2 },
    })
  })

  it('a page has rows with all their occurrences, findings, the report, and money as bigint', async () => {
    const page = await ask<PlanPage>('plans.get', { planId: 'p1' })
    expect(page.plan.budget.statedTotal).toEqual({ min: 500_000_000n, max: 500_000_000n })
    expect(page.rows.map(({ work, occurrences }) => [work.id, occurrences.map(({ occurrence }) => occurrence.due)])).toEqual([
      ['t1', ['2026-12-31']],
      ['t2', ['2026-06-30', '2027-06-30', '2028-06-30']],
      ['d1', ['2026-06-30', '2027-06-30', '2028-06-30']],
    ])
    expect(page.rows[0]?.occurrences[0]?.items.map(({ organisation }) => organisation.name)).toEqual([science.name, health.name])
    expect(page.report).toMatchObject({ asOf: '2026-11-20', total: 4, buckets: { runningLate: 2, runningInTime: 2 } })
    expect(page.draftId).toBeNull()
  })
})

describe('work', () => {
  it('is by due day, and only of the days asked for', async () => {
    const due = (items: readonly WorkItem[]) => items.map(({ occurrence }) => occurrence.due)
    const all = due(await ask<WorkItem[]>('work.due', {}))
    expect(all).toHaveLength(8)
    expect(all).toEqual(all.toSorted((a, b) => String(a).localeCompare(String(b))))
    expect(due(await ask<WorkItem[]>('work.due', { from: '2026-12-31', to: '2027-06-30' }))).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-06-30',
      '2027-06-30',
    ])
    expect(due(await ask<WorkItem[]>('work.due', { planId: 'p1', to: '2026-06-30' }))).toEqual(['2026-06-30', '2026-06-30'])
  })

  it('waits for its own organisation', async () => {
    const mine = async (role: Role) =>
      (await ask<WorkItem[]>('work.mine', undefined, role)).map(({ work, organisation }) => `${work.id} ${organisation.id}`)
    expect(await mine('officer')).toEqual(['t2 so-y-te', 'd1 so-y-te', 't1 so-y-te'])
    expect(await mine('monitor')).toEqual(['t1 so-khoa-hoc'])
    expect(await mine('leader')).toEqual([])
  })

  it('moves to the monitor when submitted, and back when returned, and every page says so', async () => {
    const write = (path: string, version: number, said: object, role: Role) =>
      house.call('mutation', path, { share, version, commandId: commandId(), ...said }, house.token(role))
    const mayOf = async (role: Role) => (await ask<WorkPage>('work.get', { share }, role)).may
    expect(await mayOf('officer')).toEqual({ report: true, submit: true, accept: false, return: false })

    await write('work.submit', 0, { finishedOn: '2026-11-18', note: 'Gửi báo cáo' }, 'officer')
    expect(await mayOf('monitor')).toEqual({ report: false, submit: false, accept: true, return: true })
    const waiting = await ask<WorkItem[]>('work.mine', undefined, 'monitor')
    expect(waiting.map(({ standing, organisation }) => [standing, organisation.id])).toEqual([
      ['dueSoon', science.id],
      ['awaitingAcceptance', health.id],
    ])

    await write('work.return', 1, { note: 'Thiếu biên bản' }, 'monitor')
    const page = await ask<WorkPage>('work.get', { share }, 'officer')
    expect(page.item).toMatchObject({ standing: 'returned', state: { version: 2, returnedNote: 'Thiếu biên bản' } })
    expect(page.history.map(({ kind, byName, detail }) => [kind, byName, detail['note']])).toEqual([
      ['resultReturned', 'monitor Tỉnh Mẫu', 'Thiếu biên bản'],
      ['resultSubmitted', 'officer Tỉnh Mẫu', 'Gửi báo cáo'],
    ])

    const history = await ask<{ readonly kind: string }[]>('plans.history', { planId: 'p1' })
    expect(history.map(({ kind }) => kind)).toEqual(['resultReturned', 'resultSubmitted', 'planPublished'])
  })
})

describe('drafts', () => {
  it('a draft comes with its document and its answers', async () => {
    const answer = await house.upload(new Blob(['tốt']), commandId(), house.token('officer'))
    const { draftId } = answer.value as { readonly draftId: string }
    const edit = { path: 'tasks.1.lead', answer: { kind: 'edit', text: 'Sở Y tế' } }
    await house.call('mutation', 'drafts.answer', { draftId, version: 1, answers: [edit], commandId: commandId() }, house.token('officer'))
    const page = await ask<DraftPage>('drafts.get', { draftId })
    expect(page).toMatchObject({
      version: 2,
      status: 'inReview',
      planId: null,
      source: { name: 'ke-hoach.txt' },
      reshapes: [],
      earlier: null,
      likelyEarlier: null,
      reviewers: [{ id: house.userId('officer'), name: 'officer Tỉnh Mẫu' }],
      file: { pictures: true },
    })
    expect(page.answers).toEqual([['tasks.1.lead', { kind: 'edit', text: 'Sở Y tế' }]])

    await house.call('mutation', 'drafts.publish', { draftId, version: 2, unreviewed: false, commandId: commandId() }, house.token('monitor'))
    const [item] = await ask<{ readonly status: string }[]>('drafts.list', undefined)
    expect(item?.status).toBe('published')
    const { planId } = await ask<DraftPage>('drafts.get', { draftId })
    expect(await ask('plans.source', { planId })).toMatchObject({ name: 'ke-hoach.txt' })
  })
})
