// "Tiếp tục", "tăng cường", "đẩy mạnh" with a day by which it must be done, and nothing that shows it is: no product, no
// quantity. On that day nobody can say whether it is.

import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'
import { plainWords } from '../timing/phrase.ts'
import { gathered } from './about.ts'

const WITHOUT_END =
  /^(?:[-+•\s]*)(tiếp tục|tăng cường|đẩy mạnh|chú trọng|quan tâm|phát huy|nâng cao|chủ động|duy trì|thực hiện tốt|làm tốt)(?!\p{L})/u
/** Something one can hold or count. */
const PRODUCT =
  /\d+ (?:lớp|hội nghị|cuộc|buổi|mô hình|sản phẩm|đơn vị|xã|phường|hộ|người|bài|tin)|kế hoạch|đề án|dự án|chương trình|báo cáo|quy chế|quy định|quyết định|nghị quyết|văn bản|danh mục|cơ sở dữ liệu|phần mềm|hệ thống|hội nghị|hội thảo|lớp|tập huấn|cuộc|mô hình|rà soát|kiện toàn|thành lập|lắp đặt|mua sắm|xây dựng|ban hành|sắp xếp|khắc phục xong|phổ biến|quán triệt|tuyên truyền|ký kết/u

const isLimit = ({ timing }: CheckedTask): boolean =>
  timing.value.rules.some(({ kind }) => kind === 'by') && timing.value.rules.every(({ kind }) => kind === 'by' || kind === 'unstated')

/** What stands in brackets belongs to the time or to a citation. */
const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)/g, ' ')

export const notVerifiable: Rule<'task/not-verifiable'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const title = plainWords(withoutBrackets(task.title.value))
        const word = WITHOUT_END.exec(title)?.[1]
        const proved = (task.deliverable.value ?? '').trim() !== '' || PRODUCT.test(title)
        return word === undefined || proved || !isLimit(task)
          ? []
          : [{ task, extra: { word, phrase: task.timing.value.phrase.trim() }, span: task.title.span ?? task.span }]
      }),
      tasks,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tiếp tục chấn chỉnh công tác quản lý thiết bị y tế | Sở Y tế | Trước ngày 30/6/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tiếp tục chấn chỉnh công tác quản lý thiết bị y tế | Sở Y tế | Thường xuyên
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026`,
  },
}
