// What is wrong with an entry by itself: its line, amount, year, day and act. Whether there is money for it is another
// question.

import { closesOn, isFiscalYear, opensOn } from '../follow/closes-on.ts'
import { chainOf, type Frame } from '../follow/frame.ts'
import type { MoneyContext, MoneyProblem } from './command.ts'
import type { MoneyBook, MoneyEntry, MoneyStage } from './entry.ts'

/** What the rows of one command are held against, worked out once. */
export type Ground = {
  readonly book: MoneyBook
  readonly context: MoneyContext
  readonly frame: Frame
  readonly taskIds: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  /** Ids of everything recorded. */
  readonly taken: ReadonlySet<string>
  /** Lines that money was carried to, into the year after the plan's last. */
  readonly carriedBeyond: ReadonlySet<string>
}

export const groundOf = (book: MoneyBook, context: MoneyContext, frame: Frame): Ground => ({
  book,
  context,
  frame,
  taskIds: new Set(context.plan.tasks.map(({ id }) => id)),
  units: new Set([...context.plan.organisations.map(({ id }) => id), ...(context.units ?? [])]),
  taken: new Set([...book.entries, ...book.transfers, ...book.carryOvers].map(({ id }) => id)),
  carriedBeyond: new Set(
    book.carryOvers.flatMap(({ withdrawn, fiscalYear, lineId }) =>
      withdrawn === null && fiscalYear === context.plan.years[1] ? [lineId] : [],
    ),
  ),
})

/** Stages that need the act that decides them. */
const BY_ACT: ReadonlySet<MoneyStage> = new Set(['allocated', 'adjusted'])

/** What may be recorded in the year after the plan's last, of money carried into it. */
const SPENDING: ReadonlySet<MoneyStage> = new Set(['committed', 'disbursed', 'settled', 'cancelled'])

export const isBlank = (words: string | null): boolean => (words ?? '').trim() === ''

export const yearProblems = ({ context: { plan } }: Ground, fiscalYear: number, row: number): readonly MoneyProblem[] =>
  isFiscalYear(fiscalYear) && fiscalYear >= plan.years[0] && fiscalYear <= plan.years[1]
    ? []
    : [{ code: 'money/year-outside-plan', row, fiscalYear, years: plan.years }]

const carriedInto = ({ context: { plan }, frame, carriedBeyond }: Ground, { stage, fiscalYear, lineId }: MoneyEntry): boolean =>
  fiscalYear === plan.years[1] + 1 &&
  SPENDING.has(stage) &&
  lineId !== null &&
  chainOf(frame, frame.placeOf.get(lineId) ?? -1).some(({ line }) => carriedBeyond.has(line.id))

/** In a fixed order: line, task, unit, id, amount, year, day, act. */
export const entryProblems = (ground: Ground, entry: MoneyEntry, row: number): readonly MoneyProblem[] => {
  const { context: { today }, frame, taskIds, units, taken } = ground
  const { lineId, taskId, unit, id, amount, stage, fiscalYear, on, act } = entry
  const problems: MoneyProblem[] = []
  if (lineId !== null && !frame.placeOf.has(lineId)) problems.push({ code: 'money/no-such-line', row, lineId })
  if (taskId !== null && !taskIds.has(taskId)) problems.push({ code: 'money/no-such-task', row, taskId })
  if (unit !== null && !units.has(unit)) problems.push({ code: 'money/no-such-unit', row, unit })
  if (taken.has(id)) problems.push({ code: 'money/id-taken', row, id })
  if (stage === 'adjusted' ? amount === 0n : amount <= 0n) problems.push({ code: 'money/amount-not-positive', row })
  const ofYear = carriedInto(ground, entry) ? [] : yearProblems(ground, fiscalYear, row)
  problems.push(...ofYear)
  if (on > today) problems.push({ code: 'money/in-future', row, on, today })
  else if (stage === 'disbursed' && ofYear.length === 0 && (on < opensOn(fiscalYear) || on > closesOn(fiscalYear))) {
    problems.push({ code: 'money/outside-year', row, on, fiscalYear, closesOn: closesOn(fiscalYear) })
  }
  if (BY_ACT.has(stage) && isBlank(act)) problems.push({ code: 'money/act-required', row })
  return problems
}

/** Ids that two rows of one command share: the later row. */
export const sharedIds = (entries: readonly MoneyEntry[]): readonly MoneyProblem[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, row): readonly MoneyProblem[] => {
    if (seen.has(id)) return [{ code: 'money/id-taken', row, id }]
    seen.add(id)
    return []
  })
}
