// Who may call what: every procedure for every role, through HTTP. `ok`, or the code of the refusal.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventId, localDate, ok, type Role, type ShareId } from '@tiendo/domain'
import type { AuthorityStore } from '@tiendo/db'
import { proceduresOf } from './testing/procedures.ts'
import { health, sampleDraft, samplePlan, sampleSource, waitingPlan } from './testing/documents.ts'
import { HOME, openHouse, roles, type House, type Kind } from './testing/house.ts'

let house: House
let store: AuthorityStore
beforeAll(async () => {
  house = await openHouse()
  store = house.store.for(HOME)
})
afterAll(() => house.close())

const commandId = () => crypto.randomUUID()
const signed = (by = 'thu') => ({ by, at: house.api.now(), commandId: commandId() })

const aPlan = async (): Promise<string> => {
  const plan = await store.plans.publish(samplePlan(commandId()), null, signed())
  if (!plan.ok) throw new Error(plan.error.code)
  return plan.value.id
}
const plan = async (kind: 'days' | 'settings') => ({
  planId: await aPlan(),
  command:
    kind === 'days'
      ? { kind: 'moveOccurrence', workId: 't1', key: '2026-Q4', due: '2027-01-15', reason: 'Công văn 5' }
      : { kind: 'changeSettings', settings: { beforeIncludesLimit: true, rollForward: false }, reason: 'Công văn 6' },
})
const changedPlan = async (kind: 'days' | 'settings') => ({ ...(await plan(kind)), version: 1, commandId: commandId() })

let days = 0
const dayOff = () => {
  days += 1
  const day = { date: `2027-03-${String(days).padStart(2, '0')}`, name: 'other', label: 'Ngày riêng', basis: 'QĐ 1', status: 'confirmed' }
  return { changes: [{ kind: 'dayOffSet', day }] }
}
const calendarVersion = async () => (await store.calendar.get())?.version ?? 0

const event = async () => {
  const words = `ban hành Đề án ${commandId()}`
  const made = await store.plans.publish(waitingPlan(commandId(), words), null, signed())
  if (!made.ok) throw new Error(made.error.code)
  return { id: eventId({ kind: 'named', words }), command: { kind: 'record', on: '2026-11-02', symbol: '9/QĐ-BKHCN', note, scope: null } }
}

/** An address and a view of one person, for that person to end. */
const subscriptionOf = async (asked: Role) => {
  const id = commandId()
  const made = { id, userId: house.userId(asked), name: 'Điện thoại', scope: { kind: 'mine' }, createdAt: house.api.now() } as const
  await store.subscriptions.add(made, id)
  return { id }
}
const viewOf = async (asked: Role) => {
  const view = { id: commandId(), name: 'Quá hạn', page: 'due', query: 'q=1' }
  await store.savedViews.save(house.userId(asked), view)
  return { id: view.id }
}

const aDraft = async (): Promise<{ readonly draftId: string; readonly version: number }> => {
  const draft = await store.drafts.importDraft(commandId(), sampleDraft('a.txt'), sampleSource('a.txt'), signed())
  if (!draft.ok) throw new Error(draft.error.code)
  return { draftId: draft.value.id, version: draft.value.version }
}
const begunDraft = async (): Promise<{ readonly draftId: string }> => {
  const { source, ...draft } = sampleDraft('quet.pdf')
  const begun = { ...draft, source: { ...source, reading: { done: 1, total: 3 } } }
  const row = await store.drafts.importDraft(commandId(), begun, sampleSource('quet.pdf'), signed(), { file: new Uint8Array([1]) })
  if (!row.ok) throw new Error(row.error.code)
  return { draftId: row.value.id }
}
const reshapedDraft = async () => {
  const { draftId, version } = await aDraft()
  const made = await store.drafts.reshape(draftId, version, 'r1', { kind: 'merge', task: 1, into: 0 }, signed())
  if (!made.ok) throw new Error(made.error.code)
  return { draftId, version: made.value.row.version, reshapeId: 'r1', answers: [], commandId: commandId() }
}
const aShare = async (): Promise<ShareId> => ({
  planId: await aPlan(),
  workId: 't1',
  key: '2026-Q4',
  organisationId: health.id,
})
const submitted = async (): Promise<{ readonly share: ShareId; readonly version: number }> => {
  const share = await aShare()
  const on = localDate(2026, 11, 1)
  const state = await store.progress.append(
    share,
    0,
    [{ kind: 'resultSubmitted', finishedOn: on, note: null, by: 'nguoi-khac', on }],
    signed('nguoi-khac'),
  )
  if (!state.ok) throw new Error(state.error.code)
  return { share, version: state.value.version }
}
const unreviewed = true
const note = null

