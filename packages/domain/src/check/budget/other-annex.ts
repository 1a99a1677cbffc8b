// All lines are granted by one annex and a single one by another: often a slip, sometimes another pot of money. Where
// that line makes up the difference of a total, the finding about the total says so and this rule is silent.

import { annexKey, grantsOf } from '../../budget/grant.ts'
import { nameOfLine } from '../../budget/reconcile.ts'
import { budgetTree, leavesOf } from '../../budget/tree.ts'
import type { Rule } from '../rule.ts'
import { reconciled } from './reconciled.ts'

/** Fewer others are no custom that one could break. */
const LEAST_OTHERS = 3
/** With more different grants than this there is no custom either. */
const MOST_GRANTS = 500

export const otherAnnex: Rule<'budget/other-annex'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const { lines } = input.budget
    if (!lines.some(({ grantedBy }) => grantedBy !== null)) return []
    const tree = budgetTree(lines)
    const grants = grantsOf(MOST_GRANTS)
    const told = leavesOf(tree, lines).flatMap((line) => {
      const words = tree.nodeOf(line)?.said.grantedBy ?? null
      const annex = words === null ? null : grants(words).annex
      return annex === null ? [] : [{ line, annex, key: annexKey(annex) }]
    })
    const keys = new Map<string, number>()
    for (const { key } of told) keys.set(key, (keys.get(key) ?? 0) + 1)
    const odd = told.filter(({ key }) => keys.get(key) === 1)
    const [only] = odd
    const other = told.find(({ key }) => key !== only?.key)
    if (keys.size !== 2 || odd.length !== 1 || only === undefined || other === undefined || told.length <= LEAST_OTHERS) return []
    const number = nameOfLine(only.line)
    const { explanations, lines: compared } = reconciled(input)
    const explained = [...explanations, ...compared.flatMap((one) => one.explanations)]
    if (explained.some((one) => one.lines.includes(number))) return []
    return [{ data: { number, annex: only.annex, others: other.annex, count: told.length - 1 }, span: only.line.span }]
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 400 triệu đồng (giao tại Mục 2.1, Phụ lục 05).
2. Mua thiết bị: 500 triệu đồng (giao tại Mục 2.2, Phụ lục 05).
3. Tuyên truyền: 300 triệu đồng (giao tại Mục 2.3, Phụ lục 05).
4. Kiểm tra: 100 triệu đồng (giao tại Mục 2.4, Phụ lục 03).`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Tập huấn: 400 triệu đồng (giao tại Mục 2.1, Phụ lục 05).
2. Mua thiết bị: 500 triệu đồng (giao tại Mục 2.2, Phụ lục 05).
3. Tuyên truyền: 300 triệu đồng (giao tại Mục 2.3, Phụ lục 05).
4. Kiểm tra: 100 triệu đồng (giao tại Mục 2.4, Phụ lục 5).`,
  },
}
