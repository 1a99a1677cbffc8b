// A line's own figure and the lines under it come to different sums.

import { nameOfLine } from '../../budget/reconcile.ts'
import type { Rule } from '../rule.ts'
import { mismatchData, reconciled } from './reconciled.ts'

export const lineMismatch: Rule<'budget/line-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: (input) =>
    reconciled(input).lines.flatMap(({ line, agrees, ...rest }) =>
      agrees ? [] : [{ data: { number: nameOfLine(line), ...mismatchData(rest) }, span: line.span }],
    ),
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
