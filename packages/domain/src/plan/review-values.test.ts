import { describe, expect, it } from 'vitest'
import { aDraft, aDraftDuty, aDraftTask, aRead, aSpan, aTiming } from '../testing/index.ts'
import { confirm } from './confirm.ts'
import type { Draft } from './draft.ts'
import { resolveDuty, resolveTask } from './resolve-items.ts'
import { countUnanswered, nextUnanswered, reviewValues } from './review-values.ts'
import type { Answer, Answers, ValuePath } from './review.ts'

const accept: Answer = { kind: 'accept' }
const reject: Answer = { kind: 'reject' }
const edit = (text: string): Answer => ({ kind: 'edit', text })
const answering = (...pairs: readonly (readonly [ValuePath, Answer])[]): Answers => new Map(pairs)
const none: Answers = new Map()

const issuesOf = (draft: Draft, answers: Answers): readonly string[] => {
  const confirmed = confirm(draft, answers, { planId: 'p1', organisations: [], unreviewed: false })
  return confirmed.ok ? [] : confirmed.error.map(({ code }) => code)
}

describe('the list of values under review', () => {
  const draft = aDraft({
    tasks: [aDraftTask({ lead: aRead([], 'doubtful'), timing: aRead(aTiming(), 'doubtful') })],
    targets: [{ text: '100 hộ', quantity: '100', comparator: '=', unit: 'hộ', confidence: 'doubtful', span: aSpan(5) }],
    duties: [aDraftDuty()],
    untaken: [{ text: 'x', why: 'looksLikeSum', span: aSpan(70) }],
  })

  it('follows the document', () => {
    expect(reviewValues(draft, none).map((value) => value.path)).toEqual([
      'document.issuer',
      'document.number',
      'document.place',
      'document.issuedOn',
      'document.kind',
      'document.title',
      'document.years',
      'document.signatory',
      'document.recipients',
      'targets.0',
      'tasks.0.title',
      'tasks.0.lead',
      'tasks.0.coordinators',
      'tasks.0.deliverable',
      'tasks.0.timing',
      'duties.0.text',
      'duties.0.from',
      'duties.0.to',
      'duties.0.timing',
      'untaken.0',
      'budget.statedTotal',
      'plan.monitor',
    ])
  })

  it('counts what waits for an answer and goes round to the next', () => {
    const values = reviewValues(draft, none)
    expect(countUnanswered(values)).toBe(3)
    expect(nextUnanswered(values, null)).toBe('targets.0')
    expect(nextUnanswered(values, 'tasks.0.lead')).toBe('tasks.0.timing')
    expect(nextUnanswered(values, 'tasks.0.timing')).toBe('targets.0')
    const whole = reviewValues(draft, answering(['tasks.0', accept], ['targets.0', reject]))
    expect([countUnanswered(whole), nextUnanswered(whole, null)]).toEqual([0, null])
  })

  it('agrees with confirm: nothing waits exactly when nothing is unanswered', () => {
    for (const answers of [
      none,
      answering(['tasks.0', accept]),
      answering(['tasks.0', accept], ['targets.0', accept]),
    ]) {
      const waiting = issuesOf(draft, answers).filter((issue) => issue.startsWith('confirm/unanswered'))
      expect(waiting).toHaveLength(countUnanswered(reviewValues(draft, answers)))
    }
  })

  it('gives one item as it stands, and none for an index that is not there', () => {
    const task = resolveTask(draft, answering(['tasks.0.lead', edit('Sở Y tế; Công an tỉnh')]), 0)
    expect(task?.lead).toMatchObject({
      value: ['Sở Y tế', 'Công an tỉnh'],
      answered: true,
      needsAnswer: false,
      understood: true,
    })
    expect([resolveTask(draft, none, 9), resolveDuty(draft, none, 9)]).toEqual([null, null])
  })
})
