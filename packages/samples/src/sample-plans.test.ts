// Each sample reads into what its author meant: tasks, leads, duties, money and findings.

import { checkDraft, localDate, vietnam, type FindingRule } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { stageSamples, type StagedPlan, type StagedSamples } from './stage.ts'

const today = localDate(2026, 11, 20)

const stage = async (): Promise<StagedSamples> => {
  const staged = await stageSamples(today, vietnam, readDocument)
  if (!staged.ok) throw new Error(JSON.stringify(staged.error))
  return staged.value
}

const planOf = ({ plans }: StagedSamples, id: string): StagedPlan => {
  const found = plans.find(({ plan }) => plan.id === id)
  if (found === undefined) throw new Error(`no plan ${id}`)
  return found
}

const samples = await stage()
const measurement = planOf(samples, 'mau-do-luong')
const digital = planOf(samples, 'mau-chuyen-doi-so')
const food = planOf(samples, 'mau-an-toan-thuc-pham')

describe('what each document says', () => {
  it.each<[StagedPlan, string, string, readonly [number, number], number, number, readonly FindingRule[]]>([
    // plan, number, issuer, years, tasks, duties, findings
    [measurement, '87/QĐ-UBND', 'Ủy ban nhân dân tỉnh Mẫu', [2026, 2030], 18, 2, ['document/recipients-untold', 'duty/before-cut-off', 'task/collective-lead', 'task/no-deliverable', 'task/several-leads', 'timing/day-off', 'timing/event-without-length']],
    [digital, '46/KH-SKHCN', 'Sở Khoa học và Công nghệ', [2026, 2028], 13, 1, ['budget/no-budget', 'duty/before-cut-off', 'target/no-year', 'task/no-deliverable', 'timing/day-off', 'timing/event-without-length']],
    [
      food,
      '09/KH-SYT',
      'Sở Y tế',
      [2026, 2026],
      10,
      1,
      ['budget/total-mismatch', 'citation/date-conflict', 'document/recipients-untold', 'outline/gap', 'task/lead-not-assignable', 'task/missing-timing', 'timing/day-off'],
    ],
  ])('$document.name', ({ plan, draft, source, document }, number, issuer, years, tasks, duties, findings) => {
    expect(plan.document.number).toBe(number)
    expect(plan.document.issuer).toBe(issuer)
    expect(plan.issuedOn).toBe(document.issuedOn)
    expect(plan.years).toEqual(years)
    expect(plan.sample).toBe(true)
    expect(plan.tasks).toHaveLength(tasks)
    expect(plan.duties).toHaveLength(duties)
    expect(checkDraft(draft, { source }).map(({ rule }) => rule).toSorted()).toEqual(findings.toSorted())
  })

  it('gives every task a lead and a timing, every duty someone who reports', () => {
    for (const { plan } of samples.plans) {
      for (const task of plan.tasks) {
        expect(task.lead.length, `${plan.id} ${task.title}`).toBeGreaterThan(0)
        expect(task.timing.rules.length, `${plan.id} ${task.title}`).toBeGreaterThan(0)
      }
      for (const duty of plan.duties) expect(duty.from.length, `${plan.id} ${duty.text}`).toBeGreaterThan(0)
    }
  })
})

it('lists what looked like a deadline or a task and was not taken', () => {
  expect(digital.draft.untaken.map(({ why, text }) => [why, text.slice(0, 40)])).toEqual([
    ['looksLikeDeadline', '2. Danh sách công chức đầu mối của các p'],
    ['looksLikeTask', '3. Văn phòng Sở theo dõi tiến độ, trình '],
  ])
})

describe('layouts', () => {
  const names = (plan: StagedPlan, ids: readonly string[]): readonly string[] =>
    ids.map((id) => plan.plan.organisations.find((body) => body.id === id)?.name ?? id)

  it('rows with a blank number and another lead are further leads of the task above', () => {
    const shared = measurement.plan.tasks.find(({ number }) => number === 'II.2')
    expect(names(measurement, shared?.lead ?? [])).toEqual(['Sở Khoa học và Công nghệ', 'Sở Y tế', 'Công an tỉnh'])
  })

  it('a row cut by a page is one task', () => {
    const cut = digital.plan.tasks.find(({ number }) => number === 'I.4')
    expect(cut?.title).toBe(
      'Xây dựng kho dữ liệu nhiệm vụ khoa học và công nghệ cấp tỉnh, bảo đảm tra cứu được theo lĩnh vực, đơn vị chủ trì và năm nghiệm thu',
    )
    expect(cut?.timing.rules.map(({ kind }) => kind)).toEqual(['within', 'perPlan'])
  })

  it('leads stand inside the sentences of prose', () => {
    const bottled = food.plan.tasks.find(({ title }) => title.includes('nước uống đóng chai'))
    expect(names(food, bottled?.lead ?? [])).toEqual(['Sở Y tế'])
    expect(names(food, bottled?.coordinators ?? [])).toEqual(['Sở Công Thương'])
  })

  it('says why the budget does not add up', () => {
    const finding = checkDraft(food.draft).find(({ rule }) => rule === 'budget/total-mismatch')
    expect(finding?.data).toMatchObject({
      stated: '1170000000',
      found: '1425500000',
      difference: '255500000',
      explainedBy: [['2.1']],
    })
  })

  it('the monitor is the one the reviewer named', () => {
    expect(names(measurement, [measurement.plan.monitor ?? ''])).toEqual(['Sở Khoa học và Công nghệ'])
    expect(names(food, [food.plan.monitor ?? ''])).toEqual(['Sở Y tế'])
  })
})
