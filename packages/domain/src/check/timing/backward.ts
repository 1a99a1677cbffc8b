// A time that ends before it begins.

import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { backward as isBackward } from './phrase.ts'

export const backward: Rule<'timing/backward'> = {
  severity: 'error',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const { phrase, rules } = task.timing.value
        const wrong = rules.some((rule) => rule.kind === 'within' && rule.from !== null && rule.to !== null && rule.from > rule.to)
        return wrong || isBackward(phrase) ? [{ task, extra: { phrase: phrase.trim() }, span: task.timing.span ?? task.span }] : []
      }),
      tasks,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Từ tháng 10/2026 đến tháng 3/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Từ tháng 10/2026 đến tháng 3/2027`,
  },
}
