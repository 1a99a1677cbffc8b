// A budget's lines as a tree. A line names its parent by id; documents that are read give the number instead,
// and both are understood. A line whose parent is not there stands at the top, so that its money is counted.
// Everything is worked out once and without recursion: a chain of 10,000 lines costs what 10,000 lines side by side do.

import { exactly, sumRanges, type DongRange } from '../money/dong.ts'
import { timesYears } from '../money/range.ts'
import type { BudgetLevel, BudgetLine } from './budget.ts'

/** What some lines come to. `complete` is false where one of them has no figure at any depth. */
export type Total = { readonly range: DongRange; readonly parts: readonly DongRange[]; readonly complete: boolean }

type Years = readonly [number, number]

/** What a line says of its money; else what the nearest line above that says so. */
type Said = Pick<BudgetLine, 'source' | 'grantedBy'> & {
  readonly years: Years | null
  readonly level: BudgetLevel | null
}

type Node = {
  readonly line: BudgetLine
  readonly parent: BudgetLine | null
  /** Places in reading order: a line's own, and that of the last line below it. */
  readonly from: number
  readonly to: number
  readonly said: Said
  /** Of all its years; null where nothing is stated. */
  readonly figure: DongRange | null
  readonly complete: boolean
}

export type BudgetTree = {
  readonly roots: readonly BudgetLine[]
  readonly childrenOf: (line: BudgetLine) => readonly BudgetLine[]
  readonly parentOf: (line: BudgetLine) => BudgetLine | null
  readonly nodeOf: (line: BudgetLine) => Node | null
  /** Every line under one, in reading order; all lines for null. */
  readonly under: (line: BudgetLine | null) => readonly BudgetLine[]
  /** How many those are. */
  readonly countUnder: (line: BudgetLine | null) => number
}

/** Parents as named, with every circle cut at its first line. */
const parentsOf = (lines: readonly BudgetLine[]): ReadonlyMap<BudgetLine, BudgetLine | null> => {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const byNumber = new Map(lines.flatMap((line) => (line.number === null ? [] : [[line.number, line] as const])))
  const parents = new Map<BudgetLine, BudgetLine | null>()
  for (const line of lines) {
    const parent = line.parent === null ? null : (byId.get(line.parent) ?? byNumber.get(line.parent) ?? null)
    parents.set(line, parent === line ? null : parent)
  }
  const settled = new Set<BudgetLine>()
  for (const line of lines) {
    const above = parents.get(line) ?? null
    // As documents have it, a parent stands before what is under it.
    if (above === null || settled.has(above)) {
      settled.add(line)
      continue
    }
    const walk = new Set<BudgetLine>()
    let at: BudgetLine | null = line
    while (at !== null && !settled.has(at) && !walk.has(at)) {
      walk.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && walk.has(at)) parents.set(at, null)
    for (const one of walk) settled.add(one)
  }
  return parents
}

/** Lines whose money is added: one that only says the same money another way is not. */
const countedIn = (lines: readonly BudgetLine[]): readonly BudgetLine[] => lines.filter((line) => line.restates !== true)

/** A line's own figure for all its years; null where it has none, or is "a year" of years that nobody says. */
const ownFigure = ({ amount, each }: BudgetLine, years: Years | null): DongRange | null => {
  if (amount.kind !== 'stated') return null
  if (each === undefined) return amount.range
  return years === null ? null : timesYears(amount.range, years)
}

/** `years`: those of the plan, for a line "a year" that no line above gives years to. */
export const budgetTree = (lines: readonly BudgetLine[], years: Years | null = null): BudgetTree => {
  const parents = parentsOf(lines)
  const children = new Map<BudgetLine, BudgetLine[]>()
  const roots: BudgetLine[] = []
  for (const line of lines) {
    const parent = parents.get(line) ?? null
    const siblings = parent === null ? roots : (children.get(parent) ?? [])
    siblings.push(line)
    if (parent !== null) children.set(parent, siblings)
  }

  const order: BudgetLine[] = []
  const waiting = roots.toReversed()
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    order.push(line)
    const below = children.get(line)
    if (below !== undefined) for (const child of below.toReversed()) waiting.push(child)
  }
  const saidOf = new Map<BudgetLine, Said>()
  const nothing: Said = { years, source: null, level: null, grantedBy: null }
  const saidBy = (line: BudgetLine | null): Said => (line === null ? nothing : (saidOf.get(line) ?? nothing))
  for (const line of order) {
    const above = saidBy(parents.get(line) ?? null)
    saidOf.set(line, {
      years: line.years ?? above.years,
      source: line.source ?? above.source,
      level: line.level ?? above.level,
      grantedBy: line.grantedBy ?? above.grantedBy,
    })
  }

  const nodes = new Map<BudgetLine, Node>()
  for (let from = order.length - 1; from >= 0; from -= 1) {
    const line = order[from]
    if (line === undefined) continue
    const below = children.get(line) ?? []
    const last = below.at(-1)
    const under = last === undefined ? nothingBelow : sumOf(countedIn(below).flatMap((one) => nodes.get(one) ?? []))
    const said = saidBy(line)
    const own = ownFigure(line, said.years)
    nodes.set(line, {
      line,
      parent: parents.get(line) ?? null,
      from,
      to: last === undefined ? from : (nodes.get(last)?.to ?? from),
      said,
      figure: own ?? (under.parts.length === 0 ? null : under.range),
      complete: own !== null || line.amount.kind === 'regular' || under.complete,
    })
  }
  const fromOf = (line: BudgetLine): number => nodes.get(line)?.from ?? 0
  const toOf = (line: BudgetLine): number => nodes.get(line)?.to ?? 0
  return {
    roots,
    childrenOf: (line) => children.get(line) ?? [],
    parentOf: (line) => parents.get(line) ?? null,
    nodeOf: (line) => nodes.get(line) ?? null,
    under: (line) => (line === null ? order : order.slice(fromOf(line) + 1, toOf(line) + 1)),
    countUnder: (line) => (line === null ? order.length : toOf(line) - fromOf(line)),
  }
}

const nothingBelow: Total = { range: exactly(0n), parts: [], complete: false }

const sumOf = (nodes: readonly Node[]): Total => {
  const parts = nodes.flatMap(({ figure }) => figure ?? [])
  return { range: sumRanges(parts), parts, complete: nodes.length > 0 && nodes.every(({ complete }) => complete) }
}

/** Whether one of two lines stands under the other. */
export const isUnder = (tree: BudgetTree, line: BudgetLine, above: BudgetLine): boolean => {
  const [low, high] = [tree.nodeOf(line), tree.nodeOf(above)]
  return low !== null && high !== null && low.from > high.from && low.from <= high.to
}

/** A line's own figure, of all its years; where it states none, the total of the lines under it. Null: nothing stated. */
export const figureOf = (tree: BudgetTree, line: BudgetLine): DongRange | null => tree.nodeOf(line)?.figure ?? null

/** Sums exactly. Lines "within the regular budget" add nothing and leave nothing open; restated money adds nothing. */
export const totalOf = (tree: BudgetTree, lines: readonly BudgetLine[]): Total =>
  sumOf(countedIn(lines).flatMap((line) => tree.nodeOf(line) ?? []))

/** The lowest of some lines that have figures: between them all the money, each đồng once. */
export const leavesOf = (tree: BudgetTree, lines: readonly BudgetLine[]): readonly BudgetLine[] =>
  lines.filter((line) => {
    if (line.restates === true || figureOf(tree, line) === null) return false
    return !tree.childrenOf(line).some((child) => child.restates !== true && figureOf(tree, child) !== null)
  })
