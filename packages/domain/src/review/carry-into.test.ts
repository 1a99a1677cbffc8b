// Answers and rows brought to a draft that people already began to review.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirm } from '../plan/confirm.ts'
import type { DraftTask } from '../plan/draft.ts'
import type { Answer, ValuePath } from '../plan/review.ts'
import { aDraft, aDraftTask, aRandomDraft, aRead, someAnswers } from '../testing/index.ts'
import { carryInto } from './carry-into.ts'
import { carryOver } from './carry-over.ts'
import type { ReviewState } from './decide-reshape.ts'
import type { AddedRow, Reshape, ReshapeEntry } from './reshape.ts'
import { reshaped } from './reshaped.ts'

const task = (number: string, title: string): DraftTask => aDraftTask({ number, title: aRead(title) })
const draft = aDraft({
  tasks: [task('1', 'Rà soát danh mục thiết bị'), task('2', 'Tổ chức hội nghị tập huấn'), task('3', 'Mua phần mềm')],
  duties: [],
})
const edit = (text: string): Answer => ({ kind: 'edit', text })
const row = (title: string): AddedRow => ({
  number: null,
  title,
  lead: null,
  coordinators: null,
  deliverable: null,
  timing: null,
  span: null,
})
const add = (title: string): Reshape => ({ kind: 'add', row: row(title) })
const entry = (id: string, reshape: Reshape): ReshapeEntry => ({ id, reshape, withdrawn: false })
const state = (
  answers: readonly (readonly [ValuePath, Answer])[],
  reshapes: readonly ReshapeEntry[] = [],
): ReviewState => ({ draft, answers: new Map(answers), reshapes })
const carried = (before: ReviewState, here: ReviewState) => carryInto(before, here, (id) => `new-${id}`)

describe('an earlier review brought to a draft', () => {
  it('that nobody touched: as it was', () => {
    const before = state([['tasks.0.lead', edit('Sở A')], ['tasks.3.lead', edit('Sở B')]], [entry('r1', add('Việc sót'))])
    expect(carried(before, state([]))).toEqual({
      answers: [{ path: 'tasks.0.lead', answer: edit('Sở A') }, { path: 'tasks.3.lead', answer: edit('Sở B') }],
      reshapes: [entry('new-r1', add('Việc sót'))],
    })
  })

  it('whose values were answered: those answers stay', () => {
    const before = state([['tasks.0.lead', edit('Sở A')], ['tasks.1.lead', edit('Sở B')]])
    const here = state([['tasks.0.lead', { kind: 'accept' }]])
    expect(carried(before, here).answers).toEqual([{ path: 'tasks.1.lead', answer: edit('Sở B') }])
  })

  it('with rows of its own: the rows that come stand after them, and so do their answers', () => {
    const before = state(
      [['tasks.3.lead', edit('Sở A')], ['tasks.4.title', edit('Hai')]],
      [entry('r1', add('Việc sót')), entry('r2', { kind: 'split', task: 3, title: 'Việc', rest: 'sót' })],
    )
    const here = state([], [entry('own', add('Việc khác'))])
    expect(carried(before, here)).toEqual({
      answers: [{ path: 'tasks.4.lead', answer: edit('Sở A') }, { path: 'tasks.5.title', answer: edit('Hai') }],
      reshapes: [entry('new-r1', add('Việc sót')), entry('new-r2', { kind: 'split', task: 4, title: 'Việc', rest: 'sót' })],
    })
  })

  it('that put the same rows right: not a second time, and what hung on them is left', () => {
    const before = state([['tasks.3.lead', edit('Sở A')]], [entry('r1', add('Việc sót'))])
    expect(carried(before, state([], [entry('own', add('Việc sót'))]))).toEqual({ answers: [], reshapes: [] })
  })

  it('that merged a row away: a merge of it is left out', () => {
    const before = state([], [entry('r1', { kind: 'merge', task: 1, into: 2 })])
    const here = state([], [entry('own', { kind: 'merge', task: 1, into: 0 })])
    expect(carried(before, here)).toEqual({ answers: [], reshapes: [] })
  })

  it('of any kind: into an untouched draft it is what carrying over gives, and the result can always be confirmed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), (seed, titles) => {
        const read = aRandomDraft(seed)
        const reshapes = titles.map((title, index) => entry(`r${index}`, add(title)))
        const before: ReviewState = { draft: read, answers: someAnswers(read, seed), reshapes }
        const untouched: ReviewState = { draft: read, answers: new Map(), reshapes: [] }
        const idOf = (id: string) => id
        const into = carryInto(before, untouched, idOf)
        const over = carryOver(before, read, idOf)
        const kept = new Set(into.reshapes.map(({ id }) => id))
        if (over.reshapes.every(({ id }) => kept.has(id))) {
          expect(new Map(into.answers.map(({ path, answer }) => [path, answer]))).toEqual(over.answers)
        }
        const own: ReviewState = { ...untouched, reshapes: [entry('own', add('Việc riêng'))] }
        const both = carryInto(before, own, idOf)
        const all = [...own.reshapes, ...both.reshapes]
        const { tasks } = reshaped(read, new Map(), all).draft
        for (const { path } of both.answers) {
          const at = /^tasks\.(\d+)/.exec(path)?.[1]
          if (at !== undefined) expect(Number(at)).toBeLessThan(tasks.length)
        }
        const context = { planId: 'p', organisations: [], unreviewed: true, reshapes: all }
        expect(() => confirm(read, new Map(), context)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })
})
