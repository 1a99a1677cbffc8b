// Two totals of the same budget that differ: nobody knows which one is approved.

import { nameOfLine } from '../../budget/reconcile.ts'
import { sameRange } from '../../money/range.ts'
import type { Rule } from '../rule.ts'

/** Other restated lines are another way to break the same total down. */
const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu

export const totalTwice: Rule<'budget/total-twice'> = {
  severity: 'error',
  basis: null,
  find: ({ budget: { statedTotal, lines } }) => {
    if (statedTotal === null) return []
    return lines.flatMap((line) => {
      const again = line.restates === true && line.parent === null && line.each === undefined && TOTAL.test(line.label)
      if (!again || line.amount.kind !== 'stated') return []
      const { range } = line.amount
      if (sameRange(range, statedTotal)) return []
      const end = range.max === statedTotal.max ? 'min' : 'max'
      return [{ data: { totals: [`${statedTotal[end]}`, `${range[end]}`], lines: [nameOfLine(line)] }, span: line.span }]
    })
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.
Tổng cộng: 950 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.
Tổng cộng: 900 triệu đồng.`,
  },
}
