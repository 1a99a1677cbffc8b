// What is wrong with moving money from a line to another, or from a year into the next. No policy allows moving more
// than is left.

import type { MoneyProblem } from './command.ts'
import type { CarryOver, MoneyTransfer } from './entry.ts'
import { isBlank, yearProblems, type Ground } from './entry-problems.ts'
import { limitsOf } from './limits.ts'

type Moved = Pick<MoneyTransfer, 'id' | 'amount' | 'fiscalYear' | 'on' | 'act'>

const common = (ground: Ground, { id, amount, fiscalYear, on, act }: Moved, lineIds: readonly string[]): readonly MoneyProblem[] => {
  const { context: { today }, frame, taken } = ground
  const problems: MoneyProblem[] = []
  for (const lineId of lineIds) if (!frame.placeOf.has(lineId)) problems.push({ code: 'money/no-such-line', row: 0, lineId })
  if (taken.has(id)) problems.push({ code: 'money/id-taken', row: 0, id })
  if (amount <= 0n) problems.push({ code: 'money/amount-not-positive', row: 0 })
  problems.push(...yearProblems(ground, fiscalYear, 0))
  if (on > today) problems.push({ code: 'money/in-future', row: 0, on, today })
  if (isBlank(act)) problems.push({ code: 'money/act-required', row: 0 })
  return problems
}

/** Left is what is neither paid nor committed. */
export const transferProblems = (ground: Ground, transfer: MoneyTransfer): readonly MoneyProblem[] => {
  const { book, context: { plan }, frame } = ground
  const { from, to, fiscalYear, amount: asked } = transfer
  const problems = common(ground, transfer, [from, to])
  if (problems.length > 0) return problems
  const limits = limitsOf(plan, book)
  const place = frame.placeOf.get(from) ?? -1
  const [paid, committed] = [limits.left(place, fiscalYear, 'disbursed'), limits.left(place, fiscalYear, 'committed')]
  const available = paid === null || committed === null ? 0n : paid.available < committed.available ? paid.available : committed.available
  return asked > available ? [{ code: 'money/not-enough', row: 0, lineId: from, fiscalYear, available, asked }] : []
}

/** Left is what was not paid; a contract that is signed is a ground for carrying over. */
export const carryOverProblems = (ground: Ground, carryOver: CarryOver): readonly MoneyProblem[] => {
  const { book, context: { plan }, frame } = ground
  const { lineId, fiscalYear, amount: asked } = carryOver
  const problems = common(ground, carryOver, [lineId])
  if (problems.length > 0) return problems
  const available = limitsOf(plan, book).leftOfYear(frame.placeOf.get(lineId) ?? -1, fiscalYear)
  return asked > available ? [{ code: 'money/not-enough', row: 0, lineId, fiscalYear, available, asked }] : []
}
