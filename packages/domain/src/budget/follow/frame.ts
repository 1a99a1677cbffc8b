// The lines of a plan's budget in reading order, with places instead of references, so that sums over the tree are
// single passes: forwards from above, backwards from below.

import type { Plan } from '../../plan/plan.ts'
import type { BudgetLine } from '../budget.ts'
import { budgetTree } from '../tree.ts'

export type FrameLine = {
  readonly line: BudgetLine
  /** Place of the line above; −1 at the top. */
  readonly above: number
  readonly depth: number
  readonly hasParts: boolean
  /** Place of the line at the top of its part of the tree. */
  readonly root: number
  /** Fiscal years its figure is for: its own, those of a line above it, else the plan's. */
  readonly years: readonly [number, number]
  /** Its own words, else those of a line above it. */
  readonly source: string | null
  /** It, or a line above it, says money again that is said elsewhere. */
  readonly restates: boolean
}

export type Frame = { readonly lines: readonly FrameLine[]; readonly placeOf: ReadonlyMap<string, number> }

/** A budget is looked at many times and never changes. Only a memory, never a state. */
const remembered = new WeakMap<Plan['budget'], { readonly years: Plan['years']; readonly frame: Frame }>()

export const frameOf = ({ budget, years }: Pick<Plan, 'budget' | 'years'>): Frame => {
  const before = remembered.get(budget)
  if (before !== undefined && before.years[0] === years[0] && before.years[1] === years[1]) return before.frame
  const frame = made({ budget, years })
  remembered.set(budget, { years, frame })
  return frame
}

const made = (plan: Pick<Plan, 'budget' | 'years'>): Frame => {
  const tree = budgetTree(plan.budget.lines, plan.years)
  const lines: FrameLine[] = []
  const placeOf = new Map<string, number>()
  const waiting: (readonly [line: BudgetLine, above: number])[] = tree.roots.toReversed().map((line) => [line, -1])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [line, above] = next
    const over = lines[above]
    const place = lines.length
    const parts = tree.childrenOf(line)
    lines.push({
      line,
      above,
      depth: over === undefined ? 0 : over.depth + 1,
      hasParts: parts.length > 0,
      root: over === undefined ? place : over.root,
      years: line.years ?? over?.years ?? plan.years,
      source: line.source ?? over?.source ?? null,
      restates: line.restates === true || over?.restates === true,
    })
    placeOf.set(line.id, place)
    for (const part of parts.toReversed()) waiting.push([part, place])
  }
  return { lines, placeOf }
}

/** Lines from one up to the top of the tree, itself first; none for −1. */
export const chainOf = ({ lines }: Frame, place: number): readonly FrameLine[] => {
  const chain: FrameLine[] = []
  for (let at = lines[place]; at !== undefined; at = lines[at.above]) chain.push(at)
  return chain
}
