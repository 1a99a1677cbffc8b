// Rows are the fold of their events: whatever people do, in whatever order, with versions old and new and commands
// sent twice, replaying the journal from nothing gives every row again. On both engines.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  decide,
  emptyBook,
  localDate,
  unrecorded,
  untouched,
  type Actor,
  type AwaitedFact,
  type Command,
  type MoneyEvent,
  type PlanChange,
  type Reshape,
  type Role,
  type ShareId,
} from '@tiendo/domain'
import { replayAll } from './fold/replay.ts'
import type { AuthorityStore, Signature } from './store.ts'
import { checkStream, shareStream } from './stream.ts'
import { ruleSetTo, say, unwaived, waived } from './testing/conformance/checks.ts'
import { journal, lay } from './testing/conformance/ground.ts'
import {
  calendarChanged,
  came,
  moved,
  replaced,
  retimed,
  sampleCalendar,
  settingsChanged,
  timingChanged,
  withdrawn,
} from './testing/deadline-samples.ts'
import { entry, moneyEvents, recorded, takenBack } from './testing/money-samples.ts'
import { onBothEngines } from './testing/engines.ts'
import { addedRow, sampleDraft, samplePlan, sampleSource } from './testing/samples.ts'

const draftId = fc.constantFrom('n1', 'n2', 'n3')
const planId = fc.constantFrom('p1', 'p2', 'p3')
const stale = fc.constantFrom(0, 0, 0, 0, -1, 1)
const today = localDate(2026, 11, 20)

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
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('import' as const), draftId }) },
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
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const officer: Actor = { userId: 'u-1', organisationId: 'so-y-te', role: 'officer' }
const monitor: Actor = { userId: 'u-2', organisationId: 'so-khcn', role: 'monitor' }
const added: Reshape = { kind: 'add', row: addedRow }
const place: ShareId = { planId: 'p1', workId: 't1', key: '2026', organisationId: 'so-y-te' }
const submit: Command = { kind: 'submitResult', finishedOn: today, note: 'xong' }
const by = (person: Actor, asked: Command, workId = 't1'): Step => ({
  kind: 'progress',
  share: { ...place, workId },
  command: asked,
  actor: person,
  off: 0,
})

/** One course in which everything happens, so that every run has it. */
const everything: Step[] = [
  { kind: 'import', draftId: 'n1' },
  { kind: 'import', draftId: 'n2' },
  { kind: 'answer', draftId: 'n1', answers: [{ path: 'plan.monitor', answer: { kind: 'accept' } }], off: 0 },
  { kind: 'reshape', draftId: 'n1', reshape: added, off: 0 },
  { kind: 'withdraw', draftId: 'n1', answers: [], off: 0 },
  { kind: 'link', draftId: 'n1', earlier: 'n2', answers: [{ path: 'document.title', answer: { kind: 'reject' } }], off: 0 },
  { kind: 'waive', subject: { kind: 'draft', id: 'n1' }, said: waived('x') },
  { kind: 'waive', subject: { kind: 'draft', id: 'n1' }, said: unwaived('y') },
  { kind: 'rule', set: ruleSetTo(), off: 0 },
  { kind: 'discard', draftId: 'n2', off: 0 },
  { kind: 'publish', planId: 'p1', draftId: 'n1', off: 0 },
  { kind: 'publish', planId: 'p2', draftId: null, off: 0 },
  by(officer, { kind: 'reportProgress', percent: 40, note: null }),
  by(officer, submit),
  by(monitor, { kind: 'returnResult', note: 'thiếu phụ lục' }),
  by(officer, submit),
  by(monitor, { kind: 'acceptResult', note: null }),
  by(monitor, { kind: 'waive', reason: 'không còn cần' }, 'd1'),
  { kind: 'change', planId: 'p1', change: timingChanged(), off: 0 },
  { kind: 'change', planId: 'p2', change: settingsChanged(), off: 0 },
  { kind: 'calendar', named: '2026.2', off: 0 },
  { kind: 'calendar', named: '2026.3', off: 0 },
  { kind: 'awaited', awaitedId: 'p1/issued', fact: came(), off: 0 },
  { kind: 'awaited', awaitedId: 'p1/issued', fact: withdrawn([{ planId: 'p1', workId: 't1' }]), off: 0 },
  ...moneyEvents.map((event): Step => ({ kind: 'money', planId: 'p1', event, off: 0 })),
  { kind: 'money', planId: 'p2', event: recorded(entry('m1')), off: 0 },
  { kind: 'remove', planId: 'p2' },
]

