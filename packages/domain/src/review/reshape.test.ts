import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirm } from '../plan/confirm.ts'
import type { Draft } from '../plan/draft.ts'
import type { Answer, ValuePath } from '../plan/review.ts'
import { aDraft, aDraftTask, aRandomDraft, aRead, aSpan, aTiming } from '../testing/index.ts'
import { decideReshape, type ReviewState } from './decide-reshape.ts'
import type { AddedRow, Reshape, ReshapeEntry } from './reshape.ts'
import { reshaped, taskOrder } from './reshaped.ts'

const draft: Draft = aDraft({
  tasks: [
    aDraftTask({ number: '1', title: aRead('Sửa cầu; dọn kho'), span: aSpan(10) }),
    aDraftTask({ number: '2', title: aRead('Tập huấn'), lead: aRead(['Sở Y tế']), span: aSpan(20) }),
    aDraftTask({ number: null, title: aRead('cho cán bộ xã'), lead: aRead(['Sở Nội vụ']), span: aSpan(24) }),
  ],
})

const state = (answers: readonly (readonly [ValuePath, Answer])[] = [], ...done: readonly Reshape[]): ReviewState => ({
  draft,
  answers: new Map(answers),
  reshapes: done.map((reshape, index) => ({ id: `r${index}`, reshape, withdrawn: false })),
})

/** The review after one more reshape, as the server stores it. */
const after = (before: ReviewState, reshape: Reshape): ReviewState => {
  const decided = decideReshape(before, reshape)
  if (!decided.ok) throw new Error(decided.error.code)
  const answers = new Map(before.answers)
  for (const { path, answer } of decided.value.answers) {
    if (answer === null) answers.delete(path)
    else answers.set(path, answer)
  }
  const entry: ReshapeEntry = { id: `r${before.reshapes.length}`, reshape, withdrawn: false }
  return { ...before, answers, reshapes: [...before.reshapes, entry] }
}

const plan = ({ draft: read, answers, reshapes }: ReviewState) => {
  const confirmed = confirm(read, answers, { planId: 'p', organisations: [], unreviewed: true, reshapes })
  if (!confirmed.ok) throw new Error(confirmed.error.map(({ code }) => code).join())
  return confirmed.value
}

const titles = (review: ReviewState): readonly string[] => plan(review).tasks.map((task) => task.title)

const split: Reshape = { kind: 'split', task: 0, title: 'Sửa cầu', rest: 'Dọn kho' }
const merge: Reshape = { kind: 'merge', task: 2, into: 1 }
const row: AddedRow = {
  number: '1a',
  title: 'Kiểm kê tài sản',
  lead: 'Sở Tài chính và Công an tỉnh',
  coordinators: null,
  deliverable: 'Biên bản',
  timing: 'Quý III/2026',
  span: aSpan(12),
}

