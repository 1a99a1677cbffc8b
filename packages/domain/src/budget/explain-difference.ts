// Which lines a difference could come from: the smallest sets whose sum is exactly the difference. A set is a
// hint for a person, who decides; so only sets of up to three lines are sought, and never a line with its own part.

import type { DongRange } from '../money/dong.ts'
import type { BudgetLine } from './budget.ts'
import { ancestorsOf, figureOf, type BudgetTree } from './tree.ts'

type Candidate = { readonly line: BudgetLine; readonly range: DongRange; readonly above: ReadonlySet<BudgetLine> }

const LARGEST_SET = 3
/** More sets than this say nothing: with many equal lines, any of them would do. */
const MOST_SETS = 10
/** Above this many lines, sets of three are not sought: the work grows with the cube. */
const MOST_LINES_FOR_THREE = 150

const candidates = (tree: BudgetTree, lines: readonly BudgetLine[]): readonly Candidate[] =>
  lines.flatMap((line) => {
    const range = line.amount.kind === 'stated' ? figureOf(tree, line) : null
    const parent = tree.parentOf(line)
    const repeatsParent =
      parent !== null &&
      parent.amount.kind === 'stated' &&
      range !== null &&
      tree.childrenOf(parent).length === 1 &&
      same(parent.amount.range, range)
    if (range === null || (range.min === 0n && range.max === 0n) || repeatsParent) return []
    return [{ line, range, above: new Set(ancestorsOf(tree, line)) }]
  })

const same = (a: DongRange, b: DongRange): boolean => a.min === b.min && a.max === b.max

const related = (a: Candidate, b: Candidate): boolean => a.above.has(b.line) || b.above.has(a.line)

const setsOf = (pool: readonly Candidate[], size: number, wanted: DongRange): readonly (readonly BudgetLine[])[] => {
  const found: (readonly BudgetLine[])[] = []
  const extend = (chosen: readonly Candidate[], from: number, left: DongRange): void => {
    if (found.length > MOST_SETS) return
    if (chosen.length === size) {
      if (left.min === 0n && left.max === 0n) found.push(chosen.map((one) => one.line))
      return
    }
    for (const [offset, next] of pool.slice(from).entries()) {
      if (next.range.min > left.min || next.range.max > left.max || chosen.some((one) => related(one, next))) continue
      extend([...chosen, next], from + offset + 1, { min: left.min - next.range.min, max: left.max - next.range.max })
    }
  }
  extend([], 0, wanted)
  return found
}

/** Sets of one size, the smallest that exists; none where only larger sets, or too many, would do. */
export const explainDifference = (
  tree: BudgetTree,
  lines: readonly BudgetLine[],
  wanted: DongRange,
): readonly (readonly BudgetLine[])[] => {
  if (wanted.min < 0n || wanted.max < 0n || wanted.max === 0n) return []
  const pool = candidates(tree, lines)
  for (let size = 1; size <= (pool.length > MOST_LINES_FOR_THREE ? 2 : LARGEST_SET); size += 1) {
    const found = setsOf(pool, size, wanted)
    if (found.length > 0) return found.length > MOST_SETS ? [] : found
  }
  return []
}
