// One authority never sees or moves another's data, whatever ids it knows.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { health, sampleDraft, samplePlan, sampleSource } from './testing/documents.ts'
import { ABROAD, HOME, openHouse, type House } from './testing/house.ts'

let house: House
const share = { planId: 'p1', workId: 't1', key: '2026-Q4', organisationId: health.id }
const commandId = () => crypto.randomUUID()

beforeAll(async () => {
  house = await openHouse()
  const store = house.store.for(HOME)
  const signed = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: commandId() })
  await store.plans.publish(samplePlan('p1'), null, signed())
  await store.drafts.importDraft('b1', sampleDraft('a.txt'), sampleSource('a.txt'), signed())
})
afterAll(() => house.close())

const draft = { draftId: 'b1', version: 1 }

describe('another authority', () => {
  it.each([
    ['query', 'plans.get', { planId: 'p1' }, 'plan'],
    ['query', 'plans.history', { planId: 'p1' }, 'plan'],
    ['query', 'plans.source', { planId: 'p1' }, 'plan'],
    ['query', 'drafts.get', { draftId: 'b1' }, 'draft'],
    ['query', 'work.get', { share }, 'plan'],
    ['query', 'work.due', { planId: 'p1' }, 'plan'],
    ['mutation', 'drafts.answer', { ...draft, answers: [{ path: 'tasks.0', answer: null }] }, 'draft'],
    ['mutation', 'drafts.publish', { ...draft, unreviewed: true }, 'draft'],
    ['mutation', 'drafts.discard', draft, 'draft'],
    ['mutation', 'work.report', { share, version: 0, percent: 5, note: null }, 'plan'],
    ['mutation', 'work.submit', { share, version: 0, finishedOn: '2026-11-01', note: null }, 'plan'],
    ['mutation', 'work.accept', { share, version: 0, note: null }, 'plan'],
    ['mutation', 'work.return', { share, version: 0, note: 'x' }, 'plan'],
  ] as const)('%s %s finds nothing', async (kind, path, input, what) => {
    const asked = kind === 'mutation' ? { ...input, commandId: commandId() } : input
    const answer = await house.call(kind, path, asked, house.token('monitor', ABROAD))
    expect([answer.status, answer.failure?.data.domain]).toEqual([404, { code: 'store/not-found', what }])
  })

  it.each(['plans.list', 'drafts.list', 'work.mine', 'work.due'])('%s is empty there and full here', async (path) => {
    const there = await house.call('query', path, undefined, house.token('monitor', ABROAD))
    const here = await house.call('query', path, undefined, house.token('monitor'))
    expect(there.value).toEqual([])
    expect(here.value).not.toEqual([])
  })

  it('knows itself', async () => {
    const answer = await house.call('query', 'session.me', undefined, house.token('officer', ABROAD))
    expect(answer.value).toMatchObject({
      authority: { id: ABROAD, name: 'Tỉnh Khác', sample: false },
      organisation: { id: health.id, name: 'Sở Y tế' },
      role: 'officer',
      today: '2026-11-20',
      calendarVersion: 'thu.1',
    })
  })
})
