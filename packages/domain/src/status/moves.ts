// Two sights of the same plan compared: what of its days would differ.

import type { LocalDate } from '../date/local-date.ts'
import type { Occurrence } from '../timing/occurrence.ts'
import type { ProgressState } from '../execution/progress.ts'
import type { Plan } from '../plan/plan.ts'
import type { Days, Move, WorkMoves } from './move.ts'
import { directoryOf } from './shares.ts'
import { worksOf, type WorkContext } from './work-items.ts'

/** A plan and what its days are counted with. */
export type Sight = { readonly plan: Plan; readonly context: WorkContext }

const daysOf = ({ from, due, safe, rolled }: Occurrence): Days => ({ from, due, safe, rolled })

/** Rolled to the day itself is not rolled: nobody's day moves by it. */
const landsOn = (days: Days | null): LocalDate | null | undefined => days?.rolled ?? days?.due

const isSame = (a: Days | null, b: Days | null): boolean =>
  a?.from === b?.from && a?.due === b?.due && a?.safe === b?.safe && landsOn(a) === landsOn(b)

const firstDay = ({ before, after }: Move): string => (after ?? before)?.due ?? (after ?? before)?.from ?? '9999'

const movesOf = (before: readonly Occurrence[], after: readonly Occurrence[], spoken: ReadonlySet<string>): readonly Move[] => {
  const was = new Map(before.map((occurrence) => [occurrence.key, daysOf(occurrence)]))
  const is = new Map(after.map((occurrence) => [occurrence.key, daysOf(occurrence)]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? null, after: is.get(key) ?? null, spokenOf: spoken.has(key) }))
    .filter((move) => !isSame(move.before, move.after) || (move.before === null) !== (move.after === null))
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))
}

/** What would move, work by work in the document's order; work that stays is left out. */
export const planMoves = (before: Sight, after: Sight, facts: readonly ProgressState[]): readonly WorkMoves[] => {
  const seen = ({ plan, context }: Sight) => worksOf(plan, context, directoryOf(plan, context.organisations ?? []), facts)
  const was = new Map(seen(before).map((work) => [work.ref.id, work.occurrences]))
  const { id, document } = after.plan
  const plan = { id, number: document.number, title: document.title ?? '' }
  return seen(after).flatMap(({ ref, occurrences }) => {
    const spoken = new Set(facts.filter((fact) => fact.planId === id && fact.workId === ref.id).map(({ key }) => key))
    const moves = movesOf(was.get(ref.id) ?? [], occurrences, spoken)
    return moves.length === 0 ? [] : [{ work: ref, plan, moves }]
  })
}
