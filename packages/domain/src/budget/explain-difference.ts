// Which lines a difference could come from: the smallest sets whose sum is exactly the difference. A set is a
// hint for a person, who decides; so only sets of up to three lines are sought, and never a line with its own part.

import type { DongRange } from '../money/dong.ts'
import { sameRange } from '../money/range.ts'
import type { BudgetLine } from './budget.ts'
import { figureOf, isUnder, type BudgetTree } from './tree.ts'

type Candidate = { readonly line: BudgetLine; readonly range: DongRange; readonly index: number }

const LARGEST_SET = 3
/** More sets than this say nothing: with many equal lines, any of them would do. */
const MOST_SETS = 10

/**
 * How much may still be searched, in steps: a step is one set of lines looked at. It is shared by all sums of a budget,
 * so that reconciling ends soon whatever the figures are.
 */
export type Search = { readonly spend: (steps: number) => boolean; readonly affords: (steps: number) => boolean }

export const searchOf = (steps: number): Search => {
  let left = steps
  return {
    spend: (used) => {
      left -= used
      return left >= 0
    },
    affords: (wanted) => left >= wanted,
  }
}

/** Lines with figures that the difference has room for. */
const candidates = (tree: BudgetTree, lines: readonly BudgetLine[], wanted: DongRange): readonly Candidate[] =>
  lines
    .flatMap((line) => {
      const range = line.amount.kind === 'stated' && line.restates !== true ? figureOf(tree, line) : null
      const parent = tree.parentOf(line)
      const above = parent === null || parent.amount.kind !== 'stated' ? null : figureOf(tree, parent)
      const repeatsParent =
        range !== null && parent !== null && above !== null && tree.childrenOf(parent).length === 1 && sameRange(above, range)
      const fits = range !== null && range.max > 0n && range.max <= wanted.max && range.min <= wanted.min
      return fits && !repeatsParent ? [{ line, range }] : []
    })
    .map((one, index) => ({ ...one, index }))

const less = (a: DongRange, b: DongRange): DongRange => ({ min: a.min - b.min, max: a.max - b.max })

/** Candidates by their upper end, each list in reading order. */
const byMax = (pool: readonly Candidate[]): ReadonlyMap<bigint, readonly Candidate[]> => {
  const found = new Map<bigint, Candidate[]>()
  for (const one of pool) {
    const list = found.get(one.range.max)
    if (list === undefined) found.set(one.range.max, [one])
    else list.push(one)
  }
  return found
}

/** Of a list in reading order, where those after `index` begin. */
const firstAfter = (list: readonly Candidate[], index: number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.index ?? 0) > index) high = middle
    else low = middle + 1
  }
  return low
}

/** Every set of one size, up to one more than is of use; null where the search ran out before it was over. */
const setsOf = (
  tree: BudgetTree,
  pool: readonly Candidate[],
  places: ReadonlyMap<bigint, readonly Candidate[]>,
  size: number,
  wanted: DongRange,
  search: Search,
): readonly (readonly BudgetLine[])[] | null => {
  const found: (readonly BudgetLine[])[] = []
  let over = false
  const fits = (chosen: readonly Candidate[], next: Candidate): boolean =>
    chosen.every(({ line }) => !isUnder(tree, next.line, line) && !isUnder(tree, line, next.line))
  const extend = (chosen: readonly Candidate[], from: number, left: DongRange): void => {
    if (chosen.length === size - 1) {
      const last = places.get(left.max) ?? []
      for (let at = firstAfter(last, from - 1); at < last.length && found.length <= MOST_SETS && !over; at += 1) {
        over = !search.spend(1)
        const next = last[at]
        if (next !== undefined && next.range.min === left.min && fits(chosen, next))
          found.push([...chosen, next].map(({ line }) => line))
      }
      return
    }
    for (let at = from; at < pool.length && found.length <= MOST_SETS && !over; at += 1) {
      over = !search.spend(1)
      const next = pool[at]
      if (next === undefined || next.range.min > left.min || next.range.max > left.max || !fits(chosen, next)) continue
      extend([...chosen, next], at + 1, less(left, next.range))
    }
  }
  extend([], 0, wanted)
  return over ? null : found
}

/**
 * Sets of one size, the smallest that exists; none where only larger sets, or too many, would do.
 *
 * Bounded: single lines and pairs cost a step a line, threes a step a pair, and `search` says how many there are
 * (reconcile gives 100,000 to a whole budget: every pair of 10,000 lines, every three of 400). What it cannot afford
 * is not begun; where it runs out in the middle no set is given, because its ties are not known.
 */
export const explainDifference = (
  tree: BudgetTree,
  lines: readonly BudgetLine[],
  wanted: DongRange,
  search: Search,
): readonly (readonly BudgetLine[])[] => {
  if (wanted.min < 0n || wanted.max < 0n || wanted.max === 0n || !search.spend(lines.length)) return []
  const pool = candidates(tree, lines, wanted)
  const places = byMax(pool)
  for (let size = 1; size <= LARGEST_SET; size += 1) {
    if (size === 3 && !search.affords((pool.length * (pool.length - 1)) / 2)) return []
    const found = setsOf(tree, pool, places, size, wanted, search)
    if (found === null || found.length > MOST_SETS) return []
    if (found.length > 0) return found
  }
  return []
}
