// Tasks, duties, targets and budget lines under review: each of their values, and whether the item is taken.

import type { Amount } from '../budget/budget.ts'
import type { DongRange } from '../money/dong.ts'
import { ok } from '../result/result.ts'
import { parseTarget, type Quantity } from '../target/parse-target.ts'
import type { Timing } from '../timing/rule.ts'
import type { Draft, DraftDuty, DraftTarget, DraftTask } from './draft.ts'
import { amount, total } from './money-notation.ts'
import { names, notUnderstood, title, words, type Notation } from './notation.ts'
import { resolve, type Resolved } from './resolve.ts'
import { planYears, resolveTiming, type PlanYears } from './resolve-timing.ts'
import type { Answer, Answers } from './review.ts'

export type ResolvedTask = {
  readonly index: number
  readonly taken: boolean
  readonly title: Resolved<string>
  readonly lead: Resolved<readonly string[]>
  readonly coordinators: Resolved<readonly string[]>
  readonly deliverable: Resolved<string | null>
  readonly timing: Resolved<Timing>
  readonly read: DraftTask
}

/** Words typed for a whole item are words for its title. */
const titleAnswers = (
  answers: Answers,
  item: `tasks.${number}` | `duties.${number}`,
  field: `tasks.${number}.title` | `duties.${number}.text`,
): Answers => {
  const whole = answers.get(item)
  return whole?.kind === 'edit' && !answers.has(field) ? new Map([...answers, [field, whole]]) : answers
}

const itemAnswer = (answers: Answers, path: `tasks.${number}` | `duties.${number}`): Answer | null =>
  answers.get(path) ?? null

export const resolveTaskWith = (read: DraftTask, index: number, answers: Answers, years: PlanYears): ResolvedTask => {
  const item = itemAnswer(answers, `tasks.${index}`)
  return {
    index,
    taken: item?.kind !== 'reject',
    title: resolve(
      `tasks.${index}.title`,
      read.title,
      title,
      titleAnswers(answers, `tasks.${index}`, `tasks.${index}.title`),
      item,
    ),
    lead: resolve(`tasks.${index}.lead`, read.lead, names, answers, item),
    coordinators: resolve(`tasks.${index}.coordinators`, read.coordinators, names, answers, item),
    deliverable: resolve(`tasks.${index}.deliverable`, read.deliverable, words, answers, item),
    timing: resolveTiming(`tasks.${index}.timing`, read.timing, years, answers, item),
    read,
  }
}

export type ResolvedDuty = {
  readonly index: number
  readonly taken: boolean
  readonly text: Resolved<string>
  readonly from: Resolved<readonly string[]>
  readonly to: Resolved<string | null>
  readonly timing: Resolved<Timing>
  readonly read: DraftDuty
}

export const resolveDutyWith = (read: DraftDuty, index: number, answers: Answers, years: PlanYears): ResolvedDuty => {
  const item = itemAnswer(answers, `duties.${index}`)
  const text = { value: read.text, span: read.span, confidence: 'sure' } as const
  return {
    index,
    taken: item?.kind !== 'reject',
    text: resolve(
      `duties.${index}.text`,
      text,
      title,
      titleAnswers(answers, `duties.${index}`, `duties.${index}.text`),
      item,
    ),
    from: resolve(`duties.${index}.from`, read.from, names, answers, item),
    to: resolve(`duties.${index}.to`, read.to, words, answers, item),
    timing: resolveTiming(`duties.${index}.timing`, read.timing, years, answers, item),
    read,
  }
}

/** A task of the draft as it stands now; null for an index the draft does not have. */
export const resolveTask = (draft: Draft, answers: Answers, index: number): ResolvedTask | null => {
  const read = draft.tasks[index]
  return read === undefined ? null : resolveTaskWith(read, index, answers, planYears(draft, answers))
}

export const resolveDuty = (draft: Draft, answers: Answers, index: number): ResolvedDuty | null => {
  const read = draft.duties[index]
  return read === undefined ? null : resolveDutyWith(read, index, answers, planYears(draft, answers))
}

export type TargetValue = Quantity & { readonly text: string }

const targetNotation = (read: DraftTarget): Notation<TargetValue> => ({
  parse: (typed) => {
    const text = typed.replace(/\s+/g, ' ').trim()
    const quantity = parseTarget(text)
    return quantity.ok ? ok({ text, ...quantity.value }) : notUnderstood(typed)
  },
  write: (value) => value.text,
  none: read,
})

/** A rejected target is not taken: look at `answer`. */
export const resolveTarget = (read: DraftTarget, index: number, answers: Answers): Resolved<TargetValue> => {
  const { text, quantity, comparator, unit, span, confidence } = read
  return resolve(
    `targets.${index}`,
    { value: { text, quantity, comparator, unit }, span, confidence },
    targetNotation(read),
    answers,
  )
}

/** A rejected line is not taken: look at `answer`. */
export const resolveBudgetLine = (
  read: Draft['budget']['lines'][number],
  index: number,
  answers: Answers,
): Resolved<Amount> =>
  resolve(
    `budget.lines.${index}`,
    { value: read.amount, span: read.span, confidence: read.confidence },
    amount,
    answers,
  )

export const resolveTotal = (draft: Draft, answers: Answers): Resolved<DongRange | null> =>
  resolve('budget.statedTotal', draft.budget.statedTotal, total, answers)

/** Who follows the plan up: never read, given by a person. */
export const resolveMonitor = (answers: Answers): Resolved<string | null> =>
  resolve('plan.monitor', { value: null, span: null, confidence: 'likely' }, words, answers)
