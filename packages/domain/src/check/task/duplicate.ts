// The same task twice: one title, one lead, one time, one product. Done once, it is open for ever the other time.

import { slug } from '../../organisation/fold.ts'
import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'
import { bodyKey } from './same-body.ts'

/** Fewer words are a heading that rows repeat ("Báo cáo"). */
const ENOUGH_WORDS = 4

const keyOf = ({ title, leads, timing, deliverable }: CheckedTask): string | null => {
  const words = slug(title.value)
  if (words.split('-').length < ENOUGH_WORDS || leads.value.length === 0) return null
  return [words, ...leads.value.map(bodyKey).sort(), slug(timing.value.phrase), slug(deliverable.value ?? '')].join('|')
}

export const duplicate: Rule<'task/duplicate'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks }) => {
    const seen = new Map<string, CheckedTask>()
    return tasks.flatMap((task) => {
      const key = keyOf(task)
      const before = key === null ? undefined : seen.get(key)
      if (key !== null && before === undefined) seen.set(key, task)
      return before === undefined
        ? []
        : [{ data: { number: task.number, title: task.title.value, other: before.number }, span: task.span }]
    })
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2027`,
  },
}
