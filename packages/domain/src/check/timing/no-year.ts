// "Quý III" in a plan of several years: of which one, the phrase does not say.

import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { lacksYear } from './phrase.ts'

export const noYear: Rule<'timing/no-year'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks, years }) =>
    gathered(
      tasks.flatMap((task) =>
        lacksYear(task.timing.value, years)
          ? [{ task, extra: { phrase: task.timing.value.phrase.trim() }, span: task.timing.span ?? task.span }]
          : [],
      ),
      tasks,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III hằng năm`,
  },
}
