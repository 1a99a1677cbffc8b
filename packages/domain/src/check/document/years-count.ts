// "05 năm (giai đoạn 2025 – 2030)": both years count, so these are six. A term of office, a school year and years gone
// by since an act ("10 năm thực hiện …") are counted otherwise and are left alone.

import type { Rule } from '../rule.ts'
import { statedYears } from './stated-years.ts'

export const yearsCount: Rule<'document/years-count'> = {
  severity: 'warning',
  basis: null,
  find: ({ text }) =>
    statedYears(text)
      .filter(({ stated, found }) => stated !== found)
      .map(({ phase, span, ...data }) => ({ data, span, ...(phase ? { severity: 'error' as const } : {}) })),
  examples: {
    breaks: '1. Xây dựng kế hoạch 05 năm (giai đoạn 2026 - 2031) về y tế cơ sở.',
    passes: '1. Xây dựng kế hoạch 05 năm (giai đoạn 2026 - 2030) về y tế cơ sở.',
  },
}
