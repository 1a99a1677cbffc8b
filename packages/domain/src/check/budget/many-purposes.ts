// One sum for several purposes: what each of them gets is left to whoever spends it.

import { budgetTree, leavesOf } from '../../budget/tree.ts'
import type { Rule } from '../rule.ts'

const LEAST = 3
const MOST = 5

/** Semicolons part purposes; commas part words too. */
const purposesOf = (label: string): readonly string[] =>
  label
    .split(/;\s*/u)
    .map((one) => one.replace(/^[\s+•-]+/u, '').trim())
    .filter((one) => /\p{L}{2}/u.test(one))

export const manyPurposes: Rule<'budget/many-purposes'> = {
  severity: 'note',
  basis: null,
  find: ({ budget }) => {
    const tree = budgetTree(budget.lines)
    const found = leavesOf(tree, budget.lines).flatMap((line) => {
      const purposes = purposesOf(line.label)
      if (purposes.length < LEAST || line.amount.kind !== 'stated' || line.amount.range.max === 0n) return []
      const [first = ''] = purposes
      const data = { number: line.number ?? first, amount: `${line.amount.range.max}`, count: purposes.length, purposes, others: 0 }
      return [{ data, span: line.span }]
    })
    const [head] = found
    // A budget that is written so throughout is one finding.
    return head !== undefined && found.length > MOST ? [{ ...head, data: { ...head.data, others: found.length - 1 } }] : found
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Rà soát danh mục; bản tin hằng quý; hiệu chuẩn phương tiện; văn phòng phẩm: 220 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Rà soát danh mục: 220 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
  },
}
