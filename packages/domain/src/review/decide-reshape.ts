// Whether rows may be put right so, and what it does to the answers already given: a merge keeps the words that people
// typed for either row. The form and the server run this same function.

import type { Draft } from '../plan/draft.ts'
import { names, title, timing as timingNotation, words } from '../plan/notation.ts'
import { resolveTask } from '../plan/resolve-items.ts'
import type { Answer, Answers, ValuePath } from '../plan/review.ts'
import { err, ok, type Result } from '../result/result.ts'
import { reshaped } from './reshaped.ts'
import type { Reshape, ReshapeEntry, ReshapeId, ReshapeIssue } from './reshape.ts'

export type GivenAnswer = { readonly path: ValuePath; readonly answer: Answer | null }

export type ReshapeDecision = {
  /** Answers that go with it; null takes one back. */
  readonly answers: readonly GivenAnswer[]
}

/** The review as it stands: what was read, what was answered, how rows were put right. */
export type ReviewState = {
  readonly draft: Draft
  readonly answers: Answers
  readonly reshapes: readonly ReshapeEntry[]
}

const isBlank = (text: string): boolean => text.trim() === ''

const merged = (draft: Draft, answers: Answers, task: number, into: number): readonly GivenAnswer[] | null => {
  const [gone, kept] = [resolveTask(draft, answers, task), resolveTask(draft, answers, into)]
  if (gone === null || kept === null) return null
  const list = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]
  const deliverables = [kept.deliverable.value, gone.deliverable.value].filter((value) => value !== null)
  const wanted: readonly (readonly [ValuePath, string, string])[] = [
    [`tasks.${into}.title`, kept.title.text, title.write(`${kept.title.value} ${gone.title.value}`.trim())],
    [`tasks.${into}.lead`, kept.lead.text, names.write(list(kept.lead.value, gone.lead.value))],
    [
      `tasks.${into}.coordinators`,
      kept.coordinators.text,
      names.write(list(kept.coordinators.value, gone.coordinators.value)),
    ],
    [`tasks.${into}.deliverable`, kept.deliverable.text, words.write([...new Set(deliverables)].join('; ') || null)],
    [
      `tasks.${into}.timing`,
      kept.timing.text,
      // Two times of two rows are both said; a reviewer sees them and keeps what holds.
      [...new Set([kept.timing.text, timingNotation(null).write(gone.timing.value)])]
        .filter((phrase) => !isBlank(phrase))
        .join('; '),
    ],
  ]
  return wanted.flatMap(([path, now, text]) =>
    text === now ? [] : [{ path, answer: { kind: 'edit', text } } satisfies GivenAnswer],
  )
}

export const decideReshape = (state: ReviewState, reshape: Reshape): Result<ReshapeDecision, ReshapeIssue> => {
  const { draft, answers, setAside } = reshaped(state.draft, state.answers, state.reshapes)
  const standing = (task: number): boolean => draft.tasks[task] !== undefined && !setAside.has(task)
  switch (reshape.kind) {
    case 'add':
      return isBlank(reshape.row.title) ? err({ code: 'reshape/title-missing' }) : ok({ answers: [] })
    case 'split': {
      if (!standing(reshape.task)) return err({ code: 'reshape/no-such-task', task: reshape.task })
      if (isBlank(reshape.title) || isBlank(reshape.rest)) return err({ code: 'reshape/title-missing' })
      const path: ValuePath = `tasks.${reshape.task}.title`
      // What was typed for the whole is in the two titles now.
      const typed = answers.get(path)?.kind === 'edit'
      const made = draft.tasks.length
      const others = (['lead', 'coordinators', 'deliverable', 'timing'] as const).flatMap((field): GivenAnswer[] => {
        const answer = answers.get(`tasks.${reshape.task}.${field}`)
        return answer === undefined ? [] : [{ path: `tasks.${made}.${field}`, answer }]
      })
      return ok({ answers: [...(typed ? [{ path, answer: null }] : []), ...others] })
    }
    case 'merge': {
      if (reshape.task === reshape.into) return err({ code: 'reshape/same-task' })
      const missing = [reshape.task, reshape.into].find((task) => !standing(task))
      if (missing !== undefined) return err({ code: 'reshape/no-such-task', task: missing })
      return ok({ answers: merged(draft, answers, reshape.task, reshape.into) ?? [] })
    }
  }
}

/** Taking a reshape back: its row is set aside, or stands again; the caller gives the answers as they were before. */
export const decideWithdrawal = (state: ReviewState, id: ReshapeId): Result<ReshapeEntry, ReshapeIssue> => {
  const entry = state.reshapes.find((one) => one.id === id && !one.withdrawn)
  return entry === undefined ? err({ code: 'reshape/no-such-reshape', id }) : ok(entry)
}
