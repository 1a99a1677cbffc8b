import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../check/check.ts'
import { confirm } from '../plan/confirm.ts'
import type { Draft } from '../plan/draft.ts'
import type { Answer, ValuePath } from '../plan/review.ts'
import { aBudget, aDraft, aDraftHead, aDraftTask, aRandomDraft, aRead, aSpan, someAnswers } from '../testing/index.ts'
import { answeredDraft } from './answered-draft.ts'

const budget = aBudget(900n, [
  ['1', 400n],
  ['2', 300n],
])
const draft: Draft = aDraft({
  document: aDraftHead({ number: aRead(null, 'doubtful', null) }),
  tasks: [
    aDraftTask({ number: '1', title: aRead('Sửa cầu'), lead: aRead([], 'doubtful', aSpan(10)), span: aSpan(10) }),
    aDraftTask({ number: '2', title: aRead('Tập huấn'), span: aSpan(20) }),
  ],
  budget: {
    statedTotal: aRead(budget.statedTotal, 'sure', aSpan(40)),
    lines: budget.lines.map((line, index) => ({ ...line, span: aSpan(41 + index), confidence: 'sure' as const })),
  },
  untaken: [{ text: 'Kiểm kê tài sản', why: 'looksLikeTask', span: aSpan(15) }],
})
const answered = (...given: readonly (readonly [ValuePath, Answer])[]): Draft => answeredDraft(draft, new Map(given), [])
const typed = (text: string): Answer => ({ kind: 'edit', text })
const rules = (now: Draft): readonly string[] => checkDraft(now).map(({ rule }) => rule)

describe('a draft as answered', () => {
  it('is the draft itself while nothing is said', () => {
    expect(answered()).toBe(draft)
  })

  it('says what a person gave, where it was read', () => {
    const { tasks, document } = answered(['tasks.0.lead', typed('Sở Xây dựng')], ['document.number', typed('15/KH-UBND')])
    expect(tasks[0]?.lead).toEqual({ value: ['Sở Xây dựng'], span: aSpan(10), confidence: 'sure' })
    expect(document.number).toEqual({ value: '15/KH-UBND', span: null, confidence: 'sure' })
  })

  it('a value rejected is empty and keeps its place; a row rejected is gone', () => {
    const { tasks } = answered(['tasks.1.lead', { kind: 'reject' }], ['tasks.0', { kind: 'reject' }])
    expect(tasks.map(({ title, lead }) => [title.value, lead.value, lead.span])).toEqual([
      ['Tập huấn', [], draft.tasks[1]?.lead.span],
    ])
  })

  it('words that are not understood leave it as read', () => {
    expect(answered(['document.issuedOn', typed('hôm nào đó')]).document.issuedOn).toEqual(draft.document.issuedOn)
  })

  it('text taken up is a task where it stands', () => {
    expect(answered(['untaken.0', { kind: 'accept' }]).tasks.map(({ title, span }) => [title.value, span.line[0]])).toEqual([
      ['Sửa cầu', 10],
      ['Kiểm kê tài sản', 15],
      ['Tập huấn', 20],
    ])
  })

  it('rows put right are the rows', () => {
    const split = { kind: 'split', task: 1, title: 'Tập huấn cấp tỉnh', rest: 'Tập huấn cấp xã' } as const
    const now = answeredDraft(draft, new Map(), [{ id: 'r1', reshape: split, withdrawn: false }])
    expect(now.tasks.map(({ title }) => title.value)).toEqual(['Sửa cầu', 'Tập huấn cấp tỉnh', 'Tập huấn cấp xã'])
  })

  it('a finding goes when its cause is mended, and only then', () => {
    expect(rules(draft)).toEqual(expect.arrayContaining(['document/missing-number', 'task/missing-lead', 'budget/total-mismatch']))
    expect(rules(answered(['document.number', { kind: 'accept' }]))).toContain('document/missing-number')
    const mended = rules(
      answered(
        ['document.number', typed('15/KH-UBND')],
        ['tasks.0.lead', typed('Sở Xây dựng')],
        ['budget.statedTotal', typed('700 đồng')],
      ),
    )
    for (const rule of ['document/missing-number', 'task/missing-lead', 'budget/total-mismatch']) expect(mended).not.toContain(rule)
  })

  it('holds what would be published', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const read = aRandomDraft(seed)
        const answers = new Map([
          ...someAnswers(read, seed),
          ['document.title', typed('Kế hoạch mẫu')] as const,
          ['document.years', typed('2026-2030')] as const,
        ])
        const plan = confirm(read, answers, { planId: 'p', organisations: [], unreviewed: true })
        const now = answeredDraft(read, answers, [])
        if (!plan.ok) return
        expect(now.tasks.map(({ title, timing }) => [title.value, timing.value])).toEqual(
          plan.value.tasks.map(({ title, timing }) => [title, timing]),
        )
        expect(now.duties.map(({ text }) => text)).toEqual(plan.value.duties.map(({ text }) => text))
        expect(now.targets.map(({ text, quantity }) => [text, quantity])).toEqual(
          plan.value.targets.map(({ text, quantity }) => [text, quantity]),
        )
        expect(now.budget.statedTotal.value).toEqual(plan.value.budget.statedTotal)
        expect(now.budget.lines.map(({ id, amount }) => [id, amount])).toEqual(
          plan.value.budget.lines.map(({ id, amount }) => [id, amount]),
        )
        expect(now.document.title.value).toEqual(plan.value.document.title)
      }),
    )
  })
})
