// A line's own figure and the lines under it come to different sums.

import { nameOfLine, reconcile } from '../../budget/reconcile.ts'
import type { Rule } from '../rule.ts'

export const lineMismatch: Rule<'budget/line-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ budget }) =>
    reconcile(budget).lines.flatMap(({ line, stated, found, difference, parts, agrees }) => {
      if (agrees) return []
      const end = stated.max === found.max ? 'min' : 'max'
      const data = {
        number: nameOfLine(line),
        stated: `${stated[end]}`,
        found: `${found[end]}`,
        difference: `${difference}`,
        parts: parts.map((part) => `${part[end]}`),
      }
      return [{ data, span: line.span }]
    }),
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Tuyên truyền: 500 triệu đồng, trong đó:
1.1. Pa nô: 200 triệu đồng.
1.2. Phóng sự: 100 triệu đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Tuyên truyền: 300 triệu đồng, trong đó:
1.1. Pa nô: 200 triệu đồng.
1.2. Phóng sự: 100 triệu đồng.`,
  },
}
