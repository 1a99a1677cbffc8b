import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewValues } from '../plan/review-values.ts'
import { aDraft, aDraftTask, aRandomDraft, aRead, aSpan, someAnswers } from '../testing/index.ts'
import type { Answers } from '../plan/review.ts'
import { reviewRows, sureAndOpen } from './review-rows.ts'

const draft = aDraft({
  tasks: [
    aDraftTask({
      lead: {
        value: ['Sở Văn hóa', 'Thể thao'],
        span: aSpan(20),
        confidence: 'doubtful',
        doubt: 'ambiguous',
        alternatives: [['Sở Văn hóa, Thể thao'], ['Sở Văn hóa', 'Thể thao']],
      },
    }),
  ],
})

describe('the rows of a review', () => {
  it('say what else a doubtful value could be, never what is shown', () => {
    const lead = reviewRows(draft, new Map(), []).find((row) => row.path === 'tasks.0.lead')
    expect(lead).toMatchObject({
      item: { kind: 'task', index: 0, number: '1' },
      field: 'lead',
      text: 'Sở Văn hóa; Thể thao',
      doubt: 'ambiguous',
      alternatives: ['Sở Văn hóa, Thể thao'],
      needsAnswer: true,
    })
  })

  it('ask for what was written by hand, and say where it stands', () => {
    const place = { page: 1, box: [0.1, 0.1, 0.3, 0.15] } as const
    const head = { number: { value: null, span: null, confidence: 'doubtful', doubt: 'handwritten', place } } as const
    const asked = { ...draft, document: { ...draft.document, ...head } }
    const number = (answers: Answers) => reviewRows(asked, answers, []).find(({ path }) => path === 'document.number')
    expect(number(new Map())).toMatchObject({ text: '', doubt: 'handwritten', place, needsAnswer: true })
    const typed: Answers = new Map([['document.number', { kind: 'edit', text: '12/KH-UBND' }]])
    expect(number(typed)).toMatchObject({ text: '12/KH-UBND', needsAnswer: false })
  })

  it('leave out what was merged away, and know what may be accepted together', () => {
    const two = aDraft({ tasks: [aDraftTask({ span: aSpan(1) }), aDraftTask({ title: aRead('Khác'), span: aSpan(2) })] })
    const merged = [{ id: 'a', reshape: { kind: 'merge', task: 1, into: 0 }, withdrawn: false }] as const
    const rows = reviewRows(two, new Map([['tasks.0.title', { kind: 'accept' }]]), merged)
    expect(rows.filter(({ item }) => item.kind === 'task').map(({ path }) => path)).toEqual([
      'tasks.0.title',
      'tasks.0.lead',
      'tasks.0.coordinators',
      'tasks.0.deliverable',
      'tasks.0.timing',
    ])
    expect(sureAndOpen(rows)).not.toContain('tasks.0.title')
    expect(sureAndOpen(rows)).toContain('tasks.0.lead')
  })

  it('are one for each value of any draft', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = aRandomDraft(seed)
        const answers = someAnswers(random, seed)
        expect(reviewRows(random, answers, []).map(({ path }) => path)).toEqual(
          reviewValues(random, answers).map(({ path }) => path),
        )
      }),
    )
  })
})
