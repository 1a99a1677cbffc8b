// The body text has a paragraph for each body, and one that leads tasks of the catalogue has none: it learns of them in
// the annex alone. A note: a paragraph for "các sở, ngành khác" may be meant to hold it.

import { organisation } from '../../organisation/build-organisation.ts'
import { isPerson, startsUnit } from '../../organisation/name-shape.ts'
import { splitOrganisations } from '../../organisation/split-names.ts'
import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'
import { bodyKey, sameBody } from './same-body.ts'

const ASSIGNS = /tổ chức thực hiện|phân công|trách nhiệm/iu
const POLITE = /^(?:đề nghị|trách nhiệm của|giao|yêu cầu)\s+/iu
/** Fewer paragraphs of single bodies are not a list of all. */
const ENOUGH = 3

const named = (title: string): readonly string[] =>
  splitOrganisations(title.replace(POLITE, '').replace(/:.*$/su, '')).filter((name) => startsUnit(name))

/** Bodies with a paragraph of their own; null where the text is not cut that way. */
const assigned = ({ sections }: CheckInput): readonly string[] | null => {
  for (const { path, title } of sections) {
    if (!ASSIGNS.test(title)) continue
    const bodies = sections.filter((one) => one.path.startsWith(`${path}.`)).map((one) => named(one.title))
    if (bodies.filter((names) => names.length > 0).length >= ENOUGH) return bodies.flat()
  }
  return null
}

export const unassignedBody: Rule<'task/unassigned-body'> = {
  severity: 'note',
  basis: null,
  find: (input) => {
    const keys = assigned(input)?.map(bodyKey)
    if (keys === undefined) return []
    const leads = new Map<string, { readonly name: string; readonly at: number }>()
    for (const [at, { leads: { value } }] of input.tasks.entries())
      for (const name of value)
        if (startsUnit(name) && !isPerson(name) && organisation(name).kind === 'unit' && !leads.has(bodyKey(name)))
          leads.set(bodyKey(name), { name, at })
    const missing = [...leads].filter(([key]) => !keys.some((other) => sameBody(other, key))).map(([, lead]) => lead)
    const [first] = missing
    return first === undefined
      ? []
      : [{ data: { bodies: missing.map(({ name }) => name) }, span: input.tasks[first.at]?.leads.span ?? input.tasks[first.at]?.span ?? null }]
  },
  examples: {
    breaks: `III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
Chủ trì triển khai Kế hoạch trên địa bàn tỉnh.
2. Sở Nội vụ
Phối hợp với Sở Y tế trong công tác đào tạo.
3. Sở Tài chính
Cân đối, bố trí kinh phí thực hiện Kế hoạch.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Tổ chức diễn tập ứng phó dịch bệnh | Công an tỉnh | Quý III/2026`,
    passes: `III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
Chủ trì triển khai Kế hoạch trên địa bàn tỉnh.
2. Công an tỉnh
Phối hợp với Sở Y tế trong công tác diễn tập.
3. Sở Tài chính
Cân đối, bố trí kinh phí thực hiện Kế hoạch.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Quý II/2026
2 | Tổ chức diễn tập ứng phó dịch bệnh | Công an tỉnh | Quý III/2026`,
  },
}
