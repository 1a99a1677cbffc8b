// A figure without what it counts.

import type { Rule } from '../rule.ts'
import { gatheredTargets } from './about.ts'

export const noUnit: Rule<'target/no-unit'> = {
  severity: 'warning',
  basis: null,
  find: ({ targets }) => gatheredTargets(targets.filter(({ unit }) => unit.trim() === ''), targets),
  examples: {
    breaks: `II. CHỈ TIÊU
TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026
1 | Trạm y tế có bác sĩ |  | 120
2 | Dân số tham gia bảo hiểm y tế | % | 95`,
    passes: `II. CHỈ TIÊU
TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026
1 | Trạm y tế có bác sĩ | trạm | 120
2 | Dân số tham gia bảo hiểm y tế | % | 95`,
  },
}
