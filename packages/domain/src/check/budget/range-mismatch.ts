// An amount a year, times the years, against the total of all years. Where both are possible a person says which binds;
// where no choice makes them meet, one of them is wrong.

import { nameOfLine } from '../../budget/reconcile.ts'
import { yearlyChecks } from '../../budget/yearly.ts'
import { countYears, overlapOf } from '../../money/range.ts'
import type { Rule } from '../rule.ts'
import { moneySpan } from './reconciled.ts'

export const rangeMismatch: Rule<'budget/range-mismatch'> = {
  severity: 'warning',
  basis: null,
  find: ({ budget, years }) =>
    yearlyChecks(budget, years).flatMap(({ line, against, years: of, yearly, product, total, relation, otherStage }) => {
      if (relation === 'agrees') return []
      const common = overlapOf(product, total)
      const data = {
        number: nameOfLine(line),
        against: against === null ? null : nameOfLine(against),
        yearly: moneySpan(yearly),
        from: of[0],
        to: of[1],
        count: countYears(of),
        product: moneySpan(product),
        total: moneySpan(total),
        common: common === null ? null : moneySpan(common),
        otherStage,
      }
      return [{ data, span: line.span, ...(relation === 'apart' && !otherStage ? { severity: 'error' as const } : {}) }]
    }),
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
1. Trong giai đoạn 2026-2030, ngân sách tỉnh phân bổ từ 55 - 65 tỷ đồng cho mạng lưới trạm y tế.
2. Bình quân hằng năm nhu cầu kinh phí từ 10-15 tỷ đồng.`,
    passes: `IV. KINH PHÍ THỰC HIỆN
1. Trong giai đoạn 2026-2030, ngân sách tỉnh phân bổ từ 50 - 75 tỷ đồng cho mạng lưới trạm y tế.
2. Bình quân hằng năm nhu cầu kinh phí từ 10-15 tỷ đồng.`,
  },
}
