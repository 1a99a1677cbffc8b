// The document says how many there are, and another number stands in it: one was added or lost since.

import type { Rule } from '../rule.ts'
import { statedCounts } from './stated-counts.ts'

export const countMismatch: Rule<'document/count-mismatch'> = {
  severity: 'warning',
  basis: null,
  find: (input) =>
    statedCounts(input)
      .filter(({ stated, found }) => stated !== found)
      .map(({ words, what, stated, found, span }) => ({ data: { words, what, stated, found }, span })),
  examples: {
    breaks: `II. NHIỆM VỤ
Kế hoạch gồm 03 nhiệm vụ trọng tâm sau:
1. Rà soát danh mục thiết bị.
2. Tổ chức tập huấn cho cán bộ cơ sở.`,
    passes: `II. NHIỆM VỤ
Kế hoạch gồm 02 nhiệm vụ trọng tâm sau:
1. Rà soát danh mục thiết bị.
2. Tổ chức tập huấn cho cán bộ cơ sở.`,
  },
}
