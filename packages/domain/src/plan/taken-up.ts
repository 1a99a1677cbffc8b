// Text that was not taken and that a person takes up as a task: accepted as it stands, or in words of their own.
// It has no lead and no timing until someone gives them, and stands where the document has it.

import type { Timing } from '../timing/rule.ts'
import type { Draft } from './draft.ts'
import type { Answers, ValuePath } from './review.ts'
import type { Span } from './span.ts'

/** A task before its organisations have ids. */
export type PlannedTask = {
  readonly path: ValuePath
  readonly number: string | null
  readonly group: string | null
  readonly title: string
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly deliverable: string | null
  readonly timing: Timing
  readonly reviewed: boolean
  readonly span: Span | null
}

export const takenUp = (draft: Draft, answers: Answers, timing: Timing): readonly PlannedTask[] =>
  draft.untaken.flatMap(({ text, span }, index) => {
    const answer = answers.get(`untaken.${index}`)
    if (answer === undefined || answer.kind === 'reject') return []
    const title = (answer.kind === 'edit' ? answer.text : text).replace(/\s+/g, ' ').trim()
    const path: ValuePath = `untaken.${index}`
    return [
      {
        path,
        number: null,
        group: null,
        title,
        lead: [],
        coordinators: [],
        deliverable: null,
        timing,
        reviewed: true,
        span,
      },
    ]
  })

const lineOf = (task: PlannedTask): number => task.span?.line[0] ?? 0

/** Each after the last task that starts on its line or above, under the same heading as that task. */
export const withTakenUp = (tasks: readonly PlannedTask[], taken: readonly PlannedTask[]): readonly PlannedTask[] =>
  taken.reduce<readonly PlannedTask[]>((all, one) => {
    const before = all.findLastIndex((task) => lineOf(task) <= lineOf(one))
    const group = all[before]?.group ?? null
    return [...all.slice(0, before + 1), { ...one, group }, ...all.slice(before + 1)]
  }, tasks)
