// Which group of lines a difference is: all of one source, one level of budget, one granting act or annex, one year.
// Either the difference is exactly their sum, or the stated figure is ("the total counts Phụ lục 05 only").

import { exactly, type DongRange } from '../money/dong.ts'
import { sameRange } from '../money/range.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { BudgetLine } from './budget.ts'
import { annexKey, grantsOf, type GrantsOf } from './grant.ts'
import { remembering } from './remembering.ts'
import { figureOf, leavesOf, type BudgetTree } from './tree.ts'

export type GroupExplanation = {
  readonly by: 'annex' | 'act' | 'source' | 'level' | 'years'
  /** As first written: "Phụ lục 05"; a level by its name in `BudgetLevel`; years as "2026" or "2026-2027". */
  readonly words: string
  readonly count: number
  readonly sum: DongRange
  /** `difference`: without these lines the rest comes to what is stated. `stated`: these alone come to it. */
  readonly is: 'difference' | 'stated'
}

type Trait = { readonly by: GroupExplanation['by']; readonly key: string; readonly words: string }

/** What is made of the words of a budget, once for all its sums. */
export type Wording = {
  readonly grants: GrantsOf
  readonly annexes: (words: string) => string
  readonly sources: (words: string) => string
}

/** With more different words than this they are no groups. */
const MOST_WORDS = 500

export const wordingOf = (): Wording => ({
  grants: grantsOf(MOST_WORDS),
  annexes: remembering(annexKey, MOST_WORDS, ''),
  sources: remembering((words) => foldVietnamese(words).trim(), MOST_WORDS, ''),
})

const traitsOf = (tree: BudgetTree, line: BudgetLine, { grants, annexes, sources }: Wording): readonly Trait[] => {
  const said = tree.nodeOf(line)?.said
  if (said === undefined) return []
  const words = said.grantedBy
  const grant = words === null ? null : grants(words)
  const [first, last] = said.years ?? []
  const years = first === undefined ? null : first === last ? `${first}` : `${first}-${last}`
  const traits: Trait[] = []
  const add = (by: Trait['by'], text: string | null, key: string): void => {
    if (text !== null && key !== '') traits.push({ by, key: `${by} ${key}`, words: text })
  }
  const annex = grant?.annex ?? null
  const act = grant?.symbol ?? null
  add('annex', annex, annex === null ? '' : annexes(annex))
  add('act', act, act ?? '')
  add('source', said.source, said.source === null ? '' : sources(said.source))
  add('level', said.level, said.level ?? '')
  add('years', years, years ?? '')
  return traits
}

/** Added up in place: a budget has as many sums as lines. */
type Group = { readonly trait: Trait; count: number; min: bigint; max: bigint }

/** More lines than these are not grouped: their words are too many to compare. */
const MOST_LINES = 20_000

/** `stated` is less than what the lines come to by `wanted`. Groups of one line are left to the sets of lines. */
export const explainGroups = (
  tree: BudgetTree,
  lines: readonly BudgetLine[],
  stated: DongRange,
  wanted: DongRange,
  wording: Wording,
): readonly GroupExplanation[] => {
  const leaves = leavesOf(tree, lines)
  if (leaves.length > MOST_LINES || leaves.length < 2) return []
  const groups = new Map<string, Group>()
  for (const line of leaves) {
    const { min, max } = figureOf(tree, line) ?? exactly(0n)
    for (const trait of traitsOf(tree, line, wording)) {
      const group = groups.get(trait.key)
      if (group === undefined) groups.set(trait.key, { trait, count: 1, min, max })
      else {
        group.count += 1
        group.min += min
        group.max += max
      }
    }
  }
  const told = (is: GroupExplanation['is'], sought: DongRange): readonly GroupExplanation[] =>
    [...groups.values()]
      .filter(({ count, min, max }) => count > 1 && count < leaves.length && sameRange({ min, max }, sought))
      .map(({ trait, count, min, max }) => ({ by: trait.by, words: trait.words, count, sum: { min, max }, is }))
  return [...told('difference', wanted), ...told('stated', stated)]
}
