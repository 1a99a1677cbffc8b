// "Các sở, ban, ngành" lead a task: everybody, and so nobody in particular. "UBND các xã, phường" and "các trạm y tế" are
// another thing: each answers for its own place. A note: what every body does for itself is often written so.

import { organisation } from '../../organisation/build-organisation.ts'
import type { Rule } from '../rule.ts'
import { gathered } from './about.ts'

/** Bodies of every kind; a phrase of one kind names each of them by its place. */
const ANYBODY = /(?<!\p{L})(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|bộ phận)(?!\p{L})/iu

const UBND = /(?:ủy|uỷ) ban/giu

export const collectiveLead: Rule<'task/collective-lead'> = {
  severity: 'note',
  basis: null,
  find: ({ tasks }) =>
    gathered(
      tasks.flatMap((task) => {
        const leads = task.leads.value
        const collective = leads.every((name) => organisation(name).kind === 'collective') && leads.some((name) => ANYBODY.test(name.replace(UBND, '')))
        return collective ? [{ task, extra: { leads }, span: task.leads.span ?? task.span }] : []
      }),
      tasks,
      1,
    ),
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Các sở, ban, ngành | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
