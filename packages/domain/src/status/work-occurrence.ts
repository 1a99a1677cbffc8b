// One occurrence of one task or duty with every share of it: what a calendar or a timeline shows once, though ten
// bodies have a part in it.

import type { BoardOccurrence, Standing, WorkItem } from './standing.ts'
import { mostPressing } from './urgency.ts'

export type WorkOccurrence = BoardOccurrence & Pick<WorkItem, 'work' | 'plan'>

/** `null` where nothing was given. */
const together = (items: readonly WorkItem[]): WorkOccurrence | null => {
  const [first] = items
  if (first === undefined) return null
  const { work, plan, occurrence } = first
  return { work, plan, occurrence, items, standing: mostPressing(items.map(({ standing }) => standing)) ?? first.standing }
}

/** Shares put together by work and period, in the order the first of each is met. */
export const byOccurrence = (items: readonly WorkItem[]): readonly WorkOccurrence[] => {
  const groups = new Map<string, WorkItem[]>()
  for (const item of items) {
    const key = `${item.work.planId}\n${item.work.id}\n${item.occurrence.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()].flatMap((group) => together(group) ?? [])
}

const over: ReadonlySet<Standing> = new Set(['doneOnTime', 'doneLate', 'waived', 'awaitingAcceptance'])

/** Whether the bodies that share it have nothing more to do: finished, handed in or dropped. */
export const isOver = ({ standing }: Pick<BoardOccurrence, 'standing'>): boolean => over.has(standing)
