// The number is blank: probably a draft.

import type { Rule } from '../rule.ts'

export const missingNumber: Rule<'document/missing-number'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ document }) => (document.number.value === null ? [{ data: {}, span: document.number.span }] : []),
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số:      /KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
  },
}
