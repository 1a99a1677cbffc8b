// Two people review one draft: answers to different values are both kept; two different answers to one value are put
// before the second person, never one silently over the other.

import type { Answer, Answers, ValuePath } from '../plan/review.ts'
import type { GivenAnswer } from './decide-reshape.ts'

export type AnswerClash = {
  readonly path: ValuePath
  /** What the other person answered; null where they took an answer back. */
  readonly theirs: Answer | null
  readonly mine: Answer | null
}

export type MergedAnswers = { readonly apply: readonly GivenAnswer[]; readonly clashes: readonly AnswerClash[] }

export const sameAnswer = (a: Answer | null, b: Answer | null): boolean =>
  a === null || b === null
    ? a === b
    : a.kind === b.kind && (a.kind !== 'edit' || b.kind !== 'edit' || a.text === b.text)

/** `changed`: paths that others answered since the person looked. */
export const mergeAnswers = (
  now: Answers,
  changed: ReadonlySet<ValuePath>,
  given: readonly GivenAnswer[],
): MergedAnswers => {
  const clashes = given.flatMap(({ path, answer }): readonly AnswerClash[] => {
    const theirs = now.get(path) ?? null
    return changed.has(path) && !sameAnswer(theirs, answer) ? [{ path, theirs, mine: answer }] : []
  })
  const clashing = new Set(clashes.map((clash) => clash.path))
  return { apply: given.filter(({ path }) => !clashing.has(path)), clashes }
}
