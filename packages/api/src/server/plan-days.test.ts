// A published plan changed: one period moved, a rule from one period on, its settings. What a preview says is what the
// plan then shows, and people's words stay with their period.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role, WorkMoves } from '@tiendo/domain'
import type { HistoryEntry, PlanPage, PlanPreview, WorkPage } from '../client/outputs.ts'
import { askingOf } from './testing/asking.ts'
import { health, samplePlan } from './testing/documents.ts'
import { HOME, openHouse, type House } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const { ask, say, done, expectShown } = askingOf(() => house)

/** Each test has a plan of its own. */
let planId: string
const published = async (monitor: string | null = 'so-khoa-hoc'): Promise<string> => {
  const id = crypto.randomUUID()
  const by = { by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() }
  await house.store.for(HOME).plans.publish({ ...samplePlan(id), monitor }, null, by)
  return id
}
beforeEach(async () => {
  planId = await published()
})

const lastDays = async (id: string): Promise<Readonly<Record<string, readonly (string | null)[]>>> => {
  const { rows } = await ask<PlanPage>('plans.get', { planId: id })
  return Object.fromEntries(rows.map(({ work, occurrences }) => [work.id, occurrences.map(({ occurrence }) => occurrence.due)]))
}
const brief = (moves: readonly WorkMoves[]) =>
  moves.flatMap(({ work, moves: each }) => each.map(({ key, before, after }) => [work.id, key, before?.due ?? null, after?.due ?? null]))

describe('a change of a plan', () => {
  const move = (due: string | null) => ({ kind: 'moveOccurrence', workId: 't2', key: '2027-Q2', due, reason: 'Công văn 5/UBND' })

  it('one period of a yearly task moves and the series stays; back again as it was', async () => {
    const before = await lastDays(planId)
    const other = await published()
    const preview = await done<PlanPreview>('plans.preview', { planId, command: move('2027-08-15') })
    expect(brief(preview.moves)).toEqual([['t2', '2027-Q2', '2027-06-30', '2027-08-15']])
    expect(await lastDays(planId)).toEqual(before)

    expect(await done('plans.change', { planId, version: preview.version, command: move('2027-08-15') })).toEqual({ version: 2 })
    await expectShown(preview.moves)
    expect((await lastDays(planId))['t2']).toEqual(['2026-06-30', '2027-08-15', '2028-06-30'])
    expect(await lastDays(other)).toEqual(before)

    await done('plans.change', { planId, version: 2, command: move(null) })
    expect(await lastDays(planId)).toEqual(before)
  })

  it('says why, by whom and when, in its reasons and in its history', async () => {
    await done('plans.change', { planId, version: 1, command: move('2027-08-15') })
    const share = { planId, workId: 't2', key: '2027-Q2', organisationId: health.id }
    const { item } = await ask<WorkPage>('work.get', { share })
    const moved = { kind: 'moved', was: '2027-06-30', due: '2027-08-15', reason: 'Công văn 5/UBND', on: '2026-11-20' }
    expect(item.occurrence.because).toContainEqual(moved)
    const [entry] = await ask<HistoryEntry[]>('plans.history', { planId })
    expect(entry).toMatchObject({
      stream: `plan/${planId}`,
      kind: 'timingChanged',
      byName: 'monitor Tỉnh Mẫu',
      detail: { workId: 't2', change: 'one', key: '2027-Q2', due: '2027-08-15', reason: 'Công văn 5/UBND', on: '2026-11-20' },
    })
  })

  it('a rule changed from a period on leaves what was before, and what was said', async () => {
    const share = { planId, workId: 't2', key: '2027-Q2', organisationId: health.id }
    await done('work.report', { share, version: 0, percent: 20, note: 'Đã bắt đầu' }, 'officer')
    const command = { kind: 'changeTiming', workId: 't2', from: '2027-Q2', phrase: 'Quý III hằng năm', reason: 'Công văn 6/UBND' }
    const preview = await done<PlanPreview>('plans.preview', { planId, command })
    await done('plans.change', { planId, version: preview.version, command })
    await expectShown(preview.moves)
    const { item } = await ask<WorkPage>('work.get', { share })
    expect(item.state).toMatchObject({ percent: 20, note: 'Đã bắt đầu' })
    expect((await lastDays(planId))['t2']).toEqual(['2026-06-30', '2027-06-30', '2027-09-30', '2028-09-30'])
  })

  it('its settings move what they reach', async () => {
    // 15/8/2027 is a Sunday: only what falls on a day of rest is rolled.
    await done('plans.change', { planId, version: 1, command: move('2027-08-15') })
    const command = { kind: 'changeSettings', settings: { beforeIncludesLimit: false, rollForward: true }, reason: 'Điều 148' }
    const preview = await done<PlanPreview>('plans.preview', { planId, command })
    expect(preview.moves.flatMap(({ moves }) => moves)).toMatchObject([{ key: '2027-Q2', after: { due: '2027-08-15', rolled: '2027-08-16' } }])
    await done('plans.change', { planId, version: preview.version, command })
    await expectShown(preview.moves)
    const [entry] = await ask<HistoryEntry[]>('plans.history', { planId })
    expect(entry).toMatchObject({ kind: 'settingsChanged', detail: { beforeIncludesLimit: 0, rollForward: 1, reason: 'Điều 148' } })
  })

  it.each<[Role, PlanPage['may']]>([
    ['officer', { changeDays: false, changeSettings: false, waive: false }],
    ['monitor', { changeDays: true, changeSettings: true, waive: true }],
    ['leader', { changeDays: true, changeSettings: false, waive: true }],
    ['finance', { changeDays: false, changeSettings: false, waive: false }],
    ['administrator', { changeDays: false, changeSettings: true, waive: true }],
  ])('says what a(n) %s may change', async (role, may) => {
    expect(await ask<PlanPage>('plans.get', { planId }, role)).toMatchObject({ version: 1, may })
  })

  it('is another monitor’s to change only where the plan names none', async () => {
    const of = async (monitor: string | null) =>
      say('plans.preview', { planId: await published(monitor), command: move('2027-08-15') })
    expect((await of(health.id)).failure?.data).toMatchObject({ httpStatus: 403, domain: { code: 'plan/rights' } })
    expect((await of(null)).status).toBe(200)
  })

  it.each([
    ['no reason', { reason: ' ' }, 422, 'plan/reason-required'],
    ['a period there is not', { key: '2031-Q2' }, 404, 'plan/no-such-occurrence'],
    ['work there is not', { workId: 't9' }, 404, 'plan/no-such-work'],
    ['a day before the plan', { due: '2025-01-01' }, 422, 'plan/before-issue'],
    ['a day there is not', { due: '2027-02-30' }, 400, 'request/malformed'],
    ['a day in a year nobody means', { due: '0206-12-31' }, 400, 'request/malformed'],
    ['a day after all years', { due: '9999-12-31' }, 400, 'request/malformed'],
    ['something else beside', { by: 'nguoi-khac' }, 400, 'request/malformed'],
    ['words that say no time', { kind: 'changeTiming', from: null, phrase: 'khi nào xong thì xong' }, 422, 'plan/phrase-not-understood'],
  ])('is refused with %s, in the preview as in the change', async (_, other, status, code) => {
    const { key, due, ...rest } = move('2027-08-15')
    const command = 'kind' in other ? { ...rest, ...other } : { ...rest, key, due, ...other }
    for (const path of ['plans.preview', 'plans.change']) {
      const answer = await say(path, { planId, version: 1, command })
      expect([answer.status, answer.failure?.data.domain?.code]).toEqual([status, code])
    }
  })
})
