// "Kịp thời", "sớm", "trong thời gian tới": words that no day can be told from, and so no delay.

import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { vagueWords } from './phrase.ts'

export const vague: Rule<'timing/vague'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const words = vagueWords(task)
        return words === null ? [] : [{ task, extra: { words }, span: task.timing.span ?? task.span }]
      }),
      tasks,
      1,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Kịp thời`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Thường xuyên, kịp thời`,
  },
}
