// One value of a draft under review: what it is now, as read or as answered. The form shows it and the server
// publishes it from this one place.

import type { Span } from './span.ts'
import type { Confidence, Read } from './draft.ts'
import type { Notation } from './notation.ts'
import type { Answer, Answers, ConfirmIssue, ValuePath } from './review.ts'

export type Resolved<T> = {
  readonly path: ValuePath
  /** What the plan would hold now. Words that were not understood leave it as read. */
  readonly value: T
  /** For a field: what was typed, else the value in its notation. */
  readonly text: string
  readonly confidence: Confidence
  readonly span: Span | null
  readonly answer: Answer | null
  /** Answered itself, or with its whole item. */
  readonly answered: boolean
  /** Doubtful, and nobody has answered. */
  readonly needsAnswer: boolean
  /** False where the typed words have no meaning here. */
  readonly understood: boolean
}

/** `item`: the answer given to the task or duty as a whole; accepting or rejecting it answers all its values. */
export const resolve = <T>(
  path: ValuePath,
  read: Read<T>,
  notation: Notation<T>,
  answers: Answers,
  item: Answer | null = null,
): Resolved<T> => {
  const answer = answers.get(path) ?? null
  const typed = answer?.kind === 'edit' ? notation.parse(answer.text) : null
  const value = answer?.kind === 'reject' ? notation.none : typed?.ok === true ? typed.value : read.value
  const answered = answer !== null || item?.kind === 'accept' || item?.kind === 'reject'
  return {
    path,
    value,
    text: answer?.kind === 'edit' ? answer.text : notation.write(value),
    confidence: read.confidence,
    span: read.span,
    answer,
    answered,
    needsAnswer: !answered && read.confidence === 'doubtful',
    understood: typed === null || typed.ok,
  }
}

/** What stops this value from being published. `unreviewed` lets doubtful values through. */
export const issuesOf = (values: readonly Resolved<unknown>[], unreviewed: boolean): readonly ConfirmIssue[] =>
  values.flatMap((value): readonly ConfirmIssue[] => {
    if (!value.understood) return [{ code: 'confirm/value-not-understood', path: value.path, text: value.text }]
    return value.needsAnswer && !unreviewed ? [{ code: 'confirm/unanswered', path: value.path }] : []
  })
