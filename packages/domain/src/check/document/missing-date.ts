// The day is blank: deadlines counted from the issue are open.

import type { Rule } from '../rule.ts'

export const missingDate: Rule<'document/missing-date'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ document }) => (document.issuedOn.value === null ? [{ data: {}, span: document.issuedOn.span }] : []),
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày     tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
  },
}
