// Tasks that no money is known for, and money that no task is known for.

import { addRanges, exactly, type DongRange } from '../../money/dong.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { divide } from './divide.ts'
import { inView, planMoney } from './plan-money.ts'
import { moneySheet } from './sheet.ts'
import type { MoneyView, SheetRow } from './sheet-types.ts'
import type { UnassignedLine, UnassignedMoney, UnfundedTask } from './task-money-types.ts'

/**
 * Lines that can pay, by id: something is current for them, for a line above as a whole, or for several years together;
 * or they are, or hold, something within the regular budget.
 */
const payingLines = (rows: readonly SheetRow[]): ReadonlySet<string> => {
  const paying = new Set<string>()
  const undivided = new Set<string>()
  for (const { line, parentId, own, total, figure } of rows) {
    const open = figure !== null && figure.stage === 'allocated' && figure.use === 'ofAllYears'
    const regular = line.amount.kind === 'regular'
    const fromAbove = parentId !== null && undivided.has(parentId)
    if (fromAbove || open || regular || (own.current ?? 0n) > 0n) undivided.add(line.id)
    if (undivided.has(line.id) || (total.current ?? 0n) > 0n) paying.add(line.id)
  }
  for (const { line, parentId } of rows.toReversed()) if (parentId !== null && paying.has(line.id)) paying.add(parentId)
  return paying
}

/** In the plan's order. A task that an entry of money given or spent names has money. */
export const unfundedTasks = (plan: Plan, book: MoneyBook, view: MoneyView): readonly UnfundedTask[] => {
  const { rows } = moneySheet(plan, book, view)
  const paying = payingLines(rows)
  const linesOf = new Map<string, string[]>()
  for (const { line, taskIds } of rows) {
    for (const taskId of taskIds) {
      const lines = linesOf.get(taskId) ?? []
      linesOf.set(taskId, lines)
      lines.push(line.id)
    }
  }
  const named = new Set<string>()
  for (const { taskId, column, amount } of inView(planMoney(plan, book, view.asOf), view.year)) {
    if (taskId !== null && column !== 'need' && amount.min > 0n) named.add(taskId)
  }
  return plan.tasks.flatMap(({ id, number, title }): readonly UnfundedTask[] => {
    const lineIds = linesOf.get(id) ?? []
    if (named.has(id) || lineIds.some((lineId) => paying.has(lineId))) return []
    return [{ taskId: id, number, title, why: lineIds.length === 0 ? 'noLine' : 'noMoney', lineIds }]
  })
}

/** What of the lines' own money goes to no single task, in the order of the tree; and what was recorded for no line. */
export const unassignedMoney = (plan: Plan, book: MoneyBook, view: MoneyView): UnassignedMoney => {
  const { rows, noLine } = moneySheet(plan, book, view)
  const { measure, lines: divisions } = divide(plan, book, planMoney(plan, book, view.asOf), view.year)
  const lines = rows.flatMap(({ line, own, taskIds }, place): readonly UnassignedLine[] => {
    const division = divisions[place]
    if (division === undefined || division.restTo.kind === 'task') return []
    const needed = own.current === null ? own.need : null
    const amount = needed !== null && (measure === 'current' || division.parts.size === 0) ? needed : exactly(division.rest)
    if (amount.max <= 0n) return []
    return [{ lineId: line.id, why: taskIds.length === 0 ? 'noTask' : 'notDivided', amount }]
  })
  const start: DongRange = exactly(noLine?.current ?? 0n)
  return { noLine, lines, total: lines.reduce((sum, { amount }) => addRanges(sum, amount), start) }
}
