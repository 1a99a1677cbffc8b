// Nobody is to report: whoever signed the plan learns of it when it is over, or never.

import { isPerson } from '../../organisation/name-shape.ts'
import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'

/** Words of a report that was perhaps not taken for a duty: then nothing is said. */
const REPORTS =
  /chế độ (?:thông tin,? )?báo cáo|gửi báo cáo|báo cáo (?:định kỳ|kết quả|tình hình|tiến độ|sơ kết|tổng kết)|báo cáo (?:về|cho|với|lên) |tổng hợp,? (?:trình|báo cáo)/iu
/** Fewer tasks are an errand. */
const ENOUGH_TASKS = 2

/** Colleagues who share work out among themselves see how it goes. */
const amongPeople = (tasks: readonly CheckedTask[]): boolean => tasks.every(({ leads }) => leads.value.length > 0 && leads.value.every(isPerson))

export const none: Rule<'duty/none'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 4' },
  // A letter asks for work that others plan.
  find: ({ document, tasks, duties, text }) =>
    document.kind.value === null || text.length === 0 || duties.length > 0 || tasks.length < ENOUGH_TASKS || amongPeople(tasks) || text.some((part) => REPORTS.test(part.text))
      ? []
      : [{ data: {}, span: null }],
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026
IV. TỔ CHỨC THỰC HIỆN
1. Các cơ quan gửi báo cáo kết quả về Sở Y tế trước ngày 10/12/2026.`,
  },
}
