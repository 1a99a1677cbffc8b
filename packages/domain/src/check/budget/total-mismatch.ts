// The stated total and the lines come to different sums: one of the figures cannot be spent as written.

import type { Rule } from '../rule.ts'
import { mismatchData, reconciled } from './reconciled.ts'

export const totalMismatch: Rule<'budget/total-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: (input) => {
    const { stated, found, difference, agrees, ...rest } = reconciled(input)
    if (agrees || stated === null || found === null || difference === null) return []
    return [{ data: mismatchData({ ...rest, stated, found, difference }), span: input.totalSpan }]
  },
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 900 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng (giao tại Mục 2.1, Phụ lục 05).
2. Mua thiết bị: 500 triệu đồng (giao tại Mục 2.2, Phụ lục 05).
3. Kiểm tra: 100 triệu đồng (giao tại Mục 1.4, Phụ lục 03).`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 1.000 triệu đồng, trong đó:
1. Tập huấn: 400 triệu đồng (giao tại Mục 2.1, Phụ lục 05).
2. Mua thiết bị: 500 triệu đồng (giao tại Mục 2.2, Phụ lục 05).
3. Kiểm tra: 100 triệu đồng (giao tại Mục 1.4, Phụ lục 03).`,
  },
}
