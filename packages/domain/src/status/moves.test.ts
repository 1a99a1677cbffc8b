// What would move: a holiday confirmed, an event recorded, a setting, a period.

import { expect, it } from 'vitest'
import { registerOf } from '../awaited/register.ts'
import { changeCalendar } from '../date/change-calendar.ts'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { untouched } from '../execution/progress.ts'
import { applyPlanChange } from '../plan/apply-change.ts'
import type { Plan } from '../plan/plan.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { planMoves, type Sight } from './moves.ts'
import type { WorkContext } from './work-items.ts'

const today = localDate(2026, 11, 20)
const context: WorkContext = { today, calendar: vietnam }
const plan: Plan = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 't1', timing: parseTiming('chậm nhất ngày 24/11 hằng năm') }),
    aTask({ id: 't2', timing: parseTiming('trong 10 ngày làm việc kể từ ngày có hướng dẫn') }),
    aTask({ id: 't3', timing: parseTiming('trước ngày 15/12/2026') }),
  ],
  duties: [],
})

const moves = (after: Sight, facts: Parameters<typeof planMoves>[2] = []) =>
  planMoves({ plan, context }, after, facts).map(({ work, moves: of }) => [
    work.id,
    ...of.map(({ key, before, after: is, spokenOf }) => `${key}: ${before?.due}/${before?.safe} → ${is?.due}/${is?.safe}${spokenOf ? ' *' : ''}`),
  ])

it('nothing, where nothing changes', () => {
  expect(moves({ plan, context })).toEqual([])
})

it('a day off confirmed moves safe days and leaves due days', () => {
  const day = { date: localDate(2026, 11, 24), name: 'culture', basis: 'Luật số 01/2026/QH16', status: 'confirmed' } as const
  const calendar = changeCalendar(vietnam, [{ kind: 'dayOffSet', day }], today)
  if (!calendar.ok) throw new Error('calendar')
  const said = untouched({ planId: plan.id, workId: 't1', key: '2026', organisationId: 'x' })
  expect(moves({ plan, context: { ...context, calendar: calendar.value } }, [said])).toEqual([['t1', '2026: 2026-11-24/2026-11-24 → 2026-11-24/2026-11-23 *']])
})

it('an event recorded starts the clock', () => {
  const recorded = { on: localDate(2026, 11, 2), symbol: '5/HD-BKHCN', note: null, by: 'u', recordedOn: today }
  const register = registerOf([{ id: 'co-huong-dan', version: 1, everywhere: recorded, works: [] }])
  expect(moves({ plan, context: { ...context, register } })).toEqual([['t2', 'event:co-huong-dan: null/null → 2026-11-16/2026-11-16']])
})

it('a setting moves the days it reads otherwise', () => {
  const after = { ...plan, settings: { beforeIncludesLimit: true, rollForward: false } }
  expect(moves({ plan: after, context })).toEqual([['t3', '2026-12-15: 2026-12-14/2026-12-14 → 2026-12-15/2026-12-15']])
})

it('rolling forward moves only what falls on a day of rest', () => {
  const of = aPlan({ years: [2026, 2027], tasks: [aTask({ id: 't1', timing: parseTiming('trước ngày 15/11 hằng năm') })], duties: [] })
  const after = { ...of, settings: { beforeIncludesLimit: false, rollForward: true } }
  const moved = (year: number) => planMoves({ plan: { ...of, years: [year, year] }, context }, { plan: { ...after, years: [year, year] }, context }, [])
  // 14/11/2026 is a Saturday, 14/11/2028 a Tuesday.
  expect(moved(2026)[0]?.moves[0]?.after?.rolled).toBe('2026-11-16')
  expect(moved(2028)).toEqual([])
})

it('another rule: periods go and come', () => {
  const change = { kind: 'all', timing: parseTiming('Quý I/2027'), reason: 'CV', by: 'u', on: today } as const
  const after = applyPlanChange(plan, { kind: 'timingChanged', workId: 't3', change })
  expect(moves({ plan: after, context })).toEqual([
    ['t3', '2026-12-15: 2026-12-14/2026-12-14 → undefined/undefined', '2027-Q1: undefined/undefined → 2027-03-31/2027-03-31'],
  ])
})
