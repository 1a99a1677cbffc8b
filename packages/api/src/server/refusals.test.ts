// What cannot be done is refused with a code and its data, and says where.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AuthorityStore } from '@tiendo/db'
import { health, samplePlan } from './testing/documents.ts'
import { HOME, openHouse, type Answer, type House } from './testing/house.ts'

let house: House
let store: AuthorityStore
beforeAll(async () => {
  house = await openHouse()
  store = house.store.for(HOME)
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const value = <T>(schema: z.ZodType<T>, answer: Answer): T => schema.parse(answer.value)

/** Another document each time. */
const imported = async () => {
  const id = commandId()
  return value(z.object({ draftId: z.string() }), await house.upload(new Blob([`tốt ${id}`]), id, house.token('officer'))).draftId
}

const aShare = async () => {
  const plan = samplePlan(commandId())
  await store.plans.publish(plan, null, { by: 'thu', at: house.api.now(), commandId: commandId() })
  return { planId: plan.id, workId: 't1', key: '2026-Q4', organisationId: health.id }
}

describe('what cannot be done', () => {
  it('a draft with doubtful values is not published without saying so: every reason at once', async () => {
    const draftId = await imported()
    const input = { draftId, version: 1, unreviewed: false, commandId: commandId() }
    const answer = await house.call('mutation', 'drafts.publish', input, house.token('monitor'))
    expect([answer.status, answer.failure?.data.domain]).toEqual([
      422,
      { code: 'draft/not-publishable', issues: [{ code: 'confirm/unanswered', path: 'tasks.1.lead' }] },
    ])
  })

  it.each([
    ['a task beyond the last', 'tasks.2.lead'],
    ['a line of a budget without lines', 'budget.lines.0'],
  ])('an answer to %s', async (_, path) => {
    const input = { draftId: await imported(), version: 1, answers: [{ path, answer: null }], commandId: commandId() }
    const answer = await house.call('mutation', 'drafts.answer', input, house.token('officer'))
    expect(answer.failure?.data.domain).toEqual({ code: 'draft/no-such-value', path })
  })

  it.each([
    ['a period that the task does not have', { key: '2027-Q1' }],
    ['a task that the plan does not have', { workId: 't9' }],
    ['an organisation that does not lead it', { organisationId: 'so-tu-phap' }],
  ])('progress on %s', async (_, other) => {
    const share = { ...(await aShare()), ...other }
    const input = { share, version: 0, percent: 5, note: null, commandId: commandId() }
    const answer = await house.call('mutation', 'work.report', input, house.token('officer'))
    expect([answer.status, answer.failure?.data.domain]).toEqual([404, { code: 'store/not-found', what: 'work' }])
  })

  it.each([
    ['work.report', { percent: 101, note: null }, 'execution/percent-out-of-range'],
    ['work.submit', { finishedOn: '2026-11-21', note: null }, 'execution/finished-in-future'],
  ])('%s with %o', async (path, said, code) => {
    const input = { share: await aShare(), version: 0, commandId: commandId(), ...said }
    const answer = await house.call('mutation', path, input, house.token('officer'))
    expect([answer.status, answer.failure?.data.domain?.code]).toEqual([422, code])
  })

  it('asking for days in the wrong order', async () => {
    const answer = await house.call('query', 'work.due', { from: '2026-12-01', to: '2026-11-01' }, house.token('leader'))
    expect(answer.failure?.data.domain?.code).toBe('work/period-reversed')
  })

  it.each(['2026-02-30', '20/11/2026', 20261120])('a day written %s', async (from) => {
    const answer = await house.call('query', 'work.due', { from }, house.token('leader'))
    expect(answer.failure?.data.domain).toMatchObject({ code: 'request/malformed', issues: [{ path: 'from' }] })
  })

  it('an upload without a file', async () => {
    const answer = await house.upload(null, commandId(), house.token('officer'))
    expect(answer.failure?.data.domain).toEqual({ code: 'upload/no-file' })
  })

  it('an upload without the id of its command', async () => {
    const answer = await house.upload(new Blob(['tốt']), 'không phải uuid', house.token('officer'))
    expect([answer.status, answer.failure?.data.domain]).toMatchObject([400, { code: 'request/malformed', issues: [{ path: 'commandId' }] }])
  })
})
