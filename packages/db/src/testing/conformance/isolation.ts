import { expect, it } from 'vitest'
import { localDate, noSettings } from '@tiendo/domain'
import {
  calendarChanged,
  came,
  sampleCalendar,
  settingsChanged,
  timingChanged,
  withdrawn,
} from '../deadline-samples.ts'
import { entry, recorded } from '../money-samples.ts'
import { addedRow, organisation, sampleDraft, samplePlan, sampleSource } from '../samples.ts'
import { ruleSetTo, say, unwaived, waived } from './checks.ts'
import { journal, share, signed, value, type Ground } from './ground.ts'

const reported = { kind: 'progressReported', percent: 1, note: null, by: 'u-1', on: localDate(2026, 11, 20) } as const
const answers = [{ path: 'document.title', answer: { kind: 'accept' } }] as const
const missing = { ok: false, error: { code: 'store/not-found' } }

export const isolation = (ground: () => Ground): void => {
  it('one authority sees nothing of another, by any method', async () => {
    const { mine, other } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed(), { file: new Uint8Array([1, 2]) })
    await mine.drafts.answer('n1', 1, answers, signed())
    await mine.seenPages.keep('ab'.repeat(32), '1', 1, new Uint8Array([1]), signed().at)
    await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 2 }, signed())
    await mine.progress.append(share('p1'), 0, [reported], signed())
    await mine.calendar.change(0, calendarChanged(), signed())
    await mine.awaited.append('p1/issued', 0, came(), signed())
    await mine.checks.record({ kind: 'plan', id: 'p1' }, say(waived()), signed())
    await mine.checks.setRule(0, say(ruleSetTo()), signed())
    expect({
      draft: await other.drafts.get('n1'),
      source: await other.drafts.source('n1'),
      file: await other.drafts.file('n1'),
      hasFile: await other.drafts.hasFile('n1'),
      drafts: await other.drafts.list(),
      sameFile: await other.drafts.ofFile('ab'.repeat(32)),
      seenPages: await other.seenPages.of('ab'.repeat(32), '1'),
      reviewers: await other.drafts.reviewers('n1'),
      plan: await other.plans.get('p1'),
      plans: await other.plans.all(),
      versioned: await other.plans.versioned('p1'),
      draftOf: await other.plans.draftOf('p1'),
      state: await other.progress.get(share('p1')),
      forPlan: await other.progress.forPlan('p1'),
      states: await other.progress.all(),
      calendar: await other.calendar.get(),
      event: await other.awaited.get('p1/issued'),
      events: await other.awaited.all(),
      book: await other.money.get('p1'),
      waivers: await other.checks.waivers({ kind: 'plan', id: 'p1' }),
      rules: await other.checks.settings(),
      organisations: await other.organisations(),
      history: await other.history('', 99),
      changes: await other.changesSince(0, 99),
    }).toEqual({
      draft: null,
      source: null,
      file: null,
      hasFile: false,
      drafts: [],
      sameFile: [],
      seenPages: new Map(),
      reviewers: [],
      plan: null,
      plans: [],
      versioned: null,
      draftOf: null,
      state: null,
      forPlan: [],
      states: [],
      calendar: null,
      event: null,
      events: [],
      book: null,
      waivers: [],
      rules: { settings: noSettings, version: 0 },
      organisations: [],
      history: [],
      changes: [],
    })
  })

  it('one authority changes nothing of another, by any method', async () => {
    const { mine, other } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    await mine.drafts.importDraft('n2', sampleDraft(), sampleSource(), signed())
    await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed())
    await mine.progress.append(share('p1'), 0, [reported], signed())
    await mine.plans.change('p1', 1, timingChanged(), signed())
    await mine.calendar.change(0, calendarChanged(), signed())
    await mine.awaited.append('p1/issued', 0, came(), signed())
    await mine.checks.record({ kind: 'plan', id: 'p1' }, say(waived()), signed())
    await mine.checks.setRule(0, say(ruleSetTo()), signed())
    const everything = async () => ({
      drafts: [await mine.drafts.get('n1'), await mine.drafts.get('n2')],
      plans: await mine.plans.all(),
      version: (await mine.plans.versioned('p1'))?.version,
      states: await mine.progress.all(),
      calendar: await mine.calendar.get(),
      awaited: await mine.awaited.all(),
      book: await mine.money.get('p1'),
      waivers: await mine.checks.waivers({ kind: 'plan', id: 'p1' }),
      rules: await mine.checks.settings(),
      organisations: await mine.organisations(),
      journal: await journal(mine),
    })
    const before = await everything()

    expect(await other.drafts.answer('n2', 1, answers, signed())).toEqual(missing)
    expect(await other.drafts.reshape('n2', 1, 'r1', { kind: 'add', row: addedRow }, signed())).toEqual(missing)
    expect(await other.drafts.withdraw('n2', 1, 'r1', [], signed())).toEqual(missing)
    expect(await other.drafts.link('n2', 1, { earlier: 'n1', answers: [], reshapes: [] }, signed())).toEqual(missing)
    expect(await other.drafts.discard('n2', 1, signed())).toEqual(missing)
    expect(await other.plans.publish(samplePlan('p2'), { id: 'n2', version: 1 }, signed())).toEqual(missing)
    expect(await other.plans.change('p1', 2, settingsChanged(), signed())).toEqual(missing)
    expect(await other.plans.remove('p1', signed())).toEqual(missing)
    for (const subject of [{ kind: 'plan', id: 'p1' }, { kind: 'draft', id: 'n2' }] as const) {
      expect(await other.checks.record(subject, say(unwaived()), signed())).toEqual(missing)
    }
    expect(await other.progress.append(share('p1'), 1, [reported], signed())).toEqual(missing)
    expect(await other.money.append('p1', 1, [recorded(entry('m2'))], signed())).toEqual(missing)
    expect(await everything()).toEqual(before)

    // The same names are other rows.
    value(await other.drafts.importDraft('n1', sampleDraft('khác.txt'), sampleSource('khác.txt'), signed()))
    value(
      await other.plans.publish(samplePlan('p1', { sample: true, monitor: null }), { id: 'n1', version: 1 }, signed()),
    )
    value(await other.progress.append(share('p1'), 0, [{ ...reported, percent: 99 }], signed()))
    value(await other.plans.change('p1', 1, settingsChanged(), signed()))
    value(await other.calendar.change(0, calendarChanged(sampleCalendar('2030.1')), signed()))
    value(await other.awaited.append('p1/issued', 0, came(), signed()))
    value(await other.awaited.append('p1/issued', 1, withdrawn(), signed()))
    value(await other.checks.record({ kind: 'plan', id: 'p1' }, say(waived(null)), signed()))
    value(await other.checks.setRule(0, say(ruleSetTo({ severity: 'error' })), signed()))
    value(await other.money.append('p1', 0, [recorded(entry('m1', { amount: 5n }))], signed()))
    await other.addOrganisations([organisation('so-la', 'Sở Lạ')])
    value(await other.plans.remove('p1', signed()))
    expect(await everything()).toEqual(before)
  })

  it('a command of one authority is no command of another', async () => {
    const { mine, other } = ground()
    const by = signed()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), by)
    expect(value(await other.drafts.importDraft('n9', sampleDraft('khác.txt'), sampleSource(), by)).id).toBe('n9')
  })

  it('an authority nobody added cannot be written to', async () => {
    const { store } = ground()
    await expect(store.for('none').drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())).rejects.toThrow(
      'none',
    )
  })
}
