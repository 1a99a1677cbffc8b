// A body is given tasks and does not stand among those to whom the document is sent. Set phrases count for those they
// stand for; parts of the issuer's own house weigh less, who hear of it at home.

import { organisationId } from '../../organisation/organisation-id.ts'
import { isPerson, startsUnit } from '../../organisation/name-shape.ts'
import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'
import { addressed } from './addressed.ts'

/** Parts of a house; of a people's committee or a ministry, a "Trung tâm" is a body of its own. */
const PART = /^(?:phòng|văn phòng|tổ|đội|khoa|bộ phận|thanh tra sở|ban|trạm|hạt|đoàn trường|công đoàn|trung tâm|chi cục|xưởng|phân xưởng)(?!\p{L})/iu
const GOVERNS = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|đảng ủy|chính phủ|thủ tướng|bộ\s)/iu
/** The organs of a Party committee or a people's council. */
const PARTY = /^(?:tỉnh ủy|thành ủy|đảng ủy|đảng bộ|hội đồng nhân dân|hđnd|ban thường vụ|ban chấp hành)/iu
const ORGAN = /^(?:ban|thường trực|ủy ban kiểm tra|uỷ ban kiểm tra|văn phòng)(?!\p{L})/iu
/** Its own office registers and sends it: "Lưu: VT". */
const OWN_OFFICE = /^văn phòng(?:\s+(?:sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|tỉnh ủy|bộ|cục))?(?:\s|$)/iu
const PEOPLE = /^(?:ông|bà|thầy|cô|đ\/c|đồng chí|giáo viên|nhân viên|kế toán|văn thư)\s/iu

/** Set up for the task out of people of other bodies: nobody to send to. */
const TEAM = /^(?:đoàn (?:kiểm tra|công tác|giám sát|thanh tra|khảo sát|liên ngành)|tổ (?:công tác|biên tập|giúp việc|soạn thảo|chuyên gia)|ban (?:chỉ đạo|chỉ huy (?!quân sự|công an|bộ đội)|tổ chức (?:lễ|hội|cuộc))|hội đồng (?:nghiệm thu|đánh giá|thẩm định|xét))/iu

const isBody = (name: string): boolean =>
  startsUnit(name) && !TEAM.test(name) && !PEOPLE.test(name) && !isPerson(name) && name.length < 120

const leadsOf = ({ tasks }: CheckInput): ReadonlyMap<string, { readonly name: string; readonly tasks: readonly string[]; readonly count: number }> => {
  const led = new Map<string, { name: string; tasks: string[]; count: number }>()
  for (const task of tasks)
    for (const name of new Set(task.leads.value)) {
      const key = organisationId(name)
      const before = led.get(key) ?? { name, tasks: [], count: 0 }
      before.count += 1
      if (task.number !== null) before.tasks.push(task.number)
      led.set(key, before)
    }
  return led
}

export const recipientsUntold: Rule<'document/recipients-untold'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  find: (input) => {
    const { recipients, issuer } = input.document
    if (recipients.value.length === 0) return []
    const to = addressed(input)
    if (to.open || /liên tịch/iu.test(input.document.kind.value ?? '')) return []
    const own = organisationId(issuer.value ?? '')
    const house = issuer.value !== null && !GOVERNS.test(issuer.value)
    const bodies = [...leadsOf(input)].flatMap(([id, body]) => {
      const untold = isBody(body.name) && !OWN_OFFICE.test(body.name) && !own.startsWith(id) && !id.startsWith(own) && !to.told(body.name)
      return untold ? [body] : []
    })
    if (bodies.length === 0) return []
    const inside = bodies.every(({ name }) => (house && PART.test(name)) || (PARTY.test(issuer.value ?? '') && ORGAN.test(name)))
    return [{ data: { bodies }, span: recipients.span, ...(inside ? { severity: 'note' as const } : {}) }]
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Sản xuất chương trình phát thanh | Báo và Đài Phát thanh, Truyền hình tỉnh | Chương trình | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | UBND các xã, phường | Báo cáo | Quý III/2026`,
  },
}
