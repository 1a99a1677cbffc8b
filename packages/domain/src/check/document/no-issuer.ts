// Nobody is named as issuing the document: who orders, and in whose name, is open.

import type { Rule } from '../rule.ts'

export const noIssuer: Rule<'document/no-issuer'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ document, text }) =>
    document.issuer.value === null && text.length > 0 ? [{ data: {}, span: document.issuer.span }] : [],
  examples: {
    breaks: `Số: 15/KH
Ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026
I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026
I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.`,
  },
}
