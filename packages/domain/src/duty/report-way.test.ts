import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { planBoard } from '../status/plan-board.ts'
import { aPlan, aReportingDuty } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { reportWay } from './report-way.ts'
import type { ReportingDuty } from './reporting-duty.ts'

const context = { today: localDate(2026, 11, 20), calendar: vietnam }
const units = aReportingDuty({ id: 'd1', from: ['so-y-te'], to: 'Sở Khoa học và Công nghệ', timing: parseTiming('trước ngày 15/11 hằng năm') })
const compiler = aReportingDuty({ id: 'd2', from: ['so-khoa-hoc-va-cong-nghe'], to: 'UBND tỉnh', timing: parseTiming('trước ngày 30/11 hằng năm') })

const way = (duties: readonly ReportingDuty[], of = duties[0]) => {
  const plan = aPlan({ years: [2026, 2026], tasks: [], duties })
  const rows = planBoard(plan, [], context)
  const at = rows.find(({ work }) => work.id === of?.id)?.occurrences[0]?.occurrence
  if (of === undefined || at === undefined) throw new Error('no such duty')
  return reportWay(of, at, plan, rows, vietnam)
}
const days = (duties: readonly ReportingDuty[], of?: ReportingDuty) =>
  way(duties, of)?.steps.map(({ from, to, due, basis, warning }) => `${from} → ${to} ${due} ${basis}${warning === null ? '' : ` ${warning}`}`)

it('closes the data where the settings say, and proposes where that is too late', () => {
  expect(way([units])).toMatchObject({
    period: { from: '2025-12-15', to: '2026-12-14' },
    gap: { verdict: 'afterDue' },
    proposed: { scheme: { cutOffDay: 31, monthsBefore: 2 }, period: { from: '2025-11-01', to: '2026-10-31' } },
  })
})

it('proposes the compiling body’s day, unless the plan says it', () => {
  expect(days([units])).toEqual([
    'units → compiler 2026-11-14 plan',
    'compiler → province 2026-11-20 proposed',
    'province → government 2026-12-25 decree',
  ])
  expect(days([units, compiler])).toEqual([
    'units → compiler 2026-11-14 plan',
    'compiler → province 2026-11-29 plan',
    'province → government 2026-12-25 decree',
  ])
})

it('says where the plan’s own days are out of order', () => {
  const early = { ...compiler, timing: parseTiming('trước ngày 10/11 hằng năm') }
  expect(days([units, early])?.[1]).toBe('compiler → province 2026-11-09 plan outOfOrder')
})

describe('to whom a report goes', () => {
  it.each<[string | null, readonly string[]]>([
    ['UBND tỉnh', ['units → province', 'province → government']],
    ['Ủy ban nhân dân tỉnh (qua Sở Nội vụ)', ['units → compiler', 'compiler → province', 'province → government']],
    ['Sở Nội vụ', ['units → compiler', 'compiler → province', 'province → government']],
    [null, ['units → compiler', 'compiler → province', 'province → government']],
    ['Bộ Nội vụ', []],
    ['Thủ tướng Chính phủ', []],
  ])('%s', (to, steps) => {
    expect(way([{ ...units, to }])?.steps.map((step) => `${step.from} → ${step.to}`)).toEqual(steps)
  })
})

it('is none where no day is known', () => {
  expect(way([{ ...units, timing: parseTiming('định kỳ theo quy định') }])).toBeNull()
})
