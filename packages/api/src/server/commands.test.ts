// A command sent twice writes once; a command that comes too late is a conflict that names the version now stored.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AuthorityStore } from '@tiendo/db'
import { eventId } from '@tiendo/domain'
import { health, samplePlan, waitingPlan } from './testing/documents.ts'
import { HOME, openHouse, type Answer, type House } from './testing/house.ts'

let house: House
let store: AuthorityStore
beforeAll(async () => {
  house = await openHouse()
  store = house.store.for(HOME)
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const count = async (): Promise<number> => (await store.history('', 1000)).length
const value = <T>(schema: z.ZodType<T>, answer: Answer): T => schema.parse(answer.value)

/** Sends it again and again; says what each answered and how many lines of history it made. */
const thrice = async (send: () => Promise<Answer>): Promise<{ readonly answers: readonly Answer[]; readonly lines: number }> => {
  const before = await count()
  const answers = [await send(), ...(await Promise.all([send(), send()]))]
  return { answers, lines: (await count()) - before }
}

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

describe('a command sent again', () => {
  it('imports one draft', async () => {
    const id = commandId()
    const { answers, lines } = await thrice(() => house.upload(new Blob(['tốt']), id, house.token('officer')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer.value))).size).toBe(1)
    expect([answers.map(({ status }) => status), lines]).toEqual([[200, 200, 200], 1])
  })

  it('answers once', async () => {
    const input = {
      draftId: await imported(),
      version: 1,
      answers: [{ path: 'tasks.1.lead', answer: { kind: 'edit', text: 'Sở Y tế' } }],
      commandId: commandId(),
    }
    const { answers, lines } = await thrice(() => house.call('mutation', 'drafts.answer', input, house.token('officer')))
    const answered = { version: 2, clashes: [] }
    expect([answers.map((answer) => answer.value), lines]).toEqual([[answered, answered, answered], 1])
  })

  it('puts a row right once, takes it back once, and links once', async () => {
    const draftId = await imported()
    const by = house.token('officer')
    const once = async (path: string, said: object) => {
      const input = { draftId, commandId: commandId(), ...said }
      const { answers, lines } = await thrice(() => house.call('mutation', path, input, by))
      expect([answers.map(({ status }) => status), lines]).toEqual([[200, 200, 200], 1])
      expect(new Set(answers.map((answer) => JSON.stringify(answer.value))).size).toBe(1)
      return answers[0]?.value
    }
    const row = { number: null, title: 'Việc thêm', lead: null, coordinators: null, deliverable: null, timing: null, span: null }
    const made = await once('drafts.reshape', { version: 1, reshape: { kind: 'add', row } })
    const { reshapeId } = z.object({ reshapeId: z.string() }).parse(made)
    expect(made).toEqual({ version: 2, reshapeId, before: [] })
    expect(await once('drafts.withdraw', { version: 2, reshapeId, answers: [] })).toEqual({ version: 3 })
    expect(await once('drafts.link', { version: 3, replaces: await imported() })).toEqual({ version: 4 })
  })

  it('publishes one plan', async () => {
    const input = { draftId: await imported(), version: 1, unreviewed: true, commandId: commandId() }
    const { answers, lines } = await thrice(() => house.call('mutation', 'drafts.publish', input, house.token('monitor')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer.value))).size).toBe(1)
    expect([answers.map(({ status }) => status), lines]).toEqual([[200, 200, 200], 2])
  })

  it('discards once', async () => {
    const input = { draftId: await imported(), version: 1, commandId: commandId() }
    const { answers, lines } = await thrice(() => house.call('mutation', 'drafts.discard', input, house.token('monitor')))
    expect([answers.map((answer) => answer.value), lines]).toEqual([[{ version: 2 }, { version: 2 }, { version: 2 }], 1])
  })

  it('reports, submits and accepts once, though nothing more may be said after', async () => {
    const share = await aShare()
    const version = z.object({ state: z.object({ version: z.number() }) })
    const note = 'Đã xong'
    const steps = [
      ['work.report', 'officer', { percent: 40, note }],
      ['work.submit', 'officer', { finishedOn: '2026-11-10', note }],
      ['work.return', 'monitor', { note }],
      ['work.submit', 'officer', { finishedOn: '2026-11-12', note }],
      ['work.accept', 'monitor', { note }],
    ] as const
    for (const [index, [path, role, said]] of steps.entries()) {
      const input = { share, version: index, commandId: commandId(), ...said }
      const { answers, lines } = await thrice(() => house.call('mutation', path, input, house.token(role)))
      expect([path, answers.map((answer) => value(version, answer).state.version), lines]).toEqual([path, Array(3).fill(index + 1), 1])
    }
  })

  const published = async () => {
    const id = commandId()
    const plan = waitingPlan(id, `ban hành ${id}`)
    await store.plans.publish(plan, null, { by: 'thu', at: house.api.now(), commandId: commandId() })
    return { planId: id, eventId: eventId({ kind: 'named', words: `ban hành ${id}` }) }
  }

  it.each([
    ['a day', { kind: 'moveOccurrence', workId: 't1', key: '2026-Q4', due: '2027-01-15', reason: 'Công văn 5' }],
    ['a timing', { kind: 'changeTiming', workId: 't1', from: null, phrase: 'Quý I/2027', reason: 'Công văn 5' }],
    ['the settings', { kind: 'changeSettings', settings: { beforeIncludesLimit: true, rollForward: true }, reason: 'Công văn 5' }],
  ])('changes %s of a plan once, though the same again would change nothing', async (_, command) => {
    const { planId } = await published()
    const input = { planId, version: 1, command, commandId: commandId() }
    const { answers, lines } = await thrice(() => house.call('mutation', 'plans.change', input, house.token('monitor')))
    expect([answers.map((answer) => answer.value), lines]).toEqual([[{ version: 2 }, { version: 2 }, { version: 2 }], 1])
  })

  it('changes the calendar once, and answers with the calendar it made', async () => {
    const change = (version: number, date: string) => ({
      version,
      changes: [{ kind: 'dayOffSet', day: { date, name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' } }],
      reason: 'QĐ 1',
      commandId: commandId(),
    })
    const by = house.token('administrator')
    const input = change(0, '2027-05-04')
    const { answers, lines } = await thrice(() => house.call('mutation', 'calendar.change', input, by))
    expect([new Set(answers.map((answer) => JSON.stringify(answer.value))).size, lines]).toEqual([1, 1])
    expect(answers[0]?.value).toMatchObject({ version: 1, calendar: { daysOff: [{ date: '2027-05-04' }] } })
    expect((await house.call('mutation', 'calendar.change', change(1, '2027-05-05'), by)).value).toMatchObject({ version: 2 })
    expect((await house.call('mutation', 'calendar.change', input, by)).value).toEqual(answers[0]?.value)
  })

  it('records an event once, and withdraws it once', async () => {
    const { eventId: id } = await published()
    const by = house.token('monitor')
    for (const [version, command] of [
      { kind: 'record', on: '2026-11-02', symbol: '9/QĐ-BKHCN', note: null, scope: null },
      { kind: 'withdraw', reason: 'Nhầm văn bản', scope: null },
    ].entries()) {
      const input = { id, version, command, commandId: commandId() }
      const { answers, lines } = await thrice(() => house.call('mutation', 'awaited.record', input, by))
      const led = z.object({ record: z.object({ version: z.number() }) })
      expect([answers.map((answer) => value(led, answer).record.version), lines]).toEqual([Array(3).fill(version + 1), 1])
    }
  })

  it('ends an address and keeps a view without a second thought', async () => {
    const by = house.token('leader')
    const made = await house.call('mutation', 'subscriptions.create', { name: 'Điện thoại', scope: { kind: 'mine' } }, by)
    const { id } = value(z.object({ subscription: z.object({ id: z.string() }) }), made).subscription
    const first = await thrice(() => house.call('mutation', 'subscriptions.revoke', { id }, by))
    expect(first.answers.map((answer) => answer.value)).toEqual([{ id }, { id }, { id }])
    const view = { id: commandId(), name: 'Quá hạn', page: 'due', query: 'q=1' }
    await thrice(() => house.call('mutation', 'views.save', view, by))
    expect((await house.call('query', 'views.list', undefined, by)).value).toEqual([view])
  })

  it('removes samples once', async () => {
    await store.plans.publish({ ...samplePlan('mau'), sample: true }, null, { by: 'thu', at: house.api.now(), commandId: commandId() })
    const input = { commandId: commandId() }
    const first = await house.call('mutation', 'plans.removeSamples', input, house.token('administrator'))
    const again = await house.call('mutation', 'plans.removeSamples', input, house.token('administrator'))
    expect([first.value, again.value]).toEqual([{ removed: 1 }, { removed: 0 }])
  })
})

describe('a command that comes too late', () => {
  it('is a conflict with the version now stored', async () => {
    const share = await aShare()
    const say = (percent: number) =>
      house.call('mutation', 'work.report', { share, version: 0, percent, note: null, commandId: commandId() }, house.token('officer'))
    expect((await say(10)).status).toBe(200)
    const late = await say(20)
    expect([late.status, late.failure?.data.code, late.failure?.data.domain]).toEqual([
      409,
      'CONFLICT',
      { code: 'store/conflict', version: 1 },
    ])
  })

  it.each([
    ['plans.change', 'monitor', 'plan'],
    ['calendar.change', 'administrator', 'calendar'],
    ['awaited.record', 'monitor', 'awaited'],
  ] as const)('%s is a conflict too', async (path, role, what) => {
    const id = commandId()
    const plan = waitingPlan(id, `ban hành ${id}`)
    await store.plans.publish(plan, null, { by: 'thu', at: house.api.now(), commandId: commandId() })
    const version = what === 'plan' ? 1 : what === 'awaited' ? 0 : ((await store.calendar.get())?.version ?? 0)
    const day = (date: string) => ({ date, name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' })
    const say = (due: string) => {
      const said = {
        plan: { planId: id, command: { kind: 'moveOccurrence', workId: 't1', key: '2026-Q4', due, reason: 'Công văn 5' } },
        calendar: { changes: [{ kind: 'dayOffSet', day: day(due) }], reason: '' },
        awaited: {
          id: eventId({ kind: 'named', words: `ban hành ${id}` }),
          command: { kind: 'record', on: due.replace('2027', '2025'), symbol: null, note: null, scope: null },
        },
      }[what]
      return house.call('mutation', path, { ...said, version, commandId: commandId() }, house.token(role))
    }
    expect((await say('2027-07-01')).status).toBe(200)
    const late = await say('2027-07-02')
    expect([late.status, late.failure?.data.domain]).toEqual([409, { code: 'store/conflict', version: version + 1 }])
  })

  it('of ten at once one is written', async () => {
    const share = await aShare()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, percent) =>
        house.call('mutation', 'work.report', { share, version: 0, percent, note: null, commandId: commandId() }, house.token('officer')),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array<number>(9).fill(409)])
  })

  it('for a draft is a conflict where it publishes or discards', async () => {
    const draftId = await imported()
    const by = house.token('monitor')
    const answers = [{ path: 'tasks.0', answer: { kind: 'reject' } }]
    await house.call('mutation', 'drafts.answer', { draftId, version: 1, answers, commandId: commandId() }, by)
    for (const [path, more] of [['drafts.publish', { unreviewed: true }], ['drafts.discard', {}]] as const) {
      const answer = await house.call('mutation', path, { draftId, version: 1, commandId: commandId(), ...more }, by)
      expect(answer.failure?.data.domain).toEqual({ code: 'store/conflict', version: 2 })
    }
  })

  it('for a published draft says that it is closed', async () => {
    const draftId = await imported()
    const by = house.token('monitor')
    await house.call('mutation', 'drafts.publish', { draftId, version: 1, unreviewed: true, commandId: commandId() }, by)
    const closed = { code: 'draft/closed', status: 'published' }
    const say = async (path: string, more: object) =>
      (await house.call('mutation', path, { draftId, version: 1, commandId: commandId(), ...more }, by)).failure?.data.domain
    expect(await say('drafts.publish', { unreviewed: true })).toEqual(closed)
    expect(await say('drafts.discard', {})).toEqual(closed)
    expect(await say('drafts.answer', { answers: [{ path: 'tasks.0', answer: null }] })).toEqual(closed)
    expect(await say('drafts.reshape', { reshape: { kind: 'merge', task: 1, into: 0 } })).toEqual(closed)
    expect(await say('drafts.withdraw', { reshapeId: 'r1', answers: [] })).toEqual(closed)
    expect(await say('drafts.link', { replaces: null })).toEqual(closed)
  })
})
