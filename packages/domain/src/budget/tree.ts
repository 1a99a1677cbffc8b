// A budget's lines as a tree. A line names its parent by id; documents that are read give the number instead,
// and both are understood. A line whose parent is not there stands at the top, so that its money is counted.

import { addRanges, exactly, type DongRange } from '../money/dong.ts'
import type { BudgetLine } from './budget.ts'

export type BudgetTree = {
  readonly roots: readonly BudgetLine[]
  readonly childrenOf: (line: BudgetLine) => readonly BudgetLine[]
  readonly parentOf: (line: BudgetLine) => BudgetLine | null
}

export const budgetTree = (lines: readonly BudgetLine[]): BudgetTree => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const byNumber = new Map(lines.flatMap((line) => (line.number === null ? [] : [[line.number, line] as const])))
  const namedParent = (line: BudgetLine): BudgetLine | null => {
    if (line.parent === null) return null
    const parent = byId.get(line.parent) ?? byNumber.get(line.parent) ?? null
    return parent === line ? null : parent
  }
  const parents = new Map(lines.map((line) => [line, namedParent(line)]))
  const circles = (line: BudgetLine): boolean => {
    const seen = new Set([line])
    for (let up = parents.get(line) ?? null; up !== null; up = parents.get(up) ?? null) {
      if (up === line) return true
      if (seen.has(up)) return false
      seen.add(up)
    }
    return false
  }
  for (const line of lines) if (circles(line)) parents.set(line, null)

  const children = new Map<BudgetLine, BudgetLine[]>()
  for (const line of lines) {
    const parent = parents.get(line) ?? null
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), line])
  }
  return {
    roots: lines.filter((line) => (parents.get(line) ?? null) === null),
    childrenOf: (line) => children.get(line) ?? [],
    parentOf: (line) => parents.get(line) ?? null,
  }
}

/** Every line above, nearest first. */
export const ancestorsOf = (tree: BudgetTree, line: BudgetLine): readonly BudgetLine[] => {
  const above: BudgetLine[] = []
  for (let up = tree.parentOf(line); up !== null; up = tree.parentOf(up)) above.push(up)
  return above
}

/** What some lines come to. `complete` is false where one of them has no figure at any depth. */
export type Total = { readonly range: DongRange; readonly parts: readonly DongRange[]; readonly complete: boolean }

/** A line's own figure; where it states none, the total of the lines under it. Null where nothing is stated. */
export const figureOf = (tree: BudgetTree, line: BudgetLine): DongRange | null => {
  if (line.amount.kind === 'stated') return line.amount.range
  const under = totalOf(tree, tree.childrenOf(line))
  return under.parts.length === 0 ? null : under.range
}

const isComplete = (tree: BudgetTree, line: BudgetLine): boolean =>
  line.amount.kind !== 'unknown' || (tree.childrenOf(line).length > 0 && totalOf(tree, tree.childrenOf(line)).complete)

/** Sums exactly. Lines "within the regular budget" add nothing and leave nothing open. */
export const totalOf = (tree: BudgetTree, lines: readonly BudgetLine[]): Total => {
  const parts = lines.flatMap((line) => figureOf(tree, line) ?? [])
  return { range: parts.reduce(addRanges, exactly(0n)), parts, complete: lines.every((line) => isComplete(tree, line)) }
}
