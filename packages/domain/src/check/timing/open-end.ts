// "Hằng năm" in a plan that has no last year: nobody can say when it is over.

import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'

const NO_END = /(?:những|các) năm (?:tiếp theo|sau|kế tiếp)/iu

export const openEnd: Rule<'timing/open-end'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks, years, document }) => {
    if (years !== null && !NO_END.test(document.title.value ?? '')) return []
    return gathered(
      tasks.flatMap((task) => {
        const { rules, phrase } = task.timing.value
        const open = rules.some((rule) => rule.kind === 'every' && rule.unit === 'year' && rule.toYear === null && rule.to === undefined)
        return open ? [{ task, extra: { phrase: phrase.trim() }, span: task.timing.span ?? task.span }] : []
      }),
      tasks,
      1,
    )
  },
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Chăm sóc sức khỏe cộng đồng đến năm 2030 và những năm tiếp theo
TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Hằng năm
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Hằng năm
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
