// A task is given to a body that whoever signs has no say over: a department to a UBND or another department, a UBND to
// a committee of the Party, the Front, a court. They are asked ("đề nghị"), and then may lead.

import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { gathered } from './about.ts'
import type { OtherLine } from './findings.ts'
import { otherLine } from './other-line.ts'

type Id = 'task/lead-not-assignable'

/** Plans of the state commonly name these beside its own bodies. */
const MILD: ReadonlySet<OtherLine> = new Set(['front', 'union'])

const findIn = (input: CheckInput, role: 'lead' | 'coordinator'): readonly Found<Id>[] => {
  const lineOf = otherLine(input)
  const issuer = input.document.issuer.value ?? ''
  const found = input.tasks.flatMap((task) => {
    const named = role === 'lead' ? task.leads : task.coordinators
    const other = named.value.flatMap((name) => {
      const line = lineOf(name)
      // Who only helps may be named by anybody, but for the Party: a body of the state gives it no part.
      return line === null || (role === 'coordinator' && line !== 'party') ? [] : [{ name, line }]
    })
    const [first] = other
    if (first === undefined) return []
    const extra = { bodies: other.map(({ name }) => name), line: first.line, role, issuer }
    return [{ task, extra, span: named.span ?? task.span }]
  })
  const bodies = [...new Set(found.flatMap(({ extra }) => extra.bodies))]
  const mild = role === 'coordinator' || found.every(({ extra }) => MILD.has(extra.line))
  const worst = found.find(({ extra }) => !MILD.has(extra.line))?.extra.line
  return gathered(found, input.tasks, 1).map(({ data, span }) => ({
    data: { ...data, bodies, line: worst ?? data.line },
    span,
    severity: mild ? 'note' : 'warning',
  }))
}

export const leadNotAssignable: Rule<Id> = {
  severity: 'warning',
  basis: { act: 'Luật Tổ chức chính quyền địa phương', article: null },
  find: (input) => [...findIn(input, 'lead'), ...findIn(input, 'coordinator')],
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Ban Tổ chức Tỉnh ủy | Báo cáo | Quý III/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Ban Tổ chức Tỉnh ủy | Báo cáo | Quý III/2026
IV. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ban Tổ chức Tỉnh ủy phối hợp chỉ đạo thực hiện Kế hoạch.`,
  },
}
