// Rows are the fold of their events: whatever people do, in whatever order, with versions old and new and commands
// sent twice, replaying the journal from nothing gives every row again. On both engines.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide, emptyBook, unrecorded, untouched, type Actor, type Command, type Reshape, type ShareId } from '@tiendo/domain'
import { replayAll } from './fold/replay.ts'
import type { AuthorityStore, Signature } from './store.ts'
import { checkStream, shareStream } from './stream.ts'
import { ruleSetTo, say, unwaived, waived } from './testing/conformance/checks.ts'
import { journal, lay } from './testing/conformance/ground.ts'
import { calendarChanged, came, sampleCalendar, settingsChanged, timingChanged, withdrawn } from './testing/deadline-samples.ts'
import { entry, moneyEvents, recorded } from './testing/money-samples.ts'
import { onBothEngines } from './testing/engines.ts'
import { addedRow, begunDraft, sampleDraft, samplePlan, sampleSource } from './testing/samples.ts'
import { step, today, type Step } from './testing/random-steps.ts'

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
  { kind: 'begin', draftId: 'n2' },
  { kind: 'answer', draftId: 'n2', answers: [{ path: 'tasks.0.lead', answer: { kind: 'accept' } }], off: 0 },
  { kind: 'readOn', draftId: 'n2' },
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
    case 'begin':
      return store.drafts.importDraft(tried.draftId, begunDraft(), sampleSource(), signature)
    case 'readOn':
      return store.drafts.readOn(tried.draftId, sampleDraft(), sampleSource(), signature)
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
      'draftReadOn',
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