/** A draft whose tasks have no lead, or the plan it became, with that answered for or not. */
const lead = { rule: 'task/missing-lead', key: null, reason: 'UBND tỉnh trực tiếp làm' } as const
const waivable = async (of: 'draft' | 'plan', isWaived: boolean) => {
  const base = sampleDraft('a.txt')
  const tasks = base.tasks.map((task) => ({ ...task, lead: { ...task.lead, value: [] } }))
  const draft = await store.drafts.importDraft(commandId(), { ...base, tasks }, sampleSource('a.txt'), signed())
  if (!draft.ok) throw new Error(draft.error.code)
  const { id, version } = draft.value
  const { reason, ...place } = lead
  if (isWaived) {
    const fact = { ...place, kind: 'findingWaived', reason, by: 'thu', on: localDate(2026, 11, 1) } as const
    await store.checks.record({ kind: 'draft', id }, () => ok(fact), signed())
  }
  const said = { ...place, ...(isWaived ? {} : { reason }), commandId: commandId() }
  if (of === 'draft') return { draftId: id, ...said }
  const made = await store.plans.publish(samplePlan(commandId()), { id, version }, signed())
  if (!made.ok) throw new Error(made.error.code)
  return { planId: made.value.id, ...said }
}
const ruleSet = async () => {
  const { settings, version } = await store.checks.settings()
  const severity = settings.severities['task/missing-lead'] === 'note' ? 'error' : 'note'
  return { version, rule: 'task/missing-lead', severity, off: null, commandId: commandId() }
}

type Expected = readonly [officer: string, monitor: string, leader: string, finance: string, administrator: string]
type Row = readonly [path: string, kind: Kind, input: (asked: Role) => unknown, expected: Expected]

const all: Expected = ['ok', 'ok', 'ok', 'ok', 'ok']
const role = 'rights/role'
const task = 'execution/not-your-task'
const monitor = 'execution/not-the-monitor'
const ofDays: Expected = ['plan/rights', 'ok', 'ok', 'plan/rights', 'plan/rights']
const ofSettings: Expected = ['plan/rights', 'ok', 'plan/rights', 'plan/rights', 'ok']
const ofTheRegister: Expected = ['awaited/rights', 'ok', 'awaited/rights', 'awaited/rights', 'ok']
const money = 'money/rights'
const ofKeepers: Expected = [money, 'ok', money, 'ok', money]
const policy = { kind: 'setPolicy', policy: 'stop', reason: 'Quy chế chi tiêu' } as const
const checks = 'checks/rights'
const ofReviewers: Expected = ['ok', 'ok', checks, checks, 'ok']
const ofThePlan: Expected = [checks, 'ok', 'ok', checks, 'ok']
const ofTheAdministrator: Expected = [role, role, role, role, 'ok']

