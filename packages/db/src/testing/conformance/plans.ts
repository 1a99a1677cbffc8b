import { expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { organisation, sampleDraft, samplePlan, sampleSource } from '../samples.ts'
import { at, journal, share, signed, value, type Ground } from './ground.ts'

export const plans = (ground: () => Ground): void => {
  it('a plan comes back as it was published: order, blanks, spans, and every đồng', async () => {
    const { mine } = ground()
    const plan = samplePlan('p1')
    expect(value(await mine.plans.publish(plan, null, signed()))).toEqual(plan)
    expect(await mine.plans.get('p1')).toEqual(plan)
    expect(await mine.plans.get('p1')).toEqual(plan)
    expect(await mine.plans.get('none')).toBeNull()
  })

  it('a plan with nothing in it comes back too', async () => {
    const { mine } = ground()
    const empty = samplePlan('p1', {
      tasks: [],
      targets: [],
      duties: [],
      citations: [],
      organisations: [],
      monitor: null,
      issuedOn: null,
      budget: { statedTotal: null, lines: [] },
    })
    await mine.plans.publish(empty, null, signed())
    expect(await mine.plans.get('p1')).toEqual(empty)
  })

  it('more rows than one statement carries', async () => {
    const { mine } = ground()
    const task = at(samplePlan('p1').tasks, 0)
    const tasks = Array.from({ length: 2500 }, (_, index) => ({ ...task, id: `t${index + 1}` }))
    await mine.plans.publish(samplePlan('p1', { tasks }), null, signed())
    expect((await mine.plans.get('p1'))?.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id))
  })

  it('all plans, each with its own rows', async () => {
    const { mine } = ground()
    const [first, second] = [samplePlan('p1'), samplePlan('p2', { tasks: samplePlan('p2').tasks.slice(1) })]
    await mine.plans.publish(second, null, signed())
    await mine.plans.publish(first, null, signed())
    expect(await mine.plans.all()).toEqual([first, second])
  })

  it('publishing closes the draft in the same step', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed()))
    expect(await mine.drafts.get('n1')).toMatchObject({ status: 'published', planId: 'p1', version: 2 })
    expect([await mine.plans.draftOf('p1'), await mine.plans.draftOf('none')]).toEqual(['n1', null])
    expect((await journal(mine)).map(({ stream, event }) => [stream, event.kind])).toEqual([
      ['draft/n1', 'draftImported'],
      ['draft/n1', 'draftPublished'],
      ['plan/p1', 'planPublished'],
    ])
  })

  it('a draft someone answered meanwhile is not published: nothing is written', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    await mine.drafts.answer('n1', 1, [{ path: 'document.title', answer: { kind: 'accept' } }], signed())
    expect(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 2 },
    })
    expect([await mine.plans.all(), await mine.organisations()]).toEqual([[], []])
    expect(await mine.drafts.get('n1')).toMatchObject({ status: 'inReview', planId: null })
  })

  it('published twice by one command is one plan; by two, the second is a conflict', async () => {
    const { mine } = ground()
    await mine.drafts.importDraft('n1', sampleDraft(), sampleSource(), signed())
    const by = signed()
    const first = value(await mine.plans.publish(samplePlan('p1'), { id: 'n1', version: 1 }, by))
    expect(value(await mine.plans.publish(samplePlan('p2'), { id: 'n1', version: 1 }, by))).toEqual(first)
    expect(await mine.plans.publish(samplePlan('p3'), { id: 'n1', version: 1 }, signed())).toMatchObject({ ok: false })
    expect(await mine.plans.publish(samplePlan('p1'), null, signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 1 },
    })
    expect((await mine.plans.all()).map(({ id }) => id)).toEqual(['p1'])
  })

  it('organisations not yet known are added; known ones stay as they are', async () => {
    const { mine } = ground()
    const known = { ...organisation('so-y-te', 'Sở Y tế'), aliases: ['SYT'], successors: ['so-moi'] }
    await mine.addOrganisations([known])
    await mine.addOrganisations([{ ...known, aliases: [] }])
    await mine.plans.publish(samplePlan('p1'), null, signed())
    expect(await mine.organisations()).toEqual([
      organisation('so-khcn', 'Sở Khoa học và Công nghệ'),
      organisation('so-tai-chinh', 'Sở Tài chính'),
      known,
    ])
    expect((await mine.plans.get('p1'))?.organisations).toEqual(samplePlan('p1').organisations)
  })

  it('a removed plan is gone with its progress; its history stays and its id is not used again', async () => {
    const { mine } = ground()
    await mine.plans.publish(samplePlan('p1'), null, signed())
    const event = { kind: 'progressReported', percent: 5, note: null, by: 'u-1', on: localDate(2026, 11, 20) } as const
    await mine.progress.append(share('p1'), 0, [event], signed())
    const by = signed()
    expect(await mine.plans.remove('p1', by)).toEqual({ ok: true, value: null })
    expect(await mine.plans.remove('p1', by)).toEqual({ ok: true, value: null })
    expect(await mine.plans.remove('p1', signed())).toEqual({ ok: false, error: { code: 'store/not-found' } })
    expect([await mine.plans.get('p1'), await mine.progress.all()]).toEqual([null, []])
    expect(await mine.progress.append(share('p1'), 1, [event], signed())).toEqual({
      ok: false,
      error: { code: 'store/not-found' },
    })
    expect((await journal(mine)).map(({ event: { kind } }) => kind)).toEqual([
      'planPublished',
      'progressReported',
      'planRemoved',
    ])
    expect(await mine.plans.publish(samplePlan('p1'), null, signed())).toEqual({
      ok: false,
      error: { code: 'store/conflict', version: 2 },
    })
  })
}
