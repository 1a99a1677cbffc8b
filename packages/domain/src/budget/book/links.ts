// Which tasks a line pays for, as a person says.

import type { Plan } from '../../plan/plan.ts'
import type { MoneyCommand, MoneyProblem } from './command.ts'
import type { MoneyBook } from './entry.ts'

type LinkTasks = Extract<MoneyCommand, { readonly kind: 'linkTasks' }>

export const linkProblems = (plan: Pick<Plan, 'budget' | 'tasks'>, { lineId, taskIds }: LinkTasks): readonly MoneyProblem[] => {
  const known = new Set(plan.tasks.map(({ id }) => id))
  const noLine = plan.budget.lines.some(({ id }) => id === lineId) ? [] : [{ code: 'money/no-such-line', row: 0, lineId } as const]
  const noTask = taskIds.filter((taskId) => !known.has(taskId)).map((taskId) => ({ code: 'money/no-such-task', row: 0, taskId }) as const)
  return [...noLine, ...noTask]
}

/** Whether the line has just these tasks already, in whatever order. */
export const sameLinks = ({ links }: MoneyBook, { lineId, taskIds }: LinkTasks): boolean => {
  const before = new Set(Object.hasOwn(links, lineId) ? links[lineId] : [])
  const after = new Set(taskIds)
  return before.size === after.size && [...after].every((taskId) => before.has(taskId))
}
