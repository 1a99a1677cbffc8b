// Money whose source nobody names: neither the line, nor a line above it, nor the document.

import { nameOfLine } from '../../budget/reconcile.ts'
import { budgetTree, leavesOf } from '../../budget/tree.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import type { Rule } from '../rule.ts'

const SOURCES =
  /ngan sach|\bnguon (?:kinh phi|von|thu|chi|tai tro|vien tro|huy dong|luc)|xa hoi hoa|du toan (?:chi|duoc|giao|nam|hang nam)|tai tro|su nghiep|dau tu cong|\bgiao tai\b|hop phap khac/

export const noSource: Rule<'budget/no-source'> = {
  severity: 'note',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ budget, totalSpan, text }) => {
    const tree = budgetTree(budget.lines)
    const leaves = leavesOf(tree, budget.lines)
    const without = leaves.filter((line) => {
      const said = tree.nodeOf(line)?.said
      return said === undefined || (said.source === null && said.level === null && said.grantedBy === null)
    })
    const [first] = without
    if (first === undefined && budget.statedTotal === null) return []
    // A column of sources, filled but for some rows; else the document's own words, said once for all.
    const some = without.length > 0 && without.length < leaves.length && leaves.length - without.length >= without.length
    const unsaid = text.length > 0 && !text.some((part) => SOURCES.test(foldVietnamese(part.text)))
    const all = without.length === leaves.length
    if (!unsaid && !(some && leaves.every(({ span }) => span !== null && span.cell !== null))) return []
    if (!all && !some) return []
    return [{ data: { count: without.length, numbers: without.map(nameOfLine), all }, span: all ? (totalSpan ?? first?.span ?? null) : (first?.span ?? null) }]
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí từ ngân sách tỉnh: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 500 triệu đồng.`,
  },
}
