import type { Answer, GivenAnswer, ValuePath } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { answersStep, noHistory, redoneOnce, renumber, stepTaken, stillMine, undoneOnce, type OwnStep } from './history.ts'

const accept: Answer = { kind: 'accept' }
const edit = (text: string): Answer => ({ kind: 'edit', text })
const given = (path: ValuePath, answer: Answer | null): GivenAnswer => ({ path, answer })

describe('own steps', () => {
  it('remember what stood before, and only of what changes', () => {
    const answers = new Map<ValuePath, Answer>([
      ['tasks.0.title', accept],
      ['tasks.1.title', edit('cũ')],
    ])
    expect(answersStep(answers, [given('tasks.0.title', accept), given('tasks.1.title', edit('mới')), given('tasks.2.title', accept)])).toEqual({
      kind: 'answers',
      before: [given('tasks.1.title', edit('cũ')), given('tasks.2.title', null)],
      after: [given('tasks.1.title', edit('mới')), given('tasks.2.title', accept)],
    })
    expect(answersStep(answers, [given('tasks.0.title', accept)])).toBeNull()
  })

  it('what another reviewer said since is not taken back', () => {
    const now = new Map<ValuePath, Answer>([
      ['tasks.0.title', accept],
      ['tasks.1.title', edit('của người khác')],
    ])
    const left = [given('tasks.0.title', accept), given('tasks.1.title', accept)]
    expect(stillMine(now, left, [given('tasks.0.title', null), given('tasks.1.title', null)])).toEqual([given('tasks.0.title', null)])
  })

  it('go back and forth; a new step ends the way forth', () => {
    const step = (path: ValuePath): OwnStep => ({ kind: 'answers', before: [given(path, null)], after: [given(path, accept)] })
    const [a, b, c] = [step('tasks.0.title'), step('tasks.1.title'), step('tasks.2.title')]
    const two = stepTaken(stepTaken(noHistory, a), b)
    expect(undoneOnce(two)).toEqual({ done: [a], undone: [b] })
    expect(redoneOnce(undoneOnce(two))).toEqual(two)
    expect(stepTaken(undoneOnce(two), c)).toEqual({ done: [a, c], undone: [] })
    expect(undoneOnce(noHistory)).toEqual(noHistory)
  })

  it('a row made again has another index: later steps follow it', () => {
    const history = {
      done: [],
      undone: [
        { kind: 'answers', before: [given('tasks.7.title', null)], after: [given('tasks.7.title', accept), given('tasks.70', accept)] },
        { kind: 'reshape', id: 'r2', reshape: { kind: 'merge', task: 7, into: 3 }, made: null, before: [given('tasks.7', null)], after: [] },
      ] satisfies readonly OwnStep[],
    }
    expect(renumber(history, 7, 9).undone).toEqual([
      { kind: 'answers', before: [given('tasks.9.title', null)], after: [given('tasks.9.title', accept), given('tasks.70', accept)] },
      { kind: 'reshape', id: 'r2', reshape: { kind: 'merge', task: 9, into: 3 }, made: null, before: [given('tasks.9', null)], after: [] },
    ])
    expect(renumber(history, 7, null)).toEqual(history)
  })
})
