// One line a thousand times off its neighbours: "triệu" for "tỷ", or a cell in đồng in a table of triệu. Told where the
// sum would be right with a thousand times more or less, or where nothing is summed and the line stands far apart.

import type { BudgetLine } from '../../budget/budget.ts'
import { nameOfLine } from '../../budget/reconcile.ts'
import { budgetTree, figureOf, type BudgetTree } from '../../budget/tree.ts'
import { isExact, type Dong } from '../../money/dong.ts'
import type { Found, Rule } from '../rule.ts'
import { moneySpan, reconciled } from './reconciled.ts'

const THOUSAND = 1000n
/** A neighbour this many times larger or smaller is still one. */
const FAR = 100n
const LEAST_NEIGHBOURS = 3

type Sum = { readonly agrees: boolean; readonly missing: Dong; readonly exact: boolean }
type Sized = { readonly line: BudgetLine; readonly amount: Dong }

const sizedOf = (tree: BudgetTree, lines: readonly BudgetLine[]): readonly Sized[] =>
  lines.flatMap((line) => {
    const range = line.restates === true ? null : figureOf(tree, line)
    return range === null || !isExact(range) || range.max === 0n || line.amount.kind !== 'stated' ? [] : [{ line, amount: range.max }]
  })

const others = (all: readonly Sized[]): { readonly least: Sized | null; readonly most: Sized | null } => ({
  least: all.reduce<Sized | null>((low, one) => (low === null || one.amount < low.amount ? one : low), null),
  most: all.reduce<Sized | null>((high, one) => (high === null || one.amount > high.amount ? one : high), null),
})

const found = ({ line, amount }: Sized, instead: Dong, settles: boolean, min: Dong, max: Dong): Found<'budget/unit-suspect'> => ({
  data: { number: nameOfLine(line), amount: `${amount}`, instead: `${instead}`, settles, neighbours: moneySpan({ min, max }) },
  span: line.span,
})

/** The one line with which the sum would be right. */
const settling = (rows: readonly Sized[], { missing }: Sum): readonly Found<'budget/unit-suspect'>[] => {
  const fits = rows.flatMap((row) => [
    ...(row.amount * (THOUSAND - 1n) === missing ? [{ row, instead: row.amount * THOUSAND }] : []),
    ...(row.amount % THOUSAND === 0n && row.amount / THOUSAND - row.amount === missing ? [{ row, instead: row.amount / THOUSAND }] : []),
  ])
  const [only] = fits
  if (only === undefined || fits.length > 1) return []
  const { least, most } = others(rows.filter((row) => row !== only.row))
  return [found(only.row, only.instead, true, least?.amount ?? 0n, most?.amount ?? 0n)]
}

/** The largest or the smallest, where it stands far apart and would stand among the others. */
const standingApart = (rows: readonly Sized[]): readonly Found<'budget/unit-suspect'>[] => {
  const { least, most } = others(rows)
  return [most, least].flatMap((row) => {
    if (row === null) return []
    const rest = rows.filter((one) => one !== row)
    const { least: low, most: high } = others(rest)
    if (low === null || high === null || rest.length < LEAST_NEIGHBOURS || rest.some(({ line }) => line.unit !== row.line.unit)) return []
    const isLarge = row === most
    const instead = isLarge ? row.amount / THOUSAND : row.amount * THOUSAND
    const far = isLarge ? row.amount >= high.amount * FAR : row.amount * FAR <= low.amount
    return far && instead >= low.amount && instead <= high.amount ? [found(row, instead, false, low.amount, high.amount)] : []
  })
}

export const unitSuspect: Rule<'budget/unit-suspect'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const tree = budgetTree(input.budget.lines, input.years)
    const { stated, found: total, agrees, lines } = reconciled(input)
    const sums = new Map<BudgetLine | null, Sum>()
    if (stated !== null && total !== null)
      sums.set(null, { agrees, missing: stated.max - total.max, exact: isExact(stated) && isExact(total) })
    for (const one of lines)
      sums.set(one.line, {
        agrees: one.agrees,
        missing: one.stated.max - one.found.max,
        exact: isExact(one.stated) && isExact(one.found),
      })
    return [null, ...input.budget.lines].flatMap((above) => {
      const rows = sizedOf(tree, above === null ? tree.roots : tree.childrenOf(above))
      const sum = sums.get(above)
      if (rows.length < 2) return []
      if (sum === undefined) return standingApart(rows)
      return sum.agrees || !sum.exact ? [] : settling(rows, sum)
    })
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 1.250 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 550 tỷ đồng.
3. Tuyên truyền: 300 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 1.250 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 550 triệu đồng.
3. Tuyên truyền: 300 triệu đồng.`,
  },
}