describe('rows put right in review', () => {
  it('one read as two: the new row stands after it, with the same people and time', () => {
    const tasks = plan(after(state(), split)).tasks
    expect(tasks.map(({ title, number }) => [number, title])).toEqual([
      ['1', 'Sửa cầu'],
      [null, 'Dọn kho'],
      ['2', 'Tập huấn'],
      [null, 'cho cán bộ xã'],
    ])
    expect(tasks[1]).toMatchObject({ lead: tasks[0]?.lead, timing: tasks[0]?.timing })
  })

  it('a row split again and again keeps its order', () => {
    const twice = after(after(state(), split), { kind: 'split', task: 0, title: 'Sửa', rest: 'cầu' })
    expect(titles(twice).slice(0, 3)).toEqual(['Sửa', 'cầu', 'Dọn kho'])
  })

  it('two read as one: words and leads of both, in one row', () => {
    const merged = plan(after(state(), merge))
    expect(merged.tasks).toHaveLength(2)
    expect(merged.tasks[1]).toMatchObject({ title: 'Tập huấn cho cán bộ xã', lead: ['so-y-te', 'so-noi-vu'] })
  })

  it('what people typed for either row is kept when they become one', () => {
    const typed = state([
      ['tasks.1.title', { kind: 'edit', text: 'Tập huấn nghiệp vụ' }],
      ['tasks.2.deliverable', { kind: 'edit', text: 'Danh sách' }],
    ])
    expect(plan(after(typed, merge)).tasks[1]).toMatchObject({
      title: 'Tập huấn nghiệp vụ cho cán bộ xã',
      deliverable: 'Báo cáo kết quả; Danh sách',
    })
  })

  it('two times are both kept, for the reviewer to look at', () => {
    const other = aDraftTask({ title: aRead('cho cán bộ'), timing: aRead(aTiming({ phrase: 'Quý IV/2026' })), span: aSpan(30) })
    const two: ReviewState = { ...state(), draft: { ...draft, tasks: [...draft.tasks, other] } }
    expect(plan(after(two, { kind: 'merge', task: 3, into: 1 })).tasks[1]?.timing.phrase).toBe('Quý II/2026; Quý IV/2026')
  })

  it('what was typed for a whole row goes into its halves', () => {
    const typed = state([
      ['tasks.0.title', { kind: 'edit', text: 'Sửa cầu và dọn kho' }],
      ['tasks.0.lead', { kind: 'edit', text: 'Sở Xây dựng' }],
    ])
    const tasks = plan(after(typed, split)).tasks
    expect(tasks.slice(0, 2).map(({ title, lead }) => [title, lead])).toEqual([
      ['Sửa cầu', ['so-xay-dung']],
      ['Dọn kho', ['so-xay-dung']],
    ])
  })

  it('a row that was not read stands where the document has it', () => {
    const added = plan(after(state(), { kind: 'add', row }))
    expect(added.tasks.map(({ title }) => title)).toEqual([
      'Sửa cầu; dọn kho',
      'Kiểm kê tài sản',
      'Tập huấn',
      'cho cán bộ xã',
    ])
    expect(added.tasks[1]).toMatchObject({
      lead: ['so-tai-chinh', 'cong-an-tinh'],
      deliverable: 'Biên bản',
      timing: { phrase: 'Quý III/2026', rules: [{ kind: 'within', key: '2026-Q3' }] },
      reviewed: true,
    })
  })

  it('a row typed by hand stands last; a value it does not give is absent', () => {
    const added = after(state(), { kind: 'add', row: { ...row, span: null, lead: ' ', timing: null } })
    expect(titles(added).at(-1)).toBe('Kiểm kê tài sản')
    expect(reshaped(added.draft, added.answers, added.reshapes).draft.tasks[3]).toMatchObject({
      lead: { value: [], doubt: 'absent', span: null },
      timing: { value: { phrase: '' }, doubt: 'absent' },
    })
  })

  it('taken back, all is as it was read', () => {
    for (const reshape of [split, merge, { kind: 'add', row } as const]) {
      const { draft: read, reshapes } = after(state(), reshape)
      const back = { draft: read, answers: new Map(), reshapes: reshapes.map((one) => ({ ...one, withdrawn: true })) }
      expect(titles(back)).toEqual(titles(state()))
    }
  })

  it.each([
    ['a row that is not there', { kind: 'split', task: 9, title: 'a', rest: 'b' }, 'reshape/no-such-task'],
    ['a row merged away', { kind: 'split', task: 2, title: 'a', rest: 'b' }, 'reshape/no-such-task'],
    ['half a title', { kind: 'split', task: 0, title: 'a', rest: ' ' }, 'reshape/title-missing'],
    ['a row with itself', { kind: 'merge', task: 1, into: 1 }, 'reshape/same-task'],
    ['into a row merged away', { kind: 'merge', task: 0, into: 2 }, 'reshape/no-such-task'],
    ['a row without words', { kind: 'add', row: { ...row, title: '  ' } }, 'reshape/title-missing'],
  ] as const)('is refused for %s', (_, reshape, code) => {
    expect(decideReshape(after(state(), merge), reshape)).toMatchObject({ ok: false, error: { code } })
  })
})

const someReshape = (tasks: number): fc.Arbitrary<Reshape> => {
  const task = fc.integer({ min: 0, max: tasks + 3 })
  const words = fc.constantFrom('Một việc', 'Việc khác', 'Rà soát')
  return fc.oneof(
    fc.record({ kind: fc.constant('split' as const), task, title: words, rest: words }),
    fc.record({ kind: fc.constant('merge' as const), task, into: task }),
    fc.record({ kind: fc.constant('add' as const), row: fc.constant({ ...row, timing: aTiming().phrase }) }),
  )
}

describe('any rows put right in any order', () => {
  it('keep every index naming the same row, and show each row once', () => {
    fc.assert(
      fc.property(
        fc.integer().chain((seed) => {
          const random = aRandomDraft(seed)
          return fc.tuple(fc.constant(random), fc.array(someReshape(random.tasks.length), { maxLength: 8 }))
        }),
        ([random, wanted]) => {
          let review: ReviewState = { draft: random, answers: new Map(), reshapes: [] }
          for (const reshape of wanted) if (decideReshape(review, reshape).ok) review = after(review, reshape)
          const now = reshaped(review.draft, review.answers, review.reshapes)
          expect(now.draft.tasks.slice(0, random.tasks.length).map((task) => task.span)).toEqual(
            random.tasks.map((task) => task.span),
          )
          const order = taskOrder(now.draft, review.reshapes)
          expect([...order].sort((a, b) => a - b)).toEqual(now.draft.tasks.map((_, index) => index))
          for (const index of now.setAside) expect(now.answers.get(`tasks.${index}`)).toEqual({ kind: 'reject' })
        },
      ),
    )
  })
})
