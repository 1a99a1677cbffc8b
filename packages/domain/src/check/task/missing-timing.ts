// A task says nothing of when, or nothing that was understood. "Thường xuyên" and the like say something. A note: many
// plans leave it to the organisation.

import type { Rule } from '../rule.ts'

export const missingTiming: Rule<'task/missing-timing'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks }) =>
    tasks
      .filter((task) => task.timing.value.rules.every((rule) => rule.kind === 'unstated'))
      .map(({ number, title, span }) => ({ data: { number, title: title.value }, span })),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | `,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Thường xuyên`,
  },
}