const act = async (store: AuthorityStore, tried: Step, signature: Signature): Promise<unknown> => {
  switch (tried.kind) {
    case 'import':
      return store.drafts.importDraft(tried.draftId, sampleDraft(), sampleSource(), signature)
    case 'answer':
      return store.drafts.answer(
        tried.draftId,
        ((await store.drafts.get(tried.draftId))?.version ?? 1) + tried.off,
        tried.answers,
        signature,
      )
    case 'reshape':
      return store.drafts.reshape(
        tried.draftId,
        ((await store.drafts.get(tried.draftId))?.version ?? 1) + tried.off,
        `r-${signature.commandId}`,
        tried.reshape,
        signature,
      )
    case 'withdraw': {
      const row = await store.drafts.get(tried.draftId)
      const id = row?.reshapes.at(-1)?.id ?? 'r-none'
      return store.drafts.withdraw(tried.draftId, (row?.version ?? 1) + tried.off, id, tried.answers, signature)
    }
    case 'link': {
      const row = await store.drafts.get(tried.draftId)
      const there = tried.earlier === null ? null : await store.drafts.get(tried.earlier)
      const link = { earlier: there?.id ?? null, answers: tried.answers, reshapes: [] }
      return store.drafts.link(tried.draftId, (row?.version ?? 1) + tried.off, link, signature)
    }
    case 'discard':
      return store.drafts.discard(
        tried.draftId,
        ((await store.drafts.get(tried.draftId))?.version ?? 1) + tried.off,
        signature,
      )
    case 'publish': {
      const draft =
        tried.draftId === null
          ? null
          : { id: tried.draftId, version: ((await store.drafts.get(tried.draftId))?.version ?? 1) + tried.off }
      return store.plans.publish(samplePlan(tried.planId), draft, signature)
    }
    case 'remove':
      return store.plans.remove(tried.planId, signature)
    case 'change': {
      const version = ((await store.plans.versioned(tried.planId))?.version ?? 1) + tried.off
      return store.plans.change(tried.planId, version, tried.change, signature)
    }
    case 'calendar': {
      const version = ((await store.calendar.get())?.version ?? 0) + tried.off
      return store.calendar.change(version, calendarChanged(sampleCalendar(tried.named)), signature)
    }
    case 'awaited': {
      const { version } = (await store.awaited.get(tried.awaitedId)) ?? unrecorded(tried.awaitedId)
      return store.awaited.append(tried.awaitedId, version + tried.off, tried.fact, signature)
    }
    case 'waive':
      return store.checks.record(tried.subject, say(tried.said), signature)
    case 'rule':
      return store.checks.setRule((await store.checks.settings()).version + tried.off, say(tried.set), signature)
    case 'money': {
      const { version } = (await store.money.get(tried.planId)) ?? emptyBook(tried.planId)
      return store.money.append(tried.planId, version + tried.off, [tried.event], signature)
    }
    case 'progress': {
      const state = (await store.progress.get(tried.share)) ?? untouched(tried.share)
      const decided = decide(state, tried.command, { actor: tried.actor, today, coordinators: [], monitor: null })
      return decided.ok
        ? store.progress.append(tried.share, state.version + tried.off, decided.value, signature)
        : decided
    }
  }
}

onBothEngines((empty) => {
  it('replaying the journal gives the rows', { timeout: 120_000 }, async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(9)), { minLength: 30, maxLength: 60 }), async (steps) => {
        const { mine } = await lay(await empty())
        for (const [index, [tried, again]] of steps.entries()) {
          // One in ten is sent under the name of the command before.
          const commandId = `c-${again === 0 ? index - 1 : index}`
          await act(mine, tried, { by: 'u-1', at: new Date(Date.UTC(2026, 10, 20) + index), commandId })
        }
        const lines = await journal(mine)
        for (const { event } of lines) seen.add(event.kind)
        const { waivers, ...folded } = replayAll(lines)
        const rows = {
          drafts: new Map(
            await Promise.all(
              (await mine.drafts.list()).map(async ({ id }) => [id, await mine.drafts.get(id)] as const),
            ),
          ),
          plans: new Map(
            await Promise.all(
              (await mine.plans.all()).map(async ({ id }) => [id, await mine.plans.versioned(id)] as const),
            ),
          ),
          progress: new Map((await mine.progress.all()).map((state) => [shareStream(state), state])),
          calendar: await mine.calendar.get(),
          checks: await mine.checks.settings(),
          awaited: new Map((await mine.awaited.all()).map((record) => [record.id, record])),
          money: new Map(
            (await Promise.all([...folded.plans.keys()].map((id) => mine.money.get(id)))).flatMap((book) =>
              book === null ? [] : [[book.planId, book] as const],
            ),
          ),
        }
        expect(rows).toEqual(folded)
        for (const kind of ['draft', 'plan'] as const) {
          for (const id of ['n1', 'n2', 'n3', 'p1', 'p2', 'p3']) {
            const subject = { kind, id }
            expect(await mine.checks.waivers(subject)).toEqual(waivers.get(checkStream(subject))?.waivers ?? [])
          }
        }
        expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1))
      }),
      { numRuns: 25, examples: [[everything.map((tried): [Step, number] => [tried, 1])]] },
    )
    // Every kind of event there is was among them.
    expect([...seen].toSorted()).toEqual([
      'calendarChanged',
      'draftDiscarded',
      'draftImported',
      'draftLinked',
      'draftPublished',
      'draftReshaped',
      'eventRecorded',
      'eventWithdrawn',
      'findingWaived',
      'lineLinked',
      'moneyCarriedOver',
      'moneyRecorded',
      'moneyTransferred',
      'moneyWithdrawn',
      'planPublished',
      'planRemoved',
      'policySet',
      'progressReported',
      'reshapeWithdrawn',
      'resultAccepted',
      'resultReturned',
      'resultSubmitted',
      'ruleSet',
      'settingsChanged',
      'timingChanged',
      'valuesAnswered',
      'waived',
      'waiverWithdrawn',
      'waiversCarried',
    ])
  })
})
