// One reviewer's work on one draft: answers and rows put right, with the way back from each step, and what stands.
import type { DraftPage } from '@tiendo/api/client'
import type { Answer, Reshape, ValuePath } from '@tiendo/domain'
import { useMemo, useRef, useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { answersStep, noHistory, redoneOnce, renumber, stepTaken, stillMine, undoneOnce, type History, type OwnStep } from './history.ts'
import { shapeOf, standingOf, type Standing } from './standing.ts'
import { useAnswers, type AnswerBook } from './use-answers.ts'
import { useReshape } from './use-reshape.ts'

export type Review = {
  readonly page: DraftPage
  readonly standing: Standing
  readonly book: AnswerBook
  readonly give: (entries: readonly (readonly [ValuePath, Answer | null])[]) => void
  /** Null where it was done; the index of the row it made, if it made one, goes to `onMade`. */
  readonly reshape: (reshape: Reshape, onMade?: (row: number | null) => void) => Promise<Failure | null>
  readonly mayUndo: boolean
  readonly mayRedo: boolean
  /** What was taken back or done again, to look at it; null for a row or where there is nothing. */
  readonly undo: () => Promise<StepBack>
  readonly redo: () => Promise<StepBack>
}

export type StepBack = { readonly kind: 'nothing' } | { readonly kind: 'done'; readonly what: OwnStep['kind']; readonly paths: readonly ValuePath[] } | { readonly kind: 'failed'; readonly failure: Failure }

const nothing: StepBack = { kind: 'nothing' }
const pathsOf = (step: OwnStep): readonly ValuePath[] => {
  if (step.kind === 'answers') return step.after.map(({ path }) => path)
  if (step.reshape.kind === 'add') return step.made === null ? [] : [`tasks.${step.made}.title`]
  return [`tasks.${step.reshape.task}.title`]
}
const doneWith = (step: OwnStep): StepBack => ({ kind: 'done', what: step.kind, paths: pathsOf(step) })

export const useReview = (page: DraftPage): Review => {
  const book = useAnswers(page)
  const { answers } = book
  const reshaping = useReshape(page.id, book.settle)
  const [history, setHistory] = useState<History>(noHistory)
  const now = useRef(history)
  const put = (next: History): void => {
    now.current = next
    setHistory(next)
  }
  // Read on to its end, the draft has other rows: steps of before have nothing to go back to.
  const isReading = page.draft.source.reading !== undefined
  const wasReading = useRef(isReading)
  if (wasReading.current && !isReading) {
    wasReading.current = false
    put(noHistory)
  }
  const shape = useMemo(() => shapeOf(page.draft, page.reshapes), [page.draft, page.reshapes])
  const standing = useMemo(() => standingOf(shape, answers), [answers, shape])

  const undo = async (): Promise<StepBack> => {
    const step = now.current.done.at(-1)
    if (step === undefined) return nothing
    const back = stillMine(answers, step.after, step.before)
    if (step.kind === 'answers') {
      put(undoneOnce(now.current))
      book.give(back.map(({ path, answer }) => [path, answer] as const))
      return doneWith(step)
    }
    const outcome = await reshaping.withdraw(step.id, back)
    if (!outcome.ok) return { kind: 'failed', failure: outcome.failure }
    put(undoneOnce(now.current))
    return doneWith(step)
  }
  const redo = async (): Promise<StepBack> => {
    const step = now.current.undone.at(-1)
    if (step === undefined) return nothing
    if (step.kind === 'answers') {
      put(redoneOnce(now.current))
      book.give(stillMine(answers, step.before, step.after).map(({ path, answer }) => [path, answer] as const))
      return doneWith(step)
    }
    const outcome = await reshaping.put(step.reshape)
    if (!outcome.ok) return { kind: 'failed', failure: outcome.failure }
    const forth = redoneOnce(now.current)
    put(renumber({ ...forth, done: [...forth.done.slice(0, -1), { ...outcome.value, made: step.made }] }, step.made, outcome.value.made))
    return doneWith(outcome.value)
  }

  return {
    page,
    standing,
    book,
    give: (entries) => {
      const step = answersStep(answers, entries.map(([path, answer]) => ({ path, answer })))
      if (step !== null) put(stepTaken(now.current, step))
      book.give(entries)
    },
    reshape: async (reshape, onMade) => {
      const outcome = await reshaping.put(reshape)
      if (!outcome.ok) return outcome.failure
      put(stepTaken(now.current, outcome.value))
      onMade?.(outcome.value.made)
      return null
    },
    mayUndo: history.done.length > 0,
    mayRedo: history.undone.length > 0,
    undo,
    redo,
  }
}
