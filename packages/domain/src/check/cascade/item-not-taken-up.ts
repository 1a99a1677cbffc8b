// The plan above gives work to whoever issues this one, or to all bodies of its kind, and nothing here speaks of it.

import { organisation } from '../../organisation/build-organisation.ts'
import { covers } from '../../organisation/covers.ts'
import { matchOrganisation } from '../../organisation/match-organisation.ts'
import type { Checked, CheckedTask, CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { likenessTo } from './likeness.ts'
import { upperName } from './upper-name.ts'

/** Half of a title's pairs of words is the same item said otherwise. */
const ENOUGH = 0.5

/** "Ủy ban nhân dân xã Đồng Mẫu" is what "UBND xã" says of it. */
const kindOf = (issuer: string): string => /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:xã|phường|đặc khu)/iu.exec(issuer)?.[0] ?? issuer

type Given = 'named' | 'among' | null

const givenTo = (issuer: string): ((task: CheckedTask) => Given) => {
  const bodies = [organisation(issuer), organisation(kindOf(issuer))]
  return ({ leads }) => {
    let given: Given = null
    for (const name of leads.value) {
      if (matchOrganisation(name, bodies.slice(0, 1)) !== null) return 'named'
      const lead = organisation(name)
      if (bodies.some((body) => covers(lead, body, false))) given = 'among'
    }
    return given
  }
}

const look = (input: CheckInput, upper: Checked, issuer: string): readonly Found<'cascade/item-not-taken-up'>[] => {
  const given = givenTo(issuer)
  const assigned = upper.tasks.flatMap((task) => {
    const how = given(task)
    return how === null ? [] : [{ task, how }]
  })
  if (assigned.length === 0) return []
  const find = likenessTo([...input.tasks.map(({ title }) => title.value), ...input.text.map(({ text }) => text)])
  const missing = assigned.filter(({ task }) => (find(task.title.value)?.share ?? 0) < ENOUGH)
  if (missing.length === 0) return []
  const items = missing.map(({ task }) => ({ number: task.number, title: task.title.value }))
  const data = { upper: upperName(upper), assigned: assigned.length, items }
  const named = missing.some(({ how }) => how === 'named')
  return [{ data, span: input.document.title.span, ...(named ? {} : { severity: 'note' as const }) }]
}

export const itemNotTakenUp: Rule<'cascade/item-not-taken-up'> = {
  severity: 'warning',
  basis: null,
  find: (input) => {
    const issuer = input.document.issuer.value
    return issuer === null ? [] : input.facts.upper.flatMap((upper) => look(input, upper, issuer))
  },
  examples: {
    breaks: {
      text: `SỞ Y TẾ
Số: 21/KH-SYT
Tỉnh Mẫu, ngày 20 tháng 3 năm 2026
KẾ HOẠCH
Chăm sóc sức khỏe cộng đồng năm 2026
TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Phòng Nghiệp vụ Y | Danh mục | Quý II/2026`,
      upper: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Quý II/2026
2 | Lập hồ sơ sức khỏe điện tử cho người cao tuổi | Sở Y tế | Hồ sơ | Quý III/2026`,
    },
    passes: {
      text: `SỞ Y TẾ
Số: 21/KH-SYT
Tỉnh Mẫu, ngày 20 tháng 3 năm 2026
KẾ HOẠCH
Chăm sóc sức khỏe cộng đồng năm 2026
TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Phòng Nghiệp vụ Y | Danh mục | Quý II/2026
2 | Lập hồ sơ sức khỏe điện tử cho người cao tuổi trên địa bàn | Phòng Nghiệp vụ Y | Hồ sơ | Quý III/2026`,
      upper: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị của các trạm y tế | Sở Y tế | Danh mục | Quý II/2026
2 | Lập hồ sơ sức khỏe điện tử cho người cao tuổi | Sở Y tế | Hồ sơ | Quý III/2026`,
    },
  },
}
