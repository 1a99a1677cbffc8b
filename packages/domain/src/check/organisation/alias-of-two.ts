// A short name that two bodies of the plan could bear ("Chi cục", where two are named in full): who is meant is open.

import { organisationId } from '../../organisation/organisation-id.ts'
import { expandAbbreviations } from '../../organisation/abbreviations.ts'
import type { Rule } from '../rule.ts'
import { namedBodies } from './named-bodies.ts'

/** A house calls its own office and rooms so. */
const OWN = /^(?:văn phòng|phòng|ban giám đốc|ban chỉ đạo|công đoàn|sở)$/iu

const MOST = 6

export const aliasOfTwo: Rule<'organisation/alias-of-two'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const bodies = namedBodies(input).map((body) => ({ ...body, id: organisationId(expandAbbreviations(body.name)) }))
    const issuer = organisationId(expandAbbreviations(input.document.issuer.value ?? ''))
    const ids = [...new Map(bodies.map(({ id, name }) => [id, name]))].sort(([a], [b]) => (a < b ? -1 : 1))
    return bodies
      .filter(({ id, name }, at) => bodies.findIndex((one) => one.id === id) === at && id.split('-').length <= 4 && !OWN.test(name) && !issuer.startsWith(id))
      .flatMap(({ id, name, span }) => {
        const from = ids.findIndex(([one]) => one.startsWith(`${id}-`))
        const longer = from < 0 ? [] : ids.slice(from, from + 50).filter(([one]) => one.startsWith(`${id}-`)).map(([, full]) => full)
        return longer.length < 2 ? [] : [{ data: { name, could: longer.slice(0, MOST) }, span }]
      })
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Chi cục Thủy lợi | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Chi cục Kiểm lâm | Báo cáo | Quý III/2026
3 | Tuyên truyền về phòng cháy | Chi cục | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Chi cục Thủy lợi | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Y tế | Báo cáo | Quý III/2026
3 | Tuyên truyền về phòng cháy | Chi cục | Báo cáo | Quý III/2026`,
  },
}
