// An amount a year held against the same money's total: "20 - 30 tỷ" in each of six years beside "130 - 150 tỷ" for all
// of them. Both may be meant; the years between them say whether both can be.

import type { Dong, DongRange } from '../money/dong.ts'
import { relationOf, timesYears, countYears, widened, type RangeRelation } from '../money/range.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { budgetTree, type BudgetTree } from './tree.ts'

export type YearlyCheck = {
  /** The line "a year". */
  readonly line: BudgetLine
  /** The line with the total; null: the stated total. */
  readonly against: BudgetLine | null
  readonly years: readonly [number, number]
  readonly yearly: DongRange
  /** `yearly` times the years. */
  readonly product: DongRange
  readonly total: DongRange
  readonly relation: RangeRelation
  /** Not both needs or both grants: then they may well differ. */
  readonly otherStage: boolean
}

const SCALES: readonly (readonly [RegExp, Dong])[] = [
  [/t[ỷỉ]/iu, 1_000_000_000n],
  [/triệu|tr\.?(?!\p{L})/iu, 1_000_000n],
  [/nghìn|ngàn|1\.?000/iu, 1_000n],
]

/** What an average may be off by for having been rounded as it is written: half of its last place. */
const rounding = (line: BudgetLine, yearly: DongRange): Dong => {
  const unit = SCALES.find(([word]) => word.test(line.unit ?? ''))?.[1] ?? 1n
  let place = unit
  while (place > 1n && (yearly.min % place !== 0n || yearly.max % place !== 0n)) place /= 10n
  return place / 2n
}

const isYearlyAgain = (line: BudgetLine): boolean =>
  line.restates === true && line.each === 'year' && line.amount.kind === 'stated'

/** The figure that a yearly one says again: that of the line above, else the total, else the one line for a span of years. */
const totalFor = (
  tree: BudgetTree,
  budget: Budget,
  line: BudgetLine,
): { readonly against: BudgetLine | null; readonly total: DongRange } | null => {
  const parent = tree.parentOf(line)
  if (parent !== null)
    return parent.amount.kind === 'stated' && parent.each === undefined ? { against: parent, total: parent.amount.range } : null
  if (budget.statedTotal !== null) return { against: null, total: budget.statedTotal }
  const spans = tree.roots.flatMap((one) =>
    one.restates !== true && one.each === undefined && one.amount.kind === 'stated' && one.years !== undefined && countYears(one.years) > 1
      ? [{ against: one, total: one.amount.range }]
      : [],
  )
  const [only] = spans
  return spans.length === 1 && only !== undefined ? only : null
}

/** Every yearly figure beside a total, with how they stand to each other; `years` are the plan's. */
export const yearlyChecks = (budget: Budget, years: readonly [number, number] | null): readonly YearlyCheck[] => {
  if (!budget.lines.some(isYearlyAgain)) return []
  const tree = budgetTree(budget.lines, years)
  return budget.lines.filter(isYearlyAgain).flatMap((line) => {
    const found = totalFor(tree, budget, line)
    const of = line.years ?? found?.against?.years ?? tree.nodeOf(line)?.said.years ?? null
    if (found === null || of === null || line.amount.kind !== 'stated' || countYears(of) < 2) return []
    const yearly = line.amount.range
    const product = timesYears(yearly, of)
    const plain = relationOf(found.total, product)
    const near = relationOf(found.total, widened(product, rounding(line, yearly) * BigInt(countYears(of))))
    const relation = plain === 'apart' && near !== 'apart' ? 'agrees' : plain
    const stages = [line.stage, found.against?.stage]
    const otherStage = stages.every((stage) => stage !== undefined) && stages[0] !== stages[1]
    return [{ line, ...found, years: of, yearly, product, relation, otherStage }]
  })
}
