// A plan gives work and says no word of money, not even that none is needed.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { Rule } from '../rule.ts'

/** "Sở Tài chính" is a body, no money. */
const MONEY = /kinh phi|ngan sach|du toan|nguon von|\bvon\b|tai tro|xa hoi hoa|nguon luc/
/** Telegrams and letters ask for work that others plan. */
const PLANS = /ke hoach|de an|chuong trinh|phuong an|quyet dinh/
const LEAST_TASKS = 3

export const noBudget: Rule<'budget/no-budget'> = {
  severity: 'note',
  basis: null,
  find: ({ document, tasks, budget, text }) => {
    if (!PLANS.test(foldVietnamese(document.kind.value ?? ''))) return []
    if (tasks.length < LEAST_TASKS || text.length === 0 || budget.lines.length > 0 || budget.statedTotal !== null) return []
    if (text.some((part) => MONEY.test(foldVietnamese(part.text)))) return []
    return [{ data: { tasks: tasks.length }, span: null }]
  },
  examples: {
    breaks: `II. NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tổ chức tập huấn cho y tế xã | Sở Y tế | Quý II/2026
2 | Rà soát danh mục thiết bị | Sở Y tế | Quý III/2026
3 | Kiểm tra trạm y tế | Sở Y tế | Quý IV/2026`,
    passes: `II. NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tổ chức tập huấn cho y tế xã | Sở Y tế | Quý II/2026
2 | Rà soát danh mục thiết bị | Sở Y tế | Quý III/2026
3 | Kiểm tra trạm y tế | Sở Y tế | Quý IV/2026
III. KINH PHÍ
Kinh phí thực hiện trong dự toán được giao năm 2026 của Sở Y tế.`,
  },
}
