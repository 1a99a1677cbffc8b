// Units by periods on 20/11/2026. A cell is written `3 overdue`, a blank one `-`.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { untouched, type ProgressState } from '../execution/progress.ts'
import { organisationId } from '../organisation/organisation-id.ts'
import { aPlan, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { heatMap, type HeatCell, type HeatUnit } from './heat-map.ts'
import { workItems } from './work-items.ts'

const today = localDate(2026, 11, 20)
const [science, health] = [organisationId('Sở Khoa học và Công nghệ'), organisationId('Sở Y tế')]
const plan = aPlan({
  years: [2026, 2027],
  tasks: [
    aTask({ id: 'q', lead: [science], timing: parseTiming('Quý III/2026') }),
    aTask({ id: 'n', lead: [science, health], timing: parseTiming('trước ngày 30/11 hằng năm') }),
    aTask({ id: 'd', lead: [science], timing: parseTiming('ngày 31/12/2026') }),
    aTask({ id: 'w', lead: [health], timing: parseTiming('Sau khi Trung ương ban hành Đề án') }),
    aTask({ id: 'a', lead: [health], timing: parseTiming('Thường xuyên') }),
  ],
})
const map = (unit: HeatUnit, from = localDate(2026, 1, 1), to = localDate(2026, 12, 31), facts: readonly ProgressState[] = []) =>
  heatMap(workItems(plan, facts, { today, calendar: vietnam }), { unit, from, to })
const said = ({ count, worst }: HeatCell): string => (count === 0 ? '-' : `${count} ${worst ?? '?'}`)

describe('periods', () => {
  it.each<[HeatUnit, string, string, readonly string[]]>([
    ['quarter', '2026-01-01', '2026-12-31', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['quarter', '2026-11-20', '2027-01-05', ['2026-Q4', '2027-Q1']],
    ['month', '2026-11-20', '2027-02-01', ['2026-11', '2026-12', '2027-01', '2027-02']],
    ['month', '2026-11-01', '2026-11-30', ['2026-11']],
    ['month', '2026-12-01', '2026-11-30', []],
  ])('each %s from %s to %s', (unit, from, to, periods) => {
    const on = (text: string) => localDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    expect(map(unit, on(from), on(to)).periods).toEqual(periods)
  })
})

describe('rows', () => {
  it('most shares first; what has no day in sight is counted apart', () => {
    expect(map('quarter').rows.map(({ organisation, cells, total, elsewhere }) => [organisation.id, cells.map(said).join(' · '), total, elsewhere])).toEqual([
      [science, '- · - · 1 overdue · 2 dueSoon', 3, 1],
      [health, '- · - · - · 1 dueSoon', 1, 3],
    ])
  })

  it('the same by month', () => {
    const row = map('month').rows.find(({ organisation }) => organisation.id === science)
    expect(row?.cells.map(said)).toEqual(['-', '-', '-', '-', '-', '-', '-', '-', '1 overdue', '-', '1 dueSoon', '1 dueSoon'])
  })

  it('every share is in one cell or counted apart', () => {
    const all = workItems(plan, [], { today, calendar: vietnam }).length
    for (const unit of ['month', 'quarter'] as const) {
      expect(map(unit).rows.reduce((sum, row) => sum + row.total + row.elsewhere, 0)).toBe(all)
    }
  })

  it('the most pressing standing speaks for a cell, and all are counted', () => {
    const done: ProgressState = {
      ...untouched({ planId: plan.id, workId: 'd', key: '2026-12-31', organisationId: science }),
      version: 1,
      progress: 'accepted',
      finishedOn: localDate(2026, 11, 2),
    }
    const cell = map('quarter', undefined, undefined, [done]).rows[0]?.cells[3]
    expect(cell).toEqual({ count: 2, standings: { doneOnTime: 1, dueSoon: 1 }, worst: 'dueSoon' })
  })
})
