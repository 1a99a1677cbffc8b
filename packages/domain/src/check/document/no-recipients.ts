// The document does not say to whom it is sent: those who are given work may never see it.

import type { Rule } from '../rule.ts'

const HEADING = /nơi\s+nhận|kính\s+gửi/iu

export const noRecipients: Rule<'document/no-recipients'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ document, text }) =>
    document.recipients.value.length === 0 && text.length > 0 && !text.some((part) => HEADING.test(part.text))
      ? [{ data: {}, span: document.recipients.span }]
      : [],
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026
I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026
I. NHIỆM VỤ
1. Rà soát danh mục thiết bị.
Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu`,
  },
}
