// A table gives a row's money by year or by source: the columns do not come to the row's sum, or a column does not come
// to the rows below it.

import { splitMismatches } from '../../budget/splits.ts'
import { nameOfLine } from '../../budget/reconcile.ts'
import type { Rule } from '../rule.ts'

export const yearMismatch: Rule<'budget/year-mismatch'> = {
  severity: 'error',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ budget, years }) =>
    splitMismatches(budget, years).map(({ by, line, column, stated, found, difference, parts, complete, span }) => {
      const end = stated.max === found.max ? 'min' : 'max'
      const data = {
        by,
        number: line === null ? null : nameOfLine(line),
        column,
        stated: `${stated[end]}`,
        found: `${found[end]}`,
        difference: `${difference}`,
        parts: parts.map(({ label, range }) => ({ label, amount: `${range[end]}` })),
      }
      return { data, span, ...(complete ? {} : { severity: 'warning' as const }) }
    }),
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Đơn vị tính: triệu đồng
TT | Nội dung | Tổng kinh phí | Năm 2026 | Năm 2027
1 | Sửa chữa trạm y tế | 850 | 400 | 550
2 | Mua thiết bị | 500 | 300 | 200
Tổng cộng |  | 1.350 | 700 | 650`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Đơn vị tính: triệu đồng
TT | Nội dung | Tổng kinh phí | Năm 2026 | Năm 2027
1 | Sửa chữa trạm y tế | 850 | 400 | 450
2 | Mua thiết bị | 500 | 300 | 200
Tổng cộng |  | 1.350 | 700 | 650`,
  },
}