const table: readonly Row[] = [
  ['session.me', 'query', () => undefined, all],
  ['plans.list', 'query', () => undefined, all],
  ['plans.get', 'query', async () => ({ planId: await aPlan() }), all],
  ['plans.history', 'query', async () => ({ planId: await aPlan() }), all],
  ['plans.source', 'query', async () => ({ planId: await aPlan() }), all],
  ['plans.removeSamples', 'mutation', () => ({ commandId: commandId() }), ofTheAdministrator],
  ['plans.preview', 'mutation', () => plan('days'), ofDays],
  ['plans.preview', 'mutation', () => plan('settings'), ofSettings],
  ['plans.change', 'mutation', () => changedPlan('days'), ofDays],
  ['plans.change', 'mutation', () => changedPlan('settings'), ofSettings],
  ['calendar.get', 'query', () => undefined, all],
  ['calendar.export', 'query', () => ({ format: 'json' }), all],
  ['calendar.preview', 'mutation', dayOff, ofTheAdministrator],
  ['calendar.readFile', 'mutation', () => ({ name: 'nghi.ics', text: 'nghỉ 2027-04-01' }), ofTheAdministrator],
  [
    'calendar.change',
    'mutation',
    async () => ({ ...dayOff(), version: await calendarVersion(), reason: 'QĐ 1', commandId: commandId() }),
    ofTheAdministrator,
  ],
  ['awaited.list', 'query', () => undefined, all],
  ['awaited.preview', 'mutation', event, ofTheRegister],
  ['awaited.record', 'mutation', async () => ({ ...(await event()), version: 0, commandId: commandId() }), ofTheRegister],
  ['budget.get', 'query', async () => ({ planId: await aPlan(), year: null, asOf: null }), all],
  ['budget.preview', 'mutation', async () => ({ planId: await aPlan(), command: policy }), ofKeepers],
  [
    'budget.run',
    'mutation',
    async () => ({ planId: await aPlan(), version: 0, command: policy, commandId: commandId() }),
    ofKeepers,
  ],
  ['checks.waive', 'mutation', () => waivable('draft', false), ofReviewers],
  ['checks.unwaive', 'mutation', () => waivable('draft', true), ofReviewers],
  ['checks.waive', 'mutation', () => waivable('plan', false), ofThePlan],
  ['checks.unwaive', 'mutation', () => waivable('plan', true), ofThePlan],
  ['checks.list', 'query', async () => ({ draftId: (await aDraft()).draftId }), all],
  ['checks.list', 'query', async () => ({ planId: await aPlan() }), all],
  ['checks.settings', 'query', () => undefined, all],
  ['checks.setRule', 'mutation', ruleSet, [checks, checks, checks, checks, 'ok']],
  ['subscriptions.list', 'query', () => undefined, all],
  ['subscriptions.create', 'mutation', () => ({ name: 'Điện thoại', scope: { kind: 'authority' } }), all],
  ['subscriptions.revoke', 'mutation', subscriptionOf, all],
  ['views.list', 'query', () => undefined, all],
  ['views.save', 'mutation', () => ({ id: commandId(), name: 'Quá hạn', page: 'due', query: 'q=1' }), all],
  ['views.remove', 'mutation', viewOf, all],
  ['drafts.list', 'query', () => undefined, all],
  ['drafts.get', 'query', async () => ({ draftId: (await aDraft()).draftId }), all],
  [
    'drafts.answer',
    'mutation',
    async () => ({
      ...(await aDraft()),
      answers: [{ path: 'tasks.1.lead', answer: { kind: 'accept' } }],
      commandId: commandId(),
    }),
    ['ok', 'ok', role, role, 'ok'],
  ],
  [
    'drafts.reshape',
    'mutation',
    async () => ({ ...(await aDraft()), reshape: { kind: 'merge', task: 1, into: 0 }, commandId: commandId() }),
    ['ok', 'ok', role, role, 'ok'],
  ],
  ['drafts.withdraw', 'mutation', reshapedDraft, ['ok', 'ok', role, role, 'ok']],
  [
    'drafts.link',
    'mutation',
    async () => ({ ...(await aDraft()), replaces: (await aDraft()).draftId, commandId: commandId() }),
    ['ok', 'ok', role, role, 'ok'],
  ],
  ['drafts.reading', 'query', begunDraft, all],
  ['drafts.readOn', 'mutation', begunDraft, ['ok', 'ok', role, role, 'ok']],
  [
    'drafts.stopReading',
    'mutation',
    async () => ({ ...(await begunDraft()), commandId: commandId() }),
    ['ok', 'ok', role, role, 'ok'],
  ],
  ['organisations.known', 'query', () => undefined, all],
  [
    'drafts.publish',
    'mutation',
    async () => ({ ...(await aDraft()), unreviewed, commandId: commandId() }),
    [role, 'ok', role, role, 'ok'],
  ],
  [
    'drafts.discard',
    'mutation',
    async () => ({ ...(await aDraft()), commandId: commandId() }),
    [role, 'ok', role, role, 'ok'],
  ],
  ['work.mine', 'query', () => undefined, all],
  ['work.due', 'query', () => ({}), all],
  ['work.ics', 'query', () => ({ scope: { kind: 'mine' } }), all],
  ['work.get', 'query', async () => ({ share: await aShare() }), all],
  [
    'work.report',
    'mutation',
    async () => ({ share: await aShare(), version: 0, percent: 30, note, commandId: commandId() }),
    ['ok', task, task, task, task],
  ],
  [
    'work.submit',
    'mutation',
    async () => ({ share: await aShare(), version: 0, finishedOn: '2026-11-02', note, commandId: commandId() }),
    ['ok', task, task, task, task],
  ],
  [
    'work.accept',
    'mutation',
    async () => ({ ...(await submitted()), note, commandId: commandId() }),
    [monitor, 'ok', monitor, monitor, monitor],
  ],
  [
    'work.return',
    'mutation',
    async () => ({ ...(await submitted()), note: 'Thiếu biên bản', commandId: commandId() }),
    [monitor, 'ok', monitor, monitor, monitor],
  ],
]

