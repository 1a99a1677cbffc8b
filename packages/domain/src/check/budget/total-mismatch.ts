// The stated total and the lines come to different sums: one of the figures cannot be spent as written.

import { reconcile } from '../../budget/reconcile.ts'
import type { Rule } from '../rule.ts'

export const totalMismatch: Rule<'budget/total-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ budget, totalSpan }) => {
    const { stated, found, difference, parts, agrees, explanations } = reconcile(budget)
    if (agrees || stated === null || found === null || difference === null) return []
    // Of a range, the end that differs.
    const end = stated.max === found.max ? 'min' : 'max'
    const [first] = explanations
    const data = {
      stated: `${stated[end]}`,
      found: `${found[end]}`,
      difference: `${difference}`,
      parts: parts.map((part) => `${part[end]}`),
      explainedBy: explanations.map((one) => one.lines),
      grantedBy: explanations.length === 1 ? (first?.grantedBy ?? null) : null,
      othersGrantedBy: explanations.length === 1 ? (first?.othersGrantedBy ?? null) : null,
    }
    return [{ data, span: totalSpan }]
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 600 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 1.000 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng.
2. Mua thiết bị: 600 triệu đồng.`,
  },
}
