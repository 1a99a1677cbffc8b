// Which tasks the money of a line goes to. Entries that name a task say so: each task takes the most that any one stage
// (given, committed, disbursed) names it with, from the line or, where that has no more, from one above. The rest goes
// to the line's task where people linked exactly one; otherwise it is not divided, or is no task's. Never guessed.

import type { Dong } from '../../money/dong.ts'
import { allocate } from '../../money/allocate.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { linkedTasks } from './linked-tasks.ts'
import { inView, type PlanMoney } from './plan-money.ts'
import type { Posting } from './recorded-money.ts'
import type { EnteredColumn } from './sums.ts'

export type Measure = 'current' | 'need'

const SIGNS: Readonly<Record<EnteredColumn, -1n | 0n | 1n>> = {
  need: 0n,
  allocated: 1n,
  adjusted: 1n,
  transferred: 1n,
  carriedIn: 1n,
  carriedOut: -1n,
  cancelled: -1n,
  committed: 0n,
  disbursed: 0n,
  settled: 0n,
}

/** What a posting adds to a measure; 0n where it does not belong to it. Of a range of need, the upper end. */
export const amountIn = ({ column, amount }: Posting, measure: Measure): Dong =>
  measure === 'need' ? (column === 'need' ? amount.max : 0n) : SIGNS[column] * amount.min

/** `need` where nothing was given to anything. */
export const measureOf = (postings: readonly Posting[]): Measure =>
  postings.some(({ column }) => SIGNS[column] !== 0n) ? 'current' : 'need'

export type Division = {
  /** Of the line itself; may be less than zero. */
  readonly amount: Dong
  /** By task. */
  readonly parts: ReadonlyMap<string, Dong>
  /** `amount` less the parts. */
  readonly rest: Dong
  readonly restTo: { readonly kind: 'task'; readonly taskId: string } | { readonly kind: 'notDivided' | 'noTask' }
}

type Named = Map<string, Map<'given' | EnteredColumn, Dong>>

const namedAt = (postings: readonly Posting[], measure: Measure, known: ReadonlyMap<string, number>): ReadonlyMap<number, Named> => {
  const places = new Map<number, Named>()
  for (const posting of postings) {
    const { place, taskId, column, amount } = posting
    if (taskId === null || !known.has(taskId)) continue
    const counted = amountIn(posting, measure)
    const stage = counted !== 0n ? 'given' : column === 'committed' || column === 'disbursed' ? column : null
    if (stage === null) continue
    const named: Named = places.get(place) ?? new Map<string, Map<'given' | EnteredColumn, Dong>>()
    places.set(place, named)
    const stages = named.get(taskId) ?? new Map<'given' | EnteredColumn, Dong>()
    named.set(taskId, stages)
    stages.set(stage, (stages.get(stage) ?? 0n) + (stage === 'given' ? counted : amount.min))
  }
  return places
}

const largest = (stages: ReadonlyMap<unknown, Dong>): Dong => [...stages.values()].reduce((most, one) => (one > most ? one : most), 0n)

/** Gives each task its share of `amount`; what there is not enough for is left wanted. Shares shrink evenly. */
const share = (amount: Dong, wanted: ReadonlyMap<string, Dong>, order: ReadonlyMap<string, number>): ReadonlyMap<string, Dong> => {
  const placeOf = (taskId: string): number => order.get(taskId) ?? 0
  const tasks = [...wanted.keys()].filter((taskId) => (wanted.get(taskId) ?? 0n) > 0n).toSorted((a, b) => placeOf(a) - placeOf(b))
  const weights = tasks.map((taskId) => wanted.get(taskId) ?? 0n)
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  if (sum === 0n || amount <= 0n) return new Map()
  const parts = allocate(sum < amount ? sum : amount, weights)
  return new Map(parts.ok ? parts.value.flatMap((part, index) => (part > 0n ? [[tasks[index] ?? '', part] as const] : [])) : [])
}

/** By place; and of what is of no line. */
export const divide = (
  plan: Pick<Plan, 'tasks'>,
  book: MoneyBook,
  money: PlanMoney,
  year: number | null,
): { readonly measure: Measure; readonly lines: readonly Division[]; readonly noLine: Division } => {
  const { lines } = money.frame
  const postings = inView(money, year)
  const measure = measureOf(postings)
  const order = new Map(plan.tasks.map(({ id }, index) => [id, index]))
  const named = namedAt(postings, measure, order)
  const linked = linkedTasks(plan, book, money.frame)
  const amounts: Dong[] = lines.map(() => 0n)
  let ofNone = 0n
  for (const posting of postings) {
    const amount = amountIn(posting, measure)
    if (posting.place < 0) ofNone += amount
    else amounts[posting.place] = (amounts[posting.place] ?? 0n) + amount
  }

  const wantedAbove = new Map<number, Map<string, Dong>>()
  const divisionAt = (place: number, amount: Dong, tasks: readonly string[]): Division => {
    const wanted = new Map(wantedAbove.get(place))
    for (const [taskId, stages] of named.get(place) ?? []) wanted.set(taskId, (wanted.get(taskId) ?? 0n) + largest(stages))
    const parts = wanted.size === 0 ? new Map<string, Dong>() : share(amount, wanted, order)
    const above = lines[place]?.above ?? -1
    if (above >= 0 && wanted.size > 0) {
      const passed = wantedAbove.get(above) ?? new Map<string, Dong>()
      for (const [taskId, sum] of wanted) passed.set(taskId, (passed.get(taskId) ?? 0n) + sum - (parts.get(taskId) ?? 0n))
      wantedAbove.set(above, passed)
    }
    const [only, ...others] = tasks
    return {
      amount,
      parts,
      rest: [...parts.values()].reduce((left, part) => left - part, amount),
      restTo:
        only === undefined ? { kind: 'noTask' } : others.length > 0 ? { kind: 'notDivided' } : { kind: 'task', taskId: only },
    }
  }
  const divisions = new Map<number, Division>()
  for (let place = lines.length - 1; place >= 0; place -= 1) divisions.set(place, divisionAt(place, amounts[place] ?? 0n, linked[place] ?? []))
  const none = divisionAt(-1, ofNone, [])
  return { measure, lines: lines.map((_, place) => divisions.get(place) ?? none), noLine: none }
}
