// The authority's work calendar changed: what a preview says is what every page then counts with.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate, type WorkItem } from '@tiendo/domain'
import type { CalendarPage, CalendarPreview, PlanSummary, WorkPage } from '../client/outputs.ts'
import { askingOf } from './testing/asking.ts'
import { health, samplePlan } from './testing/documents.ts'
import { HOME, openHouse, type House } from './testing/house.ts'

let house: House
const open = async () => {
  house = await openHouse()
  for (const id of ['p1', 'p2']) {
    const by = { by: house.userId('monitor'), at: house.api.now(), commandId: crypto.randomUUID() }
    await house.store.for(HOME).plans.publish(samplePlan(id), null, by)
  }
}
const close = () => house.close()
const { ask, say, done, expectShown } = askingOf(() => house)

const off = (date: string) => ({ date, name: 'other', label: 'Ngày riêng', basis: 'QĐ 1/QĐ-UBND', status: 'confirmed' })
const changes = [{ kind: 'dayOffSet', day: off('2026-12-31') }]

describe('the work calendar', () => {
  beforeEach(open)
  afterEach(close)

  it('changed, is what every page counts with', async () => {
    const preview = await done<CalendarPreview>('calendar.preview', { changes }, 'administrator')
    expect(preview.moves.map(({ plan, work }) => [plan.id, work.id])).toEqual([['p1', 't1'], ['p2', 't1']])
    expect(preview.moves[0]?.moves).toEqual([
      {
        key: '2026-Q4',
        before: { from: '2026-10-01', due: '2026-12-31', safe: '2026-12-31', rolled: null },
        after: { from: '2026-10-01', due: '2026-12-31', safe: '2026-12-30', rolled: null },
        spokenOf: false,
      },
    ])
    expect(await ask('session.me')).toMatchObject({ calendarVersion: 'thu.1' })

    const said = { version: 0, changes, reason: 'Theo QĐ 1' }
    const written = await done<{ version: number }>('calendar.change', said, 'administrator')
    expect(written).toMatchObject({ version: 1, calendar: { id: HOME, version: preview.calendar } })

    await expectShown(preview.moves)
    expect(await ask('session.me')).toMatchObject({ calendarVersion: preview.calendar })
    const share = { planId: 'p1', workId: 't1', key: '2026-Q4', organisationId: health.id }
    const seen = [
      (await ask<WorkPage>('work.get', { share })).item,
      ...(await ask<WorkItem[]>('work.due', { planId: 'p1' })),
      ...(await ask<WorkItem[]>('work.mine')),
    ].filter(({ work, occurrence }) => work.id === 't1' && occurrence.key === '2026-Q4')
    expect(seen.length).toBeGreaterThan(3)
    // 41 days from 20/11 to 31/12 hold 29 working days; the last is not worked any more.
    for (const { occurrence, workingDaysLeft } of seen) expect([occurrence.safe, workingDaysLeft]).toEqual(['2026-12-30', 28])
  })

  it('counts what is due soon on the list of plans too', async () => {
    house.setDay(localDate(2026, 11, 18))
    const soon = async () => (await ask<PlanSummary[]>('plans.list')).find(({ id }) => id === 'p1')?.standings
    expect(await soon()).toEqual({ withinTime: 1, overdue: 2 })
    await done('calendar.change', { version: 0, changes, reason: '' }, 'administrator')
    expect(await soon()).toEqual({ dueSoon: 1, overdue: 2 })
  })

  it('keeps whose day off it is, the country’s unless said', async () => {
    const steps = [{ kind: 'dayOffSet', day: { ...off('2026-12-31'), scope: 'local' } }, { kind: 'dayOffSet', day: off('2026-12-30') }]
    await done('calendar.change', { version: 0, changes: steps, reason: '' }, 'administrator')
    const { calendar } = await ask<CalendarPage>('calendar.get')
    expect(calendar.daysOff.map(({ date, scope }) => [date, scope])).toEqual([['2026-12-30', undefined], ['2026-12-31', 'local']])
    const odd = [{ kind: 'dayOffSet', day: { ...off('2026-12-29'), scope: 'somewhere' } }]
    const answer = await say('calendar.change', { version: 1, changes: odd, reason: '' }, 'administrator')
    expect(answer.failure?.data.domain?.code).toBe('request/malformed')
  })

  it('keeps its versions, newest first, each with its steps', async () => {
    expect(await ask<CalendarPage>('calendar.get')).toMatchObject({ version: 0, may: { change: false }, history: [] })
    await done('calendar.change', { version: 0, changes, reason: 'Theo QĐ 1' }, 'administrator')
    const back = [{ kind: 'dayOffRemoved', date: '2026-12-31' }]
    await done('calendar.change', { version: 1, changes: back, reason: 'Bỏ QĐ 1' }, 'administrator')
    const page = await ask<CalendarPage>('calendar.get', undefined, 'administrator')
    expect(page).toMatchObject({ version: 2, may: { change: true }, calendar: { daysOff: [] } })
    expect(page.history.map(({ changes: steps, reason, byName }) => [steps, reason, byName])).toEqual([
      [back, 'Bỏ QĐ 1', 'administrator Tỉnh Mẫu'],
      [changes, 'Theo QĐ 1', 'administrator Tỉnh Mẫu'],
    ])
    expect(page.history[0]?.version).toBe(page.calendar.version)
  })

})

describe('a change of the work calendar', () => {
  beforeAll(open)
  afterAll(close)

  it.each([
    ['that changes nothing', [], [{ code: 'calendar/nothing-changes' }]],
    ['that leaves no working day', [{ kind: 'weeklyRestSet', days: [1, 2, 3, 4, 5, 6, 7] }], [{ code: 'calendar/no-working-day' }]],
    ['that takes away what is not there', [{ kind: 'dayOffRemoved', date: '2026-12-30' }], [{ code: 'calendar/no-such-day', date: '2026-12-30' }]],
  ])('%s is refused, in the preview as in the change', async (_, steps, issues) => {
    for (const path of ['calendar.preview', 'calendar.change']) {
      const answer = await say(path, { version: 0, changes: steps, reason: '' }, 'administrator')
      expect([answer.status, answer.failure?.data.domain]).toMatchObject([422, { code: 'calendar/not-sound', issues }])
    }
  })

  it('takes two thousand steps and no more', async () => {
    const steps = Array.from({ length: 2001 }, (_, index) => {
      const date = new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)
      return { kind: 'dayOffSet', day: { ...off(date), status: 'proposed' } }
    })
    expect((await say('calendar.preview', { changes: steps.slice(1) }, 'administrator')).failure?.data.domain?.code).toBeUndefined()
    expect((await say('calendar.preview', { changes: steps }, 'administrator')).failure?.data.domain?.code).toBe('request/malformed')
  })
})
