import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftTask } from '../plan/draft.ts'
import type { Answer, ValuePath } from '../plan/review.ts'
import { aDraft, aDraftDuty, aDraftTask, aRandomDraft, someAnswers, aRead, aTiming } from '../testing/index.ts'
import { carryOver } from './carry-over.ts'
import { compareDrafts } from './compare-drafts.ts'
import type { ReviewState } from './decide-reshape.ts'
import { mergeAnswers } from './merge-answers.ts'

const task = (number: string, title: string, over: Partial<DraftTask> = {}): DraftTask =>
  aDraftTask({ number, title: aRead(title), ...over })

const first = aDraft({
  tasks: [
    task('1', 'Rà soát danh mục thiết bị của các đơn vị'),
    task('2', 'Tổ chức hội nghị tập huấn nghiệp vụ cho cán bộ'),
    task('3', 'Xây dựng phần mềm quản lý hồ sơ'),
  ],
  duties: [aDraftDuty()],
})

const again = (tasks: readonly DraftTask[], over: Partial<Draft> = {}): Draft => aDraft({ ...first, tasks, ...over })

const edit = (text: string): Answer => ({ kind: 'edit', text })

const [one, two, three] = first.tasks
if (one === undefined || two === undefined || three === undefined) throw new Error('three tasks')

describe('a document read again', () => {
  it.each([
    ['the same', first.tasks, ['same 0→0', 'same 1→1', 'same 2→2']],
    ['in another order', [three, one, two], ['same 2→0', 'same 0→1', 'same 1→2']],
    ['one less', [one, three], ['same 0→0', 'removed 1', 'same 2→1']],
    [
      'one more, the others counted on',
      [task('1', 'Ban hành quy chế'), { ...one, number: '2' }, { ...two, number: '3' }, { ...three, number: '4' }],
      ['added 0', 'changed 0→1 number', 'changed 1→2 number', 'changed 2→3 number'],
    ],
    [
      'words and time amended',
      [one, task('2', 'Tổ chức hai hội nghị tập huấn nghiệp vụ cho cán bộ', { timing: aRead(aTiming({ phrase: 'Quý III/2026' })) }), three],
      ['same 0→0', 'changed 1→1 title timing', 'same 2→2'],
    ],
    ['another row under its number', [one, task('2', 'Mua xe chữa cháy'), three], ['same 0→0', 'removed 1', 'added 1', 'same 2→2']],
  ])('%s', (_, tasks, expected) => {
    const told = compareDrafts(first, again(tasks)).tasks.map((change) =>
      change.kind === 'added'
        ? `added ${change.after}`
        : change.kind === 'removed'
          ? `removed ${change.before}`
          : [`${change.kind} ${change.before}→${change.after}`, ...(change.kind === 'changed' ? change.fields : [])].join(' '),
    )
    expect(told).toEqual(expected)
  })

  it('the head says what is other', () => {
    const head = { ...first.document, number: aRead('16/KH-UBND') }
    expect(compareDrafts(first, again(first.tasks, { document: head })).head).toEqual(['number'])
  })
})

const reviewed = (...answers: readonly (readonly [ValuePath, Answer])[]): ReviewState => ({
  draft: first,
  answers: new Map(answers),
  reshapes: [],
})

const carried = (before: ReviewState, after: Draft) => carryOver(before, after, (id) => `new-${id}`)

describe('answers given before', () => {
  const before = reviewed(
    ['document.title', edit('Tên khác')],
    ['tasks.0.lead', edit('Sở Tài chính')],
    ['tasks.1.title', { kind: 'accept' }],
    ['tasks.2', { kind: 'reject' }],
    ['duties.0.to', edit('UBND tỉnh')],
    ['plan.monitor', edit('Văn phòng')],
  )

  it('follow their rows, and are asked anew where something else was read', () => {
    const after = again([three, { ...one, number: '7' }, task('2', 'Tổ chức hai hội nghị tập huấn nghiệp vụ cho cán bộ')])
    expect([...carried(before, after).answers]).toEqual([
      ['document.title', edit('Tên khác')],
      ['tasks.1.lead', edit('Sở Tài chính')],
      ['tasks.0', { kind: 'reject' }],
      ['duties.0.to', edit('UBND tỉnh')],
      ['plan.monitor', edit('Văn phòng')],
    ])
  })

  it('are all kept for the same document', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draft = aRandomDraft(seed)
        const answers = someAnswers(draft, seed)
        const titles = draft.tasks.map(({ title }) => title.value)
        fc.pre(new Set(titles).size === titles.length && new Set(draft.untaken.map(({ text }) => text)).size === draft.untaken.length)
        const kept = carryOver({ draft, answers, reshapes: [] }, draft, (id) => id)
        expect(kept.answers).toEqual(answers)
      }),
    )
  })

  it('rows put right are put right again where their rows are read as before', () => {
    const state: ReviewState = {
      ...before,
      answers: new Map([['tasks.3.lead', edit('Sở Nội vụ')]]),
      reshapes: [
        { id: 'a', reshape: { kind: 'split', task: 1, title: 'Tổ chức hội nghị', rest: 'Tập huấn' }, withdrawn: false },
        { id: 'b', reshape: { kind: 'merge', task: 2, into: 0 }, withdrawn: true },
      ],
    }
    const after = carried(state, again([two, three]))
    expect(after.reshapes).toEqual([
      { id: 'new-a', reshape: { kind: 'split', task: 0, title: 'Tổ chức hội nghị', rest: 'Tập huấn' }, withdrawn: false },
    ])
    expect([...after.answers]).toEqual([['tasks.2.lead', edit('Sở Nội vụ')]])
  })
})

describe('two reviewers', () => {
  const now = new Map<ValuePath, Answer>([
    ['tasks.0.lead', edit('Sở A')],
    ['tasks.1.lead', { kind: 'accept' }],
  ])

  it('answers to other values are kept, the same answer is no clash, another is shown', () => {
    const given = [
      { path: 'tasks.0.lead', answer: edit('Sở B') },
      { path: 'tasks.1.lead', answer: { kind: 'accept' } },
      { path: 'tasks.2.lead', answer: { kind: 'reject' } },
    ] as const
    expect(mergeAnswers(now, new Set(['tasks.0.lead', 'tasks.1.lead']), given)).toEqual({
      apply: given.slice(1),
      clashes: [{ path: 'tasks.0.lead', theirs: edit('Sở A'), mine: edit('Sở B') }],
    })
  })

  it('what nobody changed since is written over as one person does', () => {
    const given = [{ path: 'tasks.0.lead', answer: edit('Sở B') }] as const
    expect(mergeAnswers(now, new Set(), given)).toEqual({ apply: given, clashes: [] })
  })
})
