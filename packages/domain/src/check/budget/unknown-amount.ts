// A line without a figure under a stated sum: how much of the sum it takes is not said, and nothing is left for it where
// the other lines already make up the whole.

import { nameOfLine } from '../../budget/reconcile.ts'
import type { BudgetLine } from '../../budget/budget.ts'
import type { Rule } from '../rule.ts'
import { reconciled } from './reconciled.ts'

export const unknownAmount: Rule<'budget/unknown-amount'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const { budget } = input
    if (budget.statedTotal === null) return []
    const parents = new Set(budget.lines.flatMap(({ parent }) => parent ?? []))
    const isOpen = (line: BudgetLine): boolean =>
      line.amount.kind === 'unknown' && !parents.has(line.id) && (line.number === null || !parents.has(line.number))
    const open = budget.lines.filter(isOpen)
    const [first] = open
    const { difference } = reconciled(input)
    if (first === undefined) return []
    const data = {
      count: open.length,
      numbers: open.map(nameOfLine),
      stated: `${budget.statedTotal.max}`,
      room: difference === null ? null : `${difference < 0n ? -difference : 0n}`,
    }
    return [{ data, span: first.span }]
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị theo các quy định hiện hành.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
  },
}
