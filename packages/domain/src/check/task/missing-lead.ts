// Nobody is named to answer for a task: it cannot be followed up.

import type { Rule } from '../rule.ts'
import { gatheredTasks } from './about.ts'

export const missingLead: Rule<'task/missing-lead'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks }) => gatheredTasks(tasks.filter((task) => task.leads.value.length === 0), tasks),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở |  | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
