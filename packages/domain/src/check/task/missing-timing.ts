// A task says nothing of when. "Thường xuyên" and the like say something, and so do words without a known day ("trước mùa
// mưa"). A note: many plans leave it to the organisation.

import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'
import { isUnstated, vagueWords } from '../timing/phrase.ts'
import { gatheredTasks } from './about.ts'

const isBlank = (phrase: string): boolean => !/[\p{L}\d]/u.test(phrase)

/** The heading may say it for all: "Trước mùa mưa bão", "Khi có dịch". */
const HEADING_SAYS = /^(?:trước|trong|sau|khi|giai đoạn|quý|tháng|năm)(?!\p{L})/iu

const saysNothing = (task: CheckedTask): boolean =>
  isUnstated(task.timing.value) &&
  isBlank(task.timing.value.phrase) &&
  vagueWords(task) === null &&
  !HEADING_SAYS.test(task.group ?? '')

const inOwnCell = ({ timing }: CheckedTask): boolean => timing.span !== null && timing.span.cell !== null

/** A row whose cell is empty, where a sentence about the whole plan stands in for it. */
const isLeftToSentence = (task: CheckedTask): boolean =>
  task.span !== null && task.span.cell !== null && task.timing.span !== null && task.timing.span.cell === null

export const missingTiming: Rule<'task/missing-timing'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks }) => {
    const own = tasks.filter(inOwnCell).length
    const most = own > tasks.length / 2
    return gatheredTasks(tasks.filter((task) => saysNothing(task) || (most && isLeftToSentence(task))), tasks, 1)
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | `,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Thường xuyên`,
  },
}
