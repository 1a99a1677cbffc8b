// Three pieces of work in one row, each with its own verb: done when all are, and nobody sees how far each is. A note:
// catalogues are often written so.

import type { Rule } from '../rule.ts'
import { plainWords } from '../timing/phrase.ts'
import { gathered } from './about.ts'

const VERBS =
  'xây dựng|ban hành|tổ chức|rà soát|kiểm tra|thanh tra|khảo sát|đào tạo|bồi dưỡng|tập huấn|mua sắm|lắp đặt|nâng cấp|sửa chữa|đầu tư|tuyên truyền|hướng dẫn|thẩm định|đánh giá|sơ kết|tổng kết|thành lập|kiện toàn|tham mưu|trình|công bố|triển khai|báo cáo|cập nhật|số hóa|lập|cấp|hỗ trợ|biên soạn|phát hành'
const BEGINS_WITH_VERB = new RegExp(`^(?:và |đồng thời |[-+•]+ ?)?(?:${VERBS})(?!\\p{L})`, 'u')
const ENOUGH = 3

export const severalTasksInOne: Rule<'task/several-tasks-in-one'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const parts = task.title.value.split(/[;\n]|\.\s/).filter((part) => BEGINS_WITH_VERB.test(plainWords(part))).length
        return parts < ENOUGH ? [] : [{ task, extra: { parts }, span: task.title.span ?? task.span }]
      }),
      tasks,
      1,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị; mua sắm thiết bị còn thiếu; tập huấn sử dụng thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
