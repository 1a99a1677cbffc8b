// A plan of the invented Tỉnh Mẫu, followed on a day.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { untouched, type ProgressState } from '../execution/progress.ts'
import { organisation } from '../organisation/build-organisation.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import type { Plan } from '../plan/plan.ts'
import { aPlan, aReportingDuty, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { planBoard } from './plan-board.ts'
import { registerOf } from '../awaited/register.ts'
import { workItems } from './work-items.ts'

const on = { today: localDate(2026, 11, 20), calendar: vietnam }
const science = organisationId('Sở Khoa học và Công nghệ')
const health = organisationId('Sở Y tế')
const all = organisationId('Các sở, ban, ngành')

const plan = (overrides: Partial<Plan> = {}): Plan =>
  aPlan({
    years: [2026, 2027],
    issuedOn: localDate(2026, 3, 12),
    tasks: [
      aTask({ id: 't1', lead: [science], timing: parseTiming('Quý III/2026') }),
      aTask({ id: 't2', lead: [science, health], timing: parseTiming('trước ngày 15/11 hằng năm') }),
      aTask({ id: 't3', lead: [all], timing: parseTiming('Thường xuyên') }),
      aTask({ id: 't4', lead: [], timing: parseTiming('Sau khi Trung ương ban hành Đề án') }),
    ],
    duties: [aReportingDuty({ id: 'd1', from: [all], timing: parseTiming('trước ngày 30/11 hằng năm') })],
    ...overrides,
  })

const said = (workId: string, key: string, unit: string, state: Partial<ProgressState>): ProgressState => ({
  ...untouched({ planId: plan().id, workId, key, organisationId: unit }),
  version: 1,
  ...state,
})

const lines = (facts: readonly ProgressState[] = [], of: Plan = plan()) =>
  workItems(of, facts, on).map(
    ({ work, occurrence, organisation: { id }, standing, shares }) => `${work.id} ${occurrence.key} ${id || 'nobody'} ${standing} /${shares}`,
  )

describe('work items', () => {
  it('one for each share of each occurrence, in the order of the document', () => {
    expect(lines()).toEqual([
      `t1 2026-Q3 ${science} overdue /1`,
      `t2 2026 ${science} overdue /2`,
      `t2 2026 ${health} overdue /2`,
      `t2 2027 ${science} notYet /2`,
      `t2 2027 ${health} notYet /2`,
      `t3 always ${science} noDeadline /2`,
      `t3 always ${health} noDeadline /2`,
      't4 event:trung-uong-ban-hanh-de-an nobody waitingEvent /1',
      // The monitor collects the reports: a set phrase does not make it report to itself.
      `d1 2026 ${health} dueSoon /1`,
      `d1 2027 ${health} notYet /1`,
    ])
  })

  it('sees what people said, by its key', () => {
    const facts = [
      said('t1', '2026-Q3', science, { progress: 'accepted', finishedOn: localDate(2026, 10, 2) }),
      said('t2', '2026', health, { progress: 'submitted', finishedOn: localDate(2026, 11, 14) }),
      { ...said('t2', '2026', science, { progress: 'accepted', finishedOn: localDate(2026, 11, 1) }), planId: 'another' },
    ]
    const items = workItems(plan(), facts, on)
    expect(items[0]).toMatchObject({ standing: 'doneLate', daysLate: 2, workingDaysLeft: null })
    expect(items[1]).toMatchObject({ standing: 'overdue', daysLate: 6, workingDaysLeft: -5 })
    expect(items[2]).toMatchObject({ standing: 'awaitingAcceptance', timeliness: 'onTime', daysLate: null })
  })

  it('quotes what was signed, and says beside it which words hold now', () => {
    const change = { kind: 'all', timing: parseTiming('Quý IV/2026'), reason: 'Công văn', by: 'u', on: localDate(2026, 10, 1) } as const
    const changed = plan({ tasks: plan().tasks.map((task) => (task.id === 't1' ? { ...task, changes: [change] } : task)) })
    const [first, second] = workItems(changed, [], on)
    expect(first?.work).toMatchObject({ phrase: 'Quý III/2026', decided: 'Quý IV/2026' })
    expect(first?.occurrence.key).toBe('2026-Q4')
    expect(second?.work.decided).toBeUndefined()
  })

  it('counts working days to the day it is due', () => {
    const duty = workItems(plan(), [], on).find(({ work }) => work.id === 'd1')
    expect(duty).toMatchObject({ occurrence: { due: '2026-11-29', safe: '2026-11-27' }, workingDaysLeft: 5 })
  })

  it('dates what waits once its event is known', () => {
    const recorded = { on: localDate(2026, 6, 1), symbol: null, note: null, by: 'u-1', recordedOn: localDate(2026, 6, 2) }
    const register = registerOf([{ id: 'trung-uong-ban-hanh-de-an', version: 1, everywhere: recorded, works: [] }])
    const waiting = workItems(plan(), [], { ...on, register }).find(({ work }) => work.id === 't4')
    expect(waiting).toMatchObject({ occurrence: { key: 'event:trung-uong-ban-hanh-de-an', from: '2026-06-01', due: null }, standing: 'noDeadline' })
  })

  it('reaches bodies that the authority knows beside those of the plan', () => {
    const organisations = [organisation('Sở Tư pháp'), organisation('UBND xã Mẫu An')]
    const names = workItems(plan(), [], { ...on, organisations }).filter(({ work }) => work.id === 't3').map((item) => item.organisation.name)
    expect(names.toSorted()).toEqual(['Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Sở Y tế'])
  })

  it('leaves a set phrase that covers nobody known as its own share', () => {
    const communes = organisation('UBND các xã, phường')
    const of = plan({ organisations: [communes], tasks: [aTask({ lead: [communes.id], timing: parseTiming('Quý IV/2026') })], duties: [] })
    expect(lines([], of)).toEqual([`t1 2026-Q4 ${communes.id} dueSoon /1`])
  })
})

describe('the board of a plan', () => {
  const row = (id: string, facts: readonly ProgressState[] = []) => {
    const found = planBoard(plan(), facts, on).find(({ work }) => work.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }

  it('has a row for each task and duty, in order', () => {
    expect(planBoard(plan(), [], on).map(({ work }) => `${work.kind} ${work.id}`)).toEqual(['task t1', 'task t2', 'task t3', 'task t4', 'duty d1'])
  })

  it('lets the share that needs most attention speak', () => {
    const facts = [said('t2', '2026', science, { progress: 'accepted', finishedOn: localDate(2026, 11, 1) })]
    expect(row('t2', facts).occurrences[0]).toMatchObject({ standing: 'overdue', items: [{ standing: 'doneOnTime' }, { standing: 'overdue' }] })
  })

  it('points to the first occurrence not done, else the last', () => {
    expect(row('t2').current).toBe(0)
    const done = (key: string) => [science, health].map((id) => said('t2', key, id, { progress: 'accepted', finishedOn: localDate(2026, 11, 1) }))
    expect(row('t2', done('2026')).current).toBe(1)
    expect(row('t2', [...done('2026'), ...done('2027')]).current).toBe(1)
  })

  it('names leads as the document does, set phrases too', () => {
    expect(row('t3').leads).toEqual([{ id: all, name: 'Các sở, ban, ngành' }])
    expect(row('t4').leads).toEqual([])
  })
})
