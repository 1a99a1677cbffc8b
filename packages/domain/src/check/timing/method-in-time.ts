// The column of times tells how a thing is done: the words belong to the task, and the time itself is lost among them.

import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { plainWords } from './phrase.ts'

const METHOD = /(?:hình thức|phương thức|phương pháp|thông qua (?:các|việc|hoạt động)|lồng ghép|trực tuyến|trên báo|trên sóng|trên các phương tiện|bằng cách)/u
/** Fewer words are a time with a remark. */
const ENOUGH_WORDS = 6

export const methodInTime: Rule<'timing/method-in-time'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const { value, span } = task.timing
        const words = plainWords(value.phrase)
        const undated = value.rules.every(({ kind }) => kind === 'continuous' || kind === 'unstated' || kind === 'onDemand')
        const isMethod = undated && words.split(' ').length >= ENOUGH_WORDS && METHOD.test(words)
        return isMethod && span !== null && span.cell !== null ? [{ task, extra: { phrase: value.phrase.trim() }, span }] : []
      }),
      tasks,
      1,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Truyền thông phòng bệnh | Sở Y tế | Tin, bài | Truyền thông thường xuyên với nhiều hình thức phong phú
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Truyền thông phòng bệnh với nhiều hình thức phong phú | Sở Y tế | Tin, bài | Thường xuyên
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
