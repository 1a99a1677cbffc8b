// Whatever is sent, the server answers: done, or refused with a code; never by failing. Inputs have the shape of each
// procedure, filled with what nobody means.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleDraft, samplePlan, sampleSource, waitingPlan } from './testing/documents.ts'
import { HOME, openHouse, type House, type Kind } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const { plans } = house.store.for(HOME)
  const by = () => ({ by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() })
  await plans.publish({ ...samplePlan('p1'), monitor: null }, null, by())
  const { drafts } = house.store.for(HOME)
  for (const id of ['b1', 'b2']) await drafts.importDraft(id, sampleDraft('a.txt'), sampleSource('a.txt'), by())
  await plans.publish({ ...waitingPlan('p2', 'ban hành Đề án'), issuedOn: null, monitor: null }, null, by())
})
afterAll(() => house.close())

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', 'a\u0000b', '\ud800', '__proto__', 'constructor', '%', "'; drop table plans; --", '\u202etxt.', 'ế'.repeat(300)),
  fc.constantFrom('Quý II hằng năm', 'Trong 9999 năm kể từ ngày ban hành', '99999 lần/tuần', 'Ngày 31 hằng tháng', '1/1/0001'),
)
const known = <T>(...values: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: text })
const day = fc.oneof(fc.constantFrom('1945-09-02', '2199-12-31', '2026-02-29', '2028-02-29', '2026-11-20', '0000-00-00'), text)
const number = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double(), fc.constantFrom(1e300, -0, 2 ** 53))
const planId = known('p1', 'p2', 'p9')
const workId = known('t1', 't2', 't3', 'd1')
const key = known('2026-Q4', '2027-Q2', 'event:ban-hanh-de-an', 'always', '2026-Q9', '9999')

const settings = fc.record({
  beforeIncludesLimit: fc.boolean(),
  rollForward: fc.boolean(),
  reporting: fc.record({ cutOffDay: number, monthsBefore: number }),
}, { requiredKeys: ['beforeIncludesLimit', 'rollForward'] })
const planCommand = fc.oneof(
  fc.record({ kind: fc.constant('moveOccurrence'), workId, key, due: fc.option(day), reason: text }),
  fc.record({ kind: fc.constant('changeTiming'), workId, from: fc.option(key), phrase: text, reason: text }),
  fc.record({ kind: fc.constant('changeSettings'), settings, reason: text }),
)
const scope = fc.option(fc.array(fc.record({ planId, workId }), { maxLength: 3 }))
const awaitedCommand = fc.oneof(
  fc.record({ kind: fc.constant('record'), on: day, symbol: fc.option(text), note: fc.option(text), scope }),
  fc.record({ kind: fc.constant('withdraw'), reason: text, scope }),
)
const awaited = known('ban-hanh-de-an', 'p2/issued', 'p2/t3/unsaid')
const dayOff = fc.record({ date: day, name: known('tet', 'other'), label: text, basis: text, status: known('confirmed', 'proposed') }, {
  requiredKeys: ['date', 'name', 'basis', 'status'],
})
const step = fc.oneof(
  fc.record({ kind: fc.constant('dayOffSet'), day: dayOff }),
  fc.record({ kind: fc.constantFrom('dayOffRemoved', 'workedRemoved'), date: day }),
  fc.record({ kind: fc.constant('workedSet'), day: fc.record({ date: day, forDate: day, basis: text }) }),
  fc.record({ kind: fc.constant('weeklyRestSet'), days: fc.array(number, { maxLength: 8 }) }),
)
const changes = fc.array(step, { maxLength: 5 })
const feed = fc.oneof(fc.record({ kind: known('mine', 'authority') }), fc.record({ kind: fc.constant('plan'), planId }))
const index = fc.oneof(fc.integer({ min: 0, max: 4 }), number)
const span = fc.record({ page: fc.option(number), line: fc.tuple(number, number), cell: fc.constant(null), quote: text })
const row = fc.record({
  number: fc.option(text),
  title: text,
  lead: fc.option(text),
  coordinators: fc.option(text),
  deliverable: fc.option(text),
  timing: fc.option(text),
  span: fc.option(span),
})
const reshape = fc.oneof(
  fc.record({ kind: fc.constant('split'), task: index, title: text, rest: text }),
  fc.record({ kind: fc.constant('merge'), task: index, into: index }),
  fc.record({ kind: fc.constant('add'), row }),
)
const draftId = known('b1', 'b2')
const given = fc.array(
  fc.record({
    path: known('tasks.0.title', 'tasks.1', 'tasks.2.lead', 'tasks.99999.timing', 'plan.monitor'),
    answer: fc.option(fc.oneof(fc.constant({ kind: 'accept' }), fc.record({ kind: fc.constant('edit'), text }))),
  }),
  { maxLength: 3 },
)
const commandId = fc.uuid()
const version = fc.oneof(fc.integer({ min: 0, max: 3 }), number)

const asked: readonly (readonly [path: string, kind: Kind, input: fc.Arbitrary<unknown>])[] = [
  ['plans.preview', 'mutation', fc.record({ planId, command: planCommand })],
  ['plans.change', 'mutation', fc.record({ planId, version, command: planCommand, commandId })],
  ['awaited.preview', 'mutation', fc.record({ id: awaited, command: awaitedCommand })],
  ['awaited.record', 'mutation', fc.record({ id: awaited, version, command: awaitedCommand, commandId })],
  ['calendar.preview', 'mutation', fc.record({ changes })],
  ['calendar.change', 'mutation', fc.record({ version, changes, reason: text, commandId })],
  ['calendar.readFile', 'mutation', fc.record({ name: text, text })],
  ['calendar.export', 'query', fc.record({ format: known('json', 'ics') })],
  ['drafts.answer', 'mutation', fc.record({ draftId, version, answers: given, commandId })],
  ['drafts.reshape', 'mutation', fc.record({ draftId, version, reshape, commandId })],
  ['drafts.withdraw', 'mutation', fc.record({ draftId, version, reshapeId: text, answers: given, commandId })],
  ['drafts.link', 'mutation', fc.record({ draftId, version, replaces: fc.option(draftId), commandId })],
  ['drafts.get', 'query', fc.record({ draftId })],
  ['work.ics', 'query', fc.record({ scope: feed })],
  ['subscriptions.create', 'mutation', fc.record({ name: text, scope: feed })],
  ['subscriptions.revoke', 'mutation', fc.record({ id: text })],
  ['views.save', 'mutation', fc.record({ id: fc.oneof(fc.uuid(), text), name: text, page: text, query: text })],
  ['views.remove', 'mutation', fc.record({ id: text })],
]

it.each(asked)('%s answers', async (path, kind, input) => {
  await fc.assert(
    fc.asyncProperty(input, fc.constantFrom('administrator', 'monitor'), async (sent, role) => {
      const answer = await house.call(kind, path, sent, house.token(role))
      expect(answer.status).toBeLessThan(500)
      expect(answer.failure === null || answer.failure.data.domain !== null).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it.each(['plans.list', 'work.due', 'work.mine', 'awaited.list', 'calendar.get', 'views.list', 'subscriptions.list'])('and %s still does', async (path) => {
  expect((await house.call('query', path, undefined, house.token('officer'))).status).toBe(200)
})

it.each(['p1', 'p2'])('and so does the page of %s', async (id) => {
  for (const path of ['plans.get', 'plans.history']) {
    expect((await house.call('query', path, { planId: id }, house.token('officer'))).status).toBe(200)
  }
})
