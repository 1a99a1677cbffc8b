// Answers beside those of others: what is written, and what is put before the one who answered.

import { mergeAnswers, reshaped, type AnswerClash, type GivenAnswer } from '@tiendo/domain'
import type { DraftRow } from '../store.ts'
import { taskOf, type Meanwhile } from './meanwhile.ts'

export type Answering = {
  readonly apply: readonly GivenAnswer[]
  readonly clashes: readonly (AnswerClash & { readonly by: string })[]
}

/** An answer to a row that was set aside would count for nothing: its author hears that the row is gone. */
export const answering = (
  row: DraftRow,
  meanwhile: Meanwhile,
  given: readonly GivenAnswer[],
  asker: string,
): Answering => {
  const { setAside } = reshaped(row.draft, row.answers, row.reshapes)
  const isGone = ({ path, answer }: GivenAnswer): boolean => {
    const task = taskOf(path)
    return answer !== null && task !== null && setAside.has(task)
  }
  const { apply, clashes } = mergeAnswers(
    row.answers,
    new Set(meanwhile.answered.keys()),
    given.filter((one) => !isGone(one)),
  )
  const gone = given.filter(isGone).map(({ path, answer }): AnswerClash => {
    return { path, theirs: { kind: 'reject' }, mine: answer }
  })
  const authorOf = (path: AnswerClash['path']): string =>
    meanwhile.answered.get(path) ?? meanwhile.rows.get(taskOf(path) ?? -1) ?? asker
  return { apply, clashes: [...clashes, ...gone].map((clash) => ({ ...clash, by: authorOf(clash.path) })) }
}
