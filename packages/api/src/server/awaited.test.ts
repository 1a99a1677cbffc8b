// An awaited event recorded: the clock of all that waits for it starts, as the preview said; withdrawn, all wait again.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventId, type WorkItem, type WorkMoves } from '@tiendo/domain'
import type { AwaitedPage, AwaitedPreview, AwaitedWritten, PlanPage } from '../client/outputs.ts'
import { askingOf } from './testing/asking.ts'
import { waitingPlan } from './testing/documents.ts'
import { HOME, openHouse, type House } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const { ask, say, done, expectShown } = askingOf(() => house)

/** Each test has an event of its own, and two plans that wait for it. */
let id: string
let p1: string
let p2: string
beforeEach(async () => {
  const words = `ban hành Đề án ${crypto.randomUUID()}`
  id = eventId({ kind: 'named', words })
  ;[p1, p2] = [`1-${id}`, `2-${id}`]
  for (const planId of [p1, p2]) {
    const by = { by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() }
    await house.store.for(HOME).plans.publish(waitingPlan(planId, words), null, by)
  }
})

const brief = (moves: readonly WorkMoves[]) =>
  moves.flatMap(({ plan, work, moves: each }) => each.map(({ key, before, after }) => [plan.id, work.id, key, before?.due ?? null, after?.due ?? null]))
const eventOf = async (role: 'monitor' | 'officer' = 'monitor') => {
  const { events, may } = await ask<AwaitedPage>('awaited.list', undefined, role)
  return { event: events.find((awaited) => awaited.id === id), may }
}

describe('an awaited event', () => {
  const came = (scope: unknown = null) => ({ kind: 'record', on: '2026-11-02', symbol: ' 9/QĐ-BKHCN ', note: '', scope })
  const standings = async (planId: string) =>
    (await ask<PlanPage>('plans.get', { planId })).rows.find(({ work }) => work.id === 't3')?.occurrences.map(({ occurrence, standing }) => [occurrence.due, standing])

  it('recorded, starts the clock of all that waits for it', async () => {
    expect(await eventOf('officer')).toMatchObject({
      event: { waiting: 2, since: '2026-01-15', record: { version: 0 } },
      may: { record: false },
    })
    expect(await standings(p1)).toEqual([[null, 'waitingEvent']])

    const preview = await done<AwaitedPreview>('awaited.preview', { id, command: came() })
    expect(brief(preview.moves)).toEqual([
      [p1, 't3', `event:${id}`, null, '2026-12-02'],
      [p2, 't3', `event:${id}`, null, '2026-12-02'],
    ])
    const { record } = await done<AwaitedWritten>('awaited.record', { id, version: preview.version, command: came() })
    const recorded = { on: '2026-11-02', symbol: '9/QĐ-BKHCN', note: null, by: house.userId('monitor'), recordedOn: '2026-11-20' }
    expect(record).toEqual({ id, version: 1, everywhere: recorded, works: [] })

    await expectShown(preview.moves)
    expect(await standings(p1)).toEqual([['2026-12-02', 'dueSoon']])
    // Whoever looks is told by whom.
    expect((await ask<AwaitedPage>('awaited.list', undefined, 'officer')).names).toHaveProperty(house.userId('monitor'))
    expect((await ask<WorkItem[]>('work.mine', undefined, 'officer')).filter(({ work }) => work.id === 't3' && [p1, p2].includes(work.planId))).toHaveLength(2)
    expect(await eventOf()).toMatchObject({ event: { waiting: 0, since: null }, may: { record: true } })
  })

  it('recorded for one task leaves the others waiting; withdrawn, all wait again', async () => {
    const one = [{ planId: p2, workId: 't3' }]
    await done('awaited.record', { id, version: 0, command: came(one) })
    expect([await standings(p1), await standings(p2)]).toEqual([[[null, 'waitingEvent']], [['2026-12-02', 'dueSoon']]])
    await done('awaited.record', { id, version: 1, command: { kind: 'withdraw', reason: 'Nhầm văn bản', scope: null } }, 'administrator')
    expect(await standings(p2)).toEqual([[null, 'waitingEvent']])
  })

  it('may still be withdrawn when nothing waits for it any more', async () => {
    await done('awaited.record', { id, version: 0, command: came() })
    for (const planId of [p1, p2]) {
      const command = { kind: 'changeTiming', workId: 't3', from: null, phrase: 'Quý I/2027', reason: 'Công văn 7' }
      await done('plans.change', { planId, version: 1, command })
    }
    expect((await eventOf()).event).toBeUndefined()
    await done('awaited.record', { id, version: 1, command: { kind: 'withdraw', reason: 'Không còn chờ', scope: null } })
  })

  it.each([
    ['nobody waits for', () => ({ id: 'mot-viec-khac' }), 404, { code: 'store/not-found', what: 'awaited' }],
    ['is for a task that does not wait for it', () => ({ scope: [{ planId: p1, workId: 't1' }] }), 404, { code: 'store/not-found', what: 'work' }],
    ['is for a task of no plan', () => ({ scope: [{ planId: 'p9', workId: 't3' }] }), 404, { code: 'store/not-found', what: 'work' }],
    ['is for no task at all', () => ({ scope: [] }), 422, { code: 'awaited/no-work' }],
    ['has yet to come', () => ({ on: '2026-11-21' }), 422, { code: 'awaited/in-future', on: '2026-11-21', today: '2026-11-20' }],
  ])('that %s is not recorded', async (_, other, status, domain) => {
    const { id: asked, ...said } = { id, ...other() }
    for (const path of ['awaited.preview', 'awaited.record']) {
      const answer = await say(path, { id: asked, version: 0, command: { ...came(), ...said } })
      expect([answer.status, answer.failure?.data.domain]).toEqual([status, domain])
    }
  })
})
