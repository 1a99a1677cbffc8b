// Every value a reviewer may look at, in the order of the document, with where its review stands. "Còn 6" and
// "the next doubtful value" are computed here, so that the browser and the terminal agree.

import type { Confidence, Draft } from './draft.ts'
import { headValues, resolveDocument } from './resolve-document.ts'
import {
  resolveBudgetLine,
  resolveDutyWith,
  resolveMonitor,
  resolveTarget,
  resolveTaskWith,
  resolveTotal,
} from './resolve-items.ts'
import { planYears } from './resolve-timing.ts'
import type { Resolved } from './resolve.ts'
import type { Answer, Answers, ValuePath } from './review.ts'
import type { Span } from './span.ts'

export type ReviewValue = {
  readonly path: ValuePath
  /** Null for text that was not taken, and for what no document says (the monitor). */
  readonly confidence: Confidence | null
  readonly answer: Answer | null
  /** Answered itself, or with its whole task or duty. */
  readonly answered: boolean
  /** Doubtful and not answered: these must be answered, or the plan published unreviewed. */
  readonly needsAnswer: boolean
  /** False where the typed words have no meaning here. */
  readonly understood: boolean
  readonly span: Span | null
}

const asValue = (value: Resolved<unknown>): ReviewValue => ({
  path: value.path,
  confidence: value.confidence,
  answer: value.answer,
  answered: value.answered,
  needsAnswer: value.needsAnswer,
  understood: value.understood,
  span: value.span,
})

type Placed = { readonly line: number; readonly values: readonly ReviewValue[] }

const at = (line: number, values: readonly Resolved<unknown>[]): Placed => ({ line, values: values.map(asValue) })

const untakenValue = (draft: Draft, answers: Answers, index: number): ReviewValue => {
  const answer = answers.get(`untaken.${index}`) ?? null
  const span = draft.untaken[index]?.span ?? null
  return {
    path: `untaken.${index}`,
    confidence: null,
    answer,
    answered: answer !== null,
    needsAnswer: false,
    understood: true,
    span,
  }
}

/** Head first, then everything by line, the monitor last. Items rejected as a whole keep their values, answered. */
export const reviewValues = (draft: Draft, answers: Answers): readonly ReviewValue[] => {
  const years = planYears(draft, answers)
  const { lines } = draft.budget
  const placed: readonly Placed[] = [
    ...draft.targets.map((target, index) => at(target.span.line[0], [resolveTarget(target, index, answers)])),
    ...draft.tasks.map((read, index) => {
      const { title, lead, coordinators, deliverable, timing } = resolveTaskWith(read, index, answers, years)
      return at(read.span.line[0], [title, lead, coordinators, deliverable, timing])
    }),
    ...draft.duties.map((read, index) => {
      const { text, from, to, timing } = resolveDutyWith(read, index, answers, years)
      return at(read.span.line[0], [text, from, to, timing])
    }),
    at(draft.budget.statedTotal.span?.line[0] ?? lines[0]?.span?.line[0] ?? Infinity, [resolveTotal(draft, answers)]),
    ...lines.map((line, index) => at(line.span?.line[0] ?? Infinity, [resolveBudgetLine(line, index, answers)])),
    ...draft.untaken.map(({ span }, index) => ({ line: span.line[0], values: [untakenValue(draft, answers, index)] })),
  ]
  return [
    ...headValues(resolveDocument(draft, answers)).map(asValue),
    ...[...placed].sort((a, b) => (a.line === b.line ? 0 : a.line - b.line)).flatMap((item) => item.values),
    { ...asValue(resolveMonitor(answers)), confidence: null },
  ]
}

/** How many doubtful values still wait for an answer. */
export const countUnanswered = (values: readonly ReviewValue[]): number =>
  values.filter((value) => value.needsAnswer).length

/** The next value that waits for an answer after a path (null: from the top), going round; null when none does. */
export const nextUnanswered = (values: readonly ReviewValue[], after: ValuePath | null): ValuePath | null => {
  const from = after === null ? 0 : values.findIndex((value) => value.path === after) + 1
  return [...values.slice(from), ...values.slice(0, from)].find((value) => value.needsAnswer)?.path ?? null
}
