// One authority never sees or moves another's data, whatever ids it knows.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { health, sampleDraft, sampleSource, waitingPlan } from './testing/documents.ts'
import { ABROAD, HOME, openHouse, type House } from './testing/house.ts'

let house: House
const share = { planId: 'p1', workId: 't1', key: '2026-Q4', organisationId: health.id }
const commandId = () => crypto.randomUUID()

beforeAll(async () => {
  house = await openHouse()
  const store = house.store.for(HOME)
  const signed = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: commandId() })
  await store.plans.publish(waitingPlan('p1', 'ban hành Đề án'), null, signed())
  await store.drafts.importDraft('b1', sampleDraft('a.txt'), sampleSource('a.txt'), signed())
})
afterAll(() => house.close())

const move = { kind: 'moveOccurrence', workId: 't1', key: '2026-Q4', due: '2027-01-15', reason: 'x' }
const came = { kind: 'record', on: '2026-11-02', symbol: null, note: null, scope: null }
const policy = { kind: 'setPolicy', policy: 'stop', reason: 'x' }
const ofPlan = { kind: 'plan', planId: 'p1' }

const draft = { draftId: 'b1', version: 1 }
const finding = { rule: 'task/missing-lead', key: null }

describe('another authority', () => {
  it.each([
    ['query', 'plans.get', { planId: 'p1' }, 'plan'],
    ['query', 'plans.history', { planId: 'p1' }, 'plan'],
    ['query', 'plans.source', { planId: 'p1' }, 'plan'],
    ['query', 'work.ics', { scope: ofPlan }, 'plan'],
    ['mutation', 'plans.preview', { planId: 'p1', command: move }, 'plan'],
    ['mutation', 'plans.change', { planId: 'p1', version: 1, command: move }, 'plan'],
    ['mutation', 'awaited.preview', { id: 'ban-hanh-de-an', command: came }, 'awaited'],
    ['mutation', 'awaited.record', { id: 'ban-hanh-de-an', version: 0, command: came }, 'awaited'],
    ['mutation', 'subscriptions.create', { name: 'Điện thoại', scope: ofPlan }, 'plan'],
    ['query', 'budget.get', { planId: 'p1', year: null, asOf: null }, 'plan'],
    ['mutation', 'budget.preview', { planId: 'p1', command: policy }, 'plan'],
    ['mutation', 'budget.run', { planId: 'p1', version: 0, command: policy }, 'plan'],
    ['query', 'checks.list', { draftId: 'b1' }, 'draft'],
    ['query', 'checks.list', { planId: 'p1' }, 'plan'],
    ['mutation', 'checks.waive', { draftId: 'b1', ...finding, reason: 'x' }, 'draft'],
    ['mutation', 'checks.waive', { planId: 'p1', ...finding, reason: 'x' }, 'plan'],
    ['mutation', 'checks.unwaive', { draftId: 'b1', ...finding }, 'draft'],
    ['mutation', 'checks.unwaive', { planId: 'p1', ...finding }, 'plan'],
    ['query', 'drafts.get', { draftId: 'b1' }, 'draft'],
    ['query', 'drafts.reading', { draftId: 'b1' }, 'draft'],
    ['mutation', 'drafts.readOn', { draftId: 'b1' }, 'draft'],
    ['mutation', 'drafts.stopReading', { draftId: 'b1' }, 'draft'],
    ['query', 'work.get', { share }, 'plan'],
    ['query', 'work.due', { planId: 'p1' }, 'plan'],
    ['mutation', 'drafts.answer', { ...draft, answers: [{ path: 'tasks.0', answer: null }] }, 'draft'],
    ['mutation', 'drafts.reshape', { ...draft, reshape: { kind: 'merge', task: 1, into: 0 } }, 'draft'],
    ['mutation', 'drafts.withdraw', { ...draft, reshapeId: 'r1', answers: [] }, 'draft'],
    ['mutation', 'drafts.link', { ...draft, replaces: null }, 'draft'],
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

  it('waits for nothing there, and its own calendar is its own', async () => {
    const day = { date: '2026-12-31', name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' }
    const changes = [{ kind: 'dayOffSet', day }]
    const asked = { version: 0, changes, reason: '', commandId: commandId() }
    expect((await house.call('mutation', 'calendar.change', asked, house.token('administrator'))).status).toBe(200)
    const of = async (path: string, authority: string) =>
      (await house.call('query', path, undefined, house.token('monitor', authority))).value
    expect(await of('awaited.list', ABROAD)).toMatchObject({ events: [] })
    expect(await of('awaited.list', HOME)).toMatchObject({ events: [{ id: 'ban-hanh-de-an' }] })
    expect(await of('calendar.get', ABROAD)).toMatchObject({ version: 0, calendar: { version: 'thu.1', daysOff: [] }, history: [] })
    expect(await of('calendar.get', HOME)).toMatchObject({ version: 1, calendar: { id: HOME, daysOff: [day] } })
  })

  it("nobody ends another's address or removes another's view, of the same authority or not", async () => {
    const mine = house.token('officer')
    const made = await house.call('mutation', 'subscriptions.create', { name: 'Điện thoại', scope: { kind: 'mine' } }, mine)
    const { subscription } = z.object({ subscription: z.object({ id: z.string() }) }).parse(made.value)
    const view = { id: commandId(), name: 'Quá hạn', page: 'due', query: '' }
    await house.call('mutation', 'views.save', view, mine)
    for (const other of [house.token('monitor'), house.token('officer', ABROAD)]) {
      const revoked = await house.call('mutation', 'subscriptions.revoke', { id: subscription.id }, other)
      expect(revoked.failure?.data.domain).toEqual({ code: 'store/not-found', what: 'subscription' })
      const removed = await house.call('mutation', 'views.remove', { id: view.id }, other)
      expect(removed.failure?.data.domain).toEqual({ code: 'store/not-found', what: 'view' })
      expect((await house.call('query', 'subscriptions.list', undefined, other)).value).toEqual([])
      expect((await house.call('query', 'views.list', undefined, other)).value).toEqual([])
    }
    expect((await house.call('query', 'subscriptions.list', undefined, mine)).value).toMatchObject([{ revokedAt: null }])
    expect((await house.call('query', 'views.list', undefined, mine)).value).toEqual([view])
  })

  it('links nothing to a draft from here, and reads the same file anew', async () => {
    const there = house.token('officer', ABROAD)
    const file = new Blob(['tốt'])
    const [own, other] = [await house.upload(file, commandId(), house.token('officer')), await house.upload(file, commandId(), there)]
    const imported = z.object({ draftId: z.string(), known: z.boolean() })
    expect([imported.parse(own.value).known, imported.parse(other.value).known]).toEqual([false, false])
    const input = { draftId: imported.parse(other.value).draftId, version: 1, replaces: 'b1', commandId: commandId() }
    const linked = await house.call('mutation', 'drafts.link', input, there)
    expect(linked.failure?.data.domain).toEqual({ code: 'store/not-found', what: 'draft' })
    const replacing = await house.upload(new Blob(['tốt 2']), commandId(), there, { replaces: 'b1' })
    expect(replacing.failure?.data.domain).toEqual({ code: 'store/not-found', what: 'draft' })
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
