// Does a budget add up? Every sum the document states is held against the lines under it, exactly, and a
// difference comes with the lines that would explain it. Nothing is corrected.

import type { Dong, DongRange } from '../money/dong.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { explainDifference } from './explain-difference.ts'
import { grantDifference, type GrantDifference } from './granted-by.ts'
import { budgetTree, totalOf, type BudgetTree } from './tree.ts'

/** Lines by number, or by label where they have none. */
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
  /** Smallest sets of lines that come to the difference; empty where it agrees, or nothing explains it. */
  readonly explanations: readonly Explanation[]
  /** Lines with a figure of their own and figures under them. */
  readonly lines: readonly (Comparison & { readonly line: BudgetLine })[]
}

export const nameOfLine = (line: BudgetLine): string => line.number ?? line.label

const differs = (stated: DongRange, found: DongRange): Dong =>
  found.max === stated.max ? found.min - stated.min : found.max - stated.max

const compare = (tree: BudgetTree, stated: DongRange, under: readonly BudgetLine[]): Comparison | null => {
  const { range: found, parts, complete } = totalOf(tree, under)
  if (parts.length === 0) return null
  const difference = differs(stated, found)
  return { stated, found, difference, parts, complete, agrees: difference === 0n || (difference < 0n && !complete) }
}

const distance = (a: DongRange, b: DongRange): DongRange => {
  const [low, high] = [a.min - b.min, a.max - b.max]
  return low < 0n || high < 0n ? { min: -low, max: -high } : { min: low, max: high }
}

/**
 * @example reconcile(budget)  // { stated, found, difference: 344_800_000n, explanations: [{ lines: ['2.1'], … }], … }
 */
export const reconcile = (budget: Budget): Reconciliation => {
  const tree = budgetTree(budget.lines)
  const top = totalOf(tree, tree.roots)
  const total = budget.statedTotal === null ? null : compare(tree, budget.statedTotal, tree.roots)
  const sets =
    total === null || total.agrees ? [] : explainDifference(tree, budget.lines, distance(total.found, total.stated))
  return {
    stated: budget.statedTotal,
    found: top.parts.length === 0 ? null : top.range,
    difference: total?.difference ?? null,
    parts: top.parts,
    complete: top.complete,
    agrees: total?.agrees ?? true,
    explanations: sets.map((lines) => ({
      lines: lines.map(nameOfLine),
      ...grantDifference(tree, lines, budget.lines),
    })),
    lines: budget.lines.flatMap((line) => {
      const one = line.amount.kind === 'stated' ? compare(tree, line.amount.range, tree.childrenOf(line)) : null
      return one === null ? [] : [{ line, ...one }]
    }),
  }
}
