// "Sau khi Trung ương ban hành …": the time begins with an event, for no length, and nobody is to record it. A note: a
// plan cannot always say more, and then somebody has to watch.

import type { TimingRule } from '../../timing/rule.ts'
import type { Rule } from '../rule.ts'
import { gathered } from '../task/about.ts'
import { plainWords } from './phrase.ts'

/** What somebody else does first. A case that occurs ("khi có ca bệnh") is met when it does; "Kế hoạch này" is here. */
const DECIDED = /sau khi|ban hành|phê duyệt|hướng dẫn|có hiệu lực/u
const AT_HAND = /này[.;)]?$/u

const waits = (rule: TimingRule, phrase: string): boolean =>
  rule.kind === 'after' && rule.event.kind === 'named' && rule.length === null && DECIDED.test(phrase) && !AT_HAND.test(phrase)

export const eventWithoutLength: Rule<'timing/event-without-length'> = {
  severity: 'note',
  basis: { act: 'Bộ luật Dân sự', article: 'Điều 144, Điều 147' },
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const { rules, phrase } = task.timing.value
        const open = rules.some((rule) => waits(rule, plainWords(phrase)))
        return open ? [{ task, extra: { phrase: phrase.trim() }, span: task.timing.span ?? task.span }] : []
      }),
      tasks,
      1,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Sau khi Bộ Y tế ban hành hướng dẫn`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Trong vòng 30 ngày kể từ ngày Bộ Y tế ban hành hướng dẫn`,
  },
}
