// A task that cannot be done without money, in a plan whose budget pays for others and says nothing of it. A note: the
// words of a line and of a task need not be the same.

import { contentWords, sharedShare } from '../outline/content-words.ts'
import type { Rule } from '../rule.ts'
import { plainWords } from '../timing/phrase.ts'
import { gathered } from './about.ts'

const COSTLY =
  /^(?:tổ chức |triển khai |thực hiện )?(mua sắm|mua |sửa chữa|nâng cấp|lắp đặt|trang bị|đầu tư (?:xây dựng|mua sắm|trang|nâng cấp)|xây dựng (?:nhà|trường|trạm|công trình|trụ sở|đường|cầu|hạ tầng|kho|phần mềm|hệ thống)|cải tạo|hội thi|cuộc thi|hội diễn|lễ (?:kỷ niệm|hội)|in ấn|thuê )/u

/** So much of the shorter of the two is enough to be the same thing. */
const SAME = 0.5
/** So many lines make a budget that is told task by task. */
const LISTED = 2

export const noFunding: Rule<'task/no-funding'> = {
  severity: 'note',
  basis: { act: 'Luật Ngân sách nhà nước', article: null },
  find: ({ tasks, budget }) => {
    const paid = budget.lines.filter(({ amount }) => amount.kind === 'stated').map(({ label }) => contentWords(label))
    if (paid.length < LISTED) return []
    const isPaid = (title: string): boolean => paid.some((words) => sharedShare(words, contentWords(title)) >= SAME)
    // Where no line speaks of any task, the budget is cut in another way: by source, by year.
    const costly = tasks.flatMap((task) => {
      const word = COSTLY.exec(plainWords(task.title.value))?.[1]
      return word === undefined ? [] : [{ task, extra: { word: word.trim() } }]
    })
    if (costly.length === 0 || tasks.filter(({ title }) => isPaid(title.value)).length < LISTED) return []
    return gathered(costly.filter(({ task }) => !isPaid(task.title.value)), tasks, 1)
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026
2 | Truyền thông phòng bệnh | Sở Y tế | Quý III/2026
3 | Mua sắm thiết bị xét nghiệm | Sở Y tế | Quý IV/2026
IV. KINH PHÍ THỰC HIỆN
1. Tập huấn cho cán bộ cơ sở: 400 triệu đồng.
2. Truyền thông phòng bệnh: 600 triệu đồng.`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Quý III/2026
2 | Truyền thông phòng bệnh | Sở Y tế | Quý III/2026
3 | Mua sắm thiết bị xét nghiệm | Sở Y tế | Quý IV/2026
IV. KINH PHÍ THỰC HIỆN
1. Tập huấn cho cán bộ cơ sở: 400 triệu đồng.
2. Truyền thông phòng bệnh: 600 triệu đồng.
3. Mua thiết bị xét nghiệm: 900 triệu đồng.`,
  },
}
