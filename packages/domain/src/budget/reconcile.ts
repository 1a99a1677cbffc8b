// Does a budget add up? Every sum the document states is held against the lines under it, exactly, and a
// difference comes with the lines that would explain it. Nothing is corrected.

import type { Dong, DongRange } from '../money/dong.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { explainDifference, searchOf, type Search } from './explain-difference.ts'
import { explainGroups, wordingOf, type GroupExplanation, type Wording } from './explain-groups.ts'
import { grantDifference, type GrantDifference } from './granted-by.ts'
import { budgetTree, figureOf, totalOf, type BudgetTree } from './tree.ts'

/** Lines by number, or by label where they have none. Without them the rest comes to what is stated. */
export type Explanation = GrantDifference & { readonly lines: readonly string[] }

export type Comparison = {
  readonly stated: DongRange
  readonly found: DongRange
  /** Found less stated: of the upper ends, or of the lower ends where the upper agree. */
  readonly difference: Dong
  /** The figures added up, in order. */
  readonly parts: readonly DongRange[]
  /** False where a line under it has no figure: then too small a sum is no mismatch. */
  readonly complete: boolean
  readonly agrees: boolean
  /** Smallest sets of lines that come to the difference; empty where it agrees, or nothing explains it. */
  readonly explanations: readonly Explanation[]
  /** All lines of one source, annex, year …, that come to it. */
  readonly groups: readonly GroupExplanation[]
}

export type Reconciliation = {
  readonly stated: DongRange | null
  /** Of the lines at the top; null where none has a figure. */
  readonly found: DongRange | null
  /** Found less stated; null where one of them is missing. */
  readonly difference: Dong | null
  readonly parts: readonly DongRange[]
  readonly complete: boolean
  /** True too where there is nothing to compare. */
  readonly agrees: boolean
  readonly explanations: readonly Explanation[]
  readonly groups: readonly GroupExplanation[]
  /** Lines that have a figure of their own and lines under them with figures. */
  readonly lines: readonly (Comparison & { readonly line: BudgetLine })[]
}

/** Steps of search for a whole budget; what a step is, `explainDifference` says. */
const MOST_STEPS = 100_000
/** What telling apart the grants of one set of lines costs beside looking at each line. */
const GRANT_STEPS = 500

export const nameOfLine = (line: BudgetLine): string => line.number ?? line.label

const differs = (stated: DongRange, found: DongRange): Dong =>
  found.max === stated.max ? found.min - stated.min : found.max - stated.max

const distance = (a: DongRange, b: DongRange): DongRange => {
  const [low, high] = [a.min - b.min, a.max - b.max]
  return low < 0n || high < 0n ? { min: -low, max: -high } : { min: low, max: high }
}

type Explained = Pick<Comparison, 'explanations' | 'groups'>
type Means = { readonly tree: BudgetTree; readonly search: Search; readonly wording: Wording }

const explain = ({ tree, search, wording }: Means, above: BudgetLine | null, stated: DongRange, found: DongRange): Explained => {
  const count = tree.countUnder(above)
  if (!search.spend(count)) return { explanations: [], groups: [] }
  const lines = tree.under(above)
  const wanted = distance(found, stated)
  const sets = explainDifference(tree, lines, wanted, search)
  const more = found.max > stated.max || (found.max === stated.max && found.min > stated.min)
  return {
    explanations: sets.flatMap((set) => {
      const apart = search.spend(count + GRANT_STEPS) ? grantDifference(tree, set, lines) : { grantedBy: null, othersGrantedBy: null }
      return [{ lines: set.map(nameOfLine), ...apart }]
    }),
    groups: more && search.spend(count) ? explainGroups(tree, lines, stated, wanted, wording) : [],
  }
}

/** `above`: the line whose figure it is; null for the stated total. Null: nothing to compare. */
const compare = (means: Means, above: BudgetLine | null, stated: DongRange): Comparison | null => {
  const { tree } = means
  if (above !== null && tree.countUnder(above) === 0) return null
  const { range: found, parts, complete } = totalOf(tree, above === null ? tree.roots : tree.childrenOf(above))
  if (parts.length === 0) return null
  const difference = differs(stated, found)
  const agrees = difference === 0n || (difference < 0n && !complete)
  const why = agrees ? { explanations: [], groups: [] } : explain(means, above, stated, found)
  return { stated, found, difference, parts, complete, agrees, ...why }
}

/**
 * `years`: the plan's, for lines "a year" that name no years of their own.
 *
 * @example reconcile(budget)  // { stated, found, difference: 344_800_000n, explanations: [{ lines: ['2.1'], … }], … }
 */
export const reconcile = (budget: Budget, years: readonly [number, number] | null = null): Reconciliation => {
  const tree = budgetTree(budget.lines, years)
  const means = { tree, search: searchOf(MOST_STEPS), wording: wordingOf() }
  const top = totalOf(tree, tree.roots)
  const total = budget.statedTotal === null ? null : compare(means, null, budget.statedTotal)
  return {
    stated: budget.statedTotal,
    found: top.parts.length === 0 ? null : top.range,
    difference: total?.difference ?? null,
    parts: top.parts,
    complete: top.complete,
    agrees: total?.agrees ?? true,
    explanations: total?.explanations ?? [],
    groups: total?.groups ?? [],
    lines: budget.lines.flatMap((line) => {
      const own = line.amount.kind === 'stated' ? figureOf(tree, line) : null
      const one = own === null ? null : compare(means, line, own)
      return one === null ? [] : [{ line, ...one }]
    }),
  }
}
