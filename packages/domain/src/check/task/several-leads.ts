// Several bodies lead one task and nothing says who does which part: each can point at the other.

import { organisation } from '../../organisation/build-organisation.ts'
import { isPerson } from '../../organisation/name-shape.ts'
import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'
import { gathered } from './about.ts'
import { bodyKey } from './same-body.ts'

/** Says that each has a part of its own; what is reported, each reports of its own. */
const SPLIT = /(?:(?:gửi (?:báo cáo|kết quả|số liệu|thông tin)|báo cáo kết quả)(?!\p{L})[^.;]{0,60}\svề\s|theo (?:lĩnh vực|chức năng|phân công|nhiệm vụ|thẩm quyền|phạm vi|địa bàn|ngành)|được phân công|được giao|(?:mỗi|từng) (?:cơ quan|đơn vị|sở|ngành|địa phương))/iu

/** People share work among themselves. */
const TITLED = /^(?:ông|bà|ô\.|b\.|đ\/c|đồng chí|thầy|cô)(?!\p{L})/iu

const singleBodies = ({ leads }: CheckedTask): readonly string[] => {
  if (leads.value.length < 2 || leads.value.some((name) => isPerson(name) || TITLED.test(name))) return []
  const single = leads.value.filter((name) => organisation(name).kind === 'unit')
  return single.filter((name, index) => single.findIndex((other) => bodyKey(other) === bodyKey(name)) === index)
}

const isSplit = ({ title, leads, deliverable }: CheckedTask): boolean =>
  SPLIT.test(title.value) || SPLIT.test(deliverable.value ?? '') || leads.value.some((name) => SPLIT.test(name))

export const severalLeads: Rule<'task/several-leads'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks }) => {
    const found = tasks.flatMap((task) => {
      const leads = singleBodies(task)
      return leads.length > 1 && !isSplit(task) ? [{ task, extra: { leads }, span: task.leads.span ?? task.span }] : []
    })
    // Two may well share a task; more seldom do.
    return gathered(found, tasks, 1).map((one) => ({
      ...one,
      severity: found.some(({ extra }) => extra.leads.length > 2) ? 'warning' : 'note',
    }))
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế; Sở Tài chính; Sở Nội vụ | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị theo lĩnh vực được phân công | Sở Y tế; Sở Tài chính; Sở Nội vụ | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | Báo cáo | Quý III/2026`,
  },
}
