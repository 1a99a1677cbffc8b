// What people may do to an authority's data, in any order, with versions old and new.
import fc from 'fast-check'
import { addDays, localDate, type Actor, type AwaitedFact, type Command, type MoneyEvent, type PlanChange, type Reshape, type Role, type ShareId } from '@tiendo/domain'
import { ruleSetTo, unwaived, waived } from './conformance/checks.ts'
import { came, moved, replaced, retimed, settingsChanged, timingChanged, withdrawn } from './deadline-samples.ts'
import { entry, moneyEvents, recorded, takenBack } from './money-samples.ts'
import { addedRow } from './samples.ts'

const draftId = fc.constantFrom('n1', 'n2', 'n3')
const planId = fc.constantFrom('p1', 'p2', 'p3')
const stale = fc.constantFrom(0, 0, 0, 0, -1, 1)
export const today = localDate(2026, 11, 20)

const actor: fc.Arbitrary<Actor> = fc.record({
  userId: fc.constantFrom('u-1', 'u-2'),
  organisationId: fc.constantFrom('so-y-te', 'so-khcn'),
  role: fc.constantFrom<Role[]>('officer', 'monitor'),
})
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('reportProgress' as const),
    percent: fc.integer({ min: 0, max: 100 }),
    note: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
  }),
  fc.record({
    kind: fc.constant('submitResult' as const),
    finishedOn: fc.nat(30).map((days) => addDays(today, -days)),
    note: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('acceptResult' as const), note: fc.constant(null) }),
  fc.record({ kind: fc.constant('returnResult' as const), note: fc.constant('thiếu phụ lục') }),
  fc.record({ kind: fc.constant('waive' as const), reason: fc.constant('không còn cần') }),
)
const share: fc.Arbitrary<ShareId> = fc.record({
  planId,
  workId: fc.constantFrom('t1', 'd1'),
  key: fc.constantFrom('2026', '2026..2030'),
  organisationId: fc.constantFrom('so-y-te', 'so-khcn'),
})
const answers = fc.array(
  fc.record({
    path: fc.constantFrom('document.title' as const, 'tasks.1.title' as const, 'tasks.0.lead' as const, 'plan.monitor' as const),
    answer: fc.constantFrom(
      null,
      { kind: 'accept' as const },
      { kind: 'reject' as const },
      { kind: 'edit' as const, text: 'Sở Mẫu' },
    ),
  }),
  { maxLength: 4 },
)
const reshape: fc.Arbitrary<Reshape> = fc.oneof(
  fc.constant({ kind: 'add' as const, row: addedRow }),
  fc.record({ kind: fc.constant('split' as const), task: fc.nat(2), title: fc.constant('Một'), rest: fc.constant('Hai') }),
  fc.record({ kind: fc.constant('merge' as const), task: fc.nat(2), into: fc.nat(2) }),
)
const change: fc.Arbitrary<PlanChange> = fc.oneof(
  fc
    .record({
      change: fc.oneof(
        fc.option(fc.nat(400), { nil: null }).map((days) => moved(days === null ? null : addDays(today, days))),
        fc.constantFrom(retimed, replaced),
      ),
      workId: fc.constantFrom('t1', 't2', 'd1'),
    })
    .map((made) => timingChanged(made.change, made.workId)),
  fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }).map(settingsChanged),
)
const awaitedId = fc.constantFrom('trung-uong-ban-hanh-de-an', 'p1/issued', 'p1/t1/unsaid')
const scope = fc.option(
  fc.array(fc.record({ planId, workId: fc.constantFrom('t1', 't2') }), { minLength: 1, maxLength: 3 }),
  { nil: null },
)
const fact: fc.Arbitrary<AwaitedFact> = fc.oneof(
  fc.tuple(scope, fc.option(fc.string(), { nil: null })).map(([works, symbol]) => came(works, symbol)),
  scope.map(withdrawn),
)

const entryId = fc.constantFrom('m1', 'm2', 'm3', 'nhap-1')
const money: fc.Arbitrary<MoneyEvent> = fc.oneof(
  fc
    .array(
      fc.record({
        id: entryId,
        amount: fc.bigInt(-(10n ** 19n), 10n ** 19n),
        lineId: fc.constantFrom('b1', 'b2', null),
        batch: fc.constantFrom('nhap-1', null),
        note: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((entries) => recorded(...entries.map(({ id, ...rest }) => entry(id, rest)))),
  fc.constantFrom(...moneyEvents),
  entryId.map(takenBack),
)

/** Something a person tries; `off` is how far their version is from the stored one. */
export const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('import' as const), draftId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('begin' as const), draftId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('readOn' as const), draftId }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer' as const), draftId, answers, off: stale }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('reshape' as const), draftId, reshape, off: stale }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), draftId, answers, off: stale }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      draftId,
      earlier: fc.option(draftId, { nil: null }),
      answers,
      off: stale,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('discard' as const), draftId, off: stale }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      planId,
      draftId: fc.option(draftId, { nil: null }),
      off: stale,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), planId }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), planId, change, off: stale }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('calendar' as const), named: fc.string(), off: stale }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('awaited' as const), awaitedId, fact, off: stale }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('waive' as const),
      subject: fc.oneof(
        fc.record({ kind: fc.constant('draft' as const), id: draftId }),
        fc.record({ kind: fc.constant('plan' as const), id: planId }),
      ),
      said: fc.constantFrom(waived('x'), waived(null), waived('x', 'lý do khác'), unwaived('x'), unwaived(null)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rule' as const),
      set: fc.constantFrom(ruleSetTo(), ruleSetTo({ severity: null }), ruleSetTo({ off: 'mẫu riêng' })),
      off: stale,
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('money' as const), planId, event: money, off: stale }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('progress' as const), share, command, actor, off: stale }) },
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
