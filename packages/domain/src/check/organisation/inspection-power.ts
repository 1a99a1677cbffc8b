// A department is given an inspection ("thanh tra"): since 01/7/2025 departments check ("kiểm tra"), and the inspectorate
// of the province inspects.

import { localDate } from '../../date/local-date.ts'
import type { CheckedTask } from '../input.ts'
import type { Rule } from '../rule.ts'

const SINCE = localDate(2025, 7, 1)
const DEPARTMENT = /^Sở\s/iu
/** The work, not a body's name, and not somebody else's that the department helps with or equips. */
const INSPECTS = /(?<!\p{L})thanh\s+tra(?!\s+(?:tỉnh|sở|bộ|chính phủ|huyện|viên|nhân dân|thành phố|nhà nước))(?!\p{L})/iu
const HELPS = /(?:phối hợp|phục vụ|hỗ trợ)\s[^.;]{0,80}thanh\s+tra|kết luận thanh tra|sau thanh tra/iu

const isGiven = ({ title, leads }: CheckedTask): boolean =>
  leads.value.some((name) => DEPARTMENT.test(name)) && INSPECTS.test(title.value) && !HELPS.test(title.value)

export const inspectionPower: Rule<'organisation/inspection-power'> = {
  severity: 'note',
  basis: { act: 'Luật Thanh tra 84/2025/QH15', article: null },
  find: ({ tasks, document, years }) => {
    const day = document.issuedOn.value ?? (years === null ? null : localDate(years[0], 1, 1))
    const last = years === null ? day : localDate(years[1], 12, 31)
    if (last === null || last < SINCE) return []
    const given = tasks.filter(isGiven)
    const [first] = given
    if (first === undefined) return []
    const data = { count: given.length, numbers: given.flatMap(({ number }) => number ?? []), title: first.title.value }
    return [{ data, span: first.title.span ?? first.span }]
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Tổ chức thanh tra, kiểm tra các cơ sở khám bệnh | Sở Y tế | Báo cáo | Quý II/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Tổ chức kiểm tra các cơ sở khám bệnh | Sở Y tế | Báo cáo | Quý II/2026
2 | Tổ chức thanh tra các cơ sở khám bệnh | Thanh tra tỉnh | Kết luận | Quý III/2026`,
  },
}
