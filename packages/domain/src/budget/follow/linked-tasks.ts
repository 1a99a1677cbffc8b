// Which tasks a line pays for, as people recorded: its own, else those of the nearest line above it that has any.

import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import type { Frame } from './frame.ts'

/** By place. Tasks the plan does not have are left out. */
export const linkedTasks = ({ tasks }: Pick<Plan, 'tasks'>, { links }: MoneyBook, { lines }: Frame): readonly (readonly string[])[] => {
  const known = new Set(tasks.map(({ id }) => id))
  const linked: (readonly string[])[] = []
  for (const { line, above } of lines) {
    const own = Object.hasOwn(links, line.id) ? (links[line.id] ?? []).filter((taskId) => known.has(taskId)) : []
    linked.push(own.length > 0 ? own : (linked[above] ?? []))
  }
  return linked
}
