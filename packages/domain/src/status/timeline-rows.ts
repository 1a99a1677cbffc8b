// Works as rows of a timeline, each with its occurrences, under the plan they come from or the unit that does them.

import { yearOf, type LocalDate } from '../date/local-date.ts'
import type { BoardOccurrence, WorkItem } from './standing.ts'
import { byOccurrence, type WorkOccurrence } from './work-occurrence.ts'

export type TimelineBy = 'plan' | 'unit'

export type TimelineRow = {
  /** Unlike any other row's. */
  readonly id: string
  readonly work: WorkItem['work']
  readonly plan: WorkItem['plan']
  /** Who has a share of it, as far as the row tells: under a unit, that unit alone. */
  readonly units: readonly WorkItem['organisation'][]
  /** In the order given. */
  readonly occurrences: readonly BoardOccurrence[]
}

export type TimelineGroup =
  | { readonly by: 'plan'; readonly id: string; readonly plan: WorkItem['plan']; readonly rows: readonly TimelineRow[] }
  | { readonly by: 'unit'; readonly id: string; readonly unit: WorkItem['organisation']; readonly rows: readonly TimelineRow[] }

const gather = <T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const rowOf = (id: string, occurrences: readonly WorkOccurrence[]): readonly TimelineRow[] => {
  const [first] = occurrences
  if (first === undefined) return []
  const units = new Map(occurrences.flatMap(({ items }) => items.map(({ organisation }) => [organisation.id, organisation] as const)))
  return [{ id, work: first.work, plan: first.plan, units: [...units.values()], occurrences }]
}

const rowsOf = (group: string, items: readonly WorkItem[]): readonly TimelineRow[] => {
  const works = gather(byOccurrence(items), ({ work }) => `${work.planId}/${work.id}`)
  return [...works].flatMap(([id, occurrences]) => rowOf(`${group}/${id}`, occurrences))
}

/** Groups and rows in the order the first share of each is met: given by due day, what begins first stands first. */
export const timelineGroups = (items: readonly WorkItem[], by: TimelineBy): readonly TimelineGroup[] => {
  const groups = gather(items, ({ plan, organisation }) => (by === 'plan' ? plan.id : organisation.id))
  return [...groups].flatMap(([id, shares]): readonly TimelineGroup[] => {
    const [first] = shares
    if (first === undefined) return []
    const rows = rowsOf(`${by}:${id}`, shares)
    return [by === 'plan' ? { by, id, plan: first.plan, rows } : { by, id, unit: first.organisation, rows }]
  })
}

const BEFORE = 10
const AFTER = 20

/** First and last year that the days of some work touch, this year among them; never more than 10 back and 20 ahead. */
export const timelineYears = (items: readonly WorkItem[], today: LocalDate): readonly [number, number] => {
  const now = yearOf(today)
  let [first, last] = [now, now]
  for (const { occurrence: { from, due } } of items) {
    for (const day of [from, due]) {
      if (day === null) continue
      first = Math.min(first, yearOf(day))
      last = Math.max(last, yearOf(day))
    }
  }
  return [Math.max(first, now - BEFORE), Math.min(last, now + AFTER)]
}
