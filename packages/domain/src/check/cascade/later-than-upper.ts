// The same item, with a later limit than the plan above sets it.

import type { LocalDate } from '../../date/local-date.ts'
import type { Timing } from '../../timing/rule.ts'
import type { Found, Rule } from '../rule.ts'
import { likenessTo } from './likeness.ts'
import { upperName } from './upper-name.ts'

/** Both titles say nearly the same. */
const SAME = 0.7

/** The one day by which it is to be done; null where there is none, or more than one. */
const limitOf = ({ rules }: Timing): LocalDate | null => {
  const limits = rules.flatMap((rule) => {
    if (rule.kind === 'by') return [rule.limit]
    return rule.kind === 'within' && rule.to !== null ? [rule.to] : []
  })
  return limits.length === 1 && rules.length === 1 ? (limits[0] ?? null) : null
}

export const laterThanUpper: Rule<'cascade/later-than-upper'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks, facts }) =>
    facts.upper.flatMap((upper) => {
      const find = likenessTo(upper.tasks.map(({ title }) => title.value))
      return tasks.flatMap(({ number, title, timing }): readonly Found<'cascade/later-than-upper'>[] => {
        const own = limitOf(timing.value)
        const alike = own === null ? null : find(title.value)
        const same = alike === null || alike.share < SAME || alike.back < SAME ? [] : alike.at
        // Of several that say the same, one may come as late.
        const limits = same.flatMap((at) => {
          const above = upper.tasks[at]
          return (above === undefined ? null : limitOf(above.timing.value)) ?? []
        })
        const [limit] = [...limits].sort().reverse()
        if (own === null || limit === undefined || limits.length < same.length || own <= limit) return []
        return [{ data: { upper: upperName(upper), number, title: title.value, own, limit }, span: timing.span ?? title.span }]
      })
    }),
  examples: {
    breaks: {
      text: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Quý III/2026`,
      upper: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Quý II/2026`,
    },
    passes: {
      text: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Trước ngày 30/5/2026`,
      upper: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Quý II/2026`,
    },
  },
}