const cells = table.flatMap(([path, kind, input, expected]) =>
  roles.map((name, index) => ({ path, kind, input, role: name, expected: expected[index] })),
)

describe('rights', () => {
  it.each(cells)('$path for $role: $expected', async ({ path, kind, input, role: asked, expected }) => {
    const answer = await house.call(kind, path, await input(asked), house.token(asked))
    expect(answer.failure?.data.domain?.code ?? 'ok').toBe(expected)
    expect(answer.status).toBe(expected === 'ok' ? 200 : 403)
  })

  it.each(table)('%s is for nobody who is not signed in', async (path, kind, input) => {
    const answer = await house.call(kind, path, await input('officer'), null)
    expect([answer.status, answer.failure?.data.domain]).toEqual([401, { code: 'session/required' }])
  })

  it('says which roles may', async () => {
    const answer = await house.call('mutation', 'plans.removeSamples', { commandId: commandId() }, house.token('leader'))
    expect(answer.failure?.data.domain).toEqual({ code: 'rights/role', role: 'leader', needs: ['administrator'] })
  })

  it('the author of a result never accepts it, monitor or not', async () => {
    const { share, version } = await submitted()
    const own = { ...share, organisationId: 'so-khoa-hoc' }
    const token = house.token('monitor')
    const say = { share: own, note, commandId: commandId() }
    const done = await house.call('mutation', 'work.submit', { ...say, version: 0, finishedOn: '2026-11-02' }, token)
    expect(done.status).toBe(200)
    const answer = await house.call('mutation', 'work.accept', { ...say, version, commandId: commandId() }, token)
    expect([answer.status, answer.failure?.data.domain]).toEqual([403, { code: 'execution/own-result' }])
  })

  it('no procedure is left out of these tables', () => {
    const named = [...table.map(([path]) => path), 'changes.watch']
    expect(proceduresOf().toSorted()).toEqual([...new Set(named)].toSorted())
  })
})
