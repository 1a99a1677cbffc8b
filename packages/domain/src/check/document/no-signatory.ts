// Nobody signs: no name and no office stands below the text.

import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'

/** The block of a signature, read or not: with it, the reader missed a name; without it, there is none. */
const SIGNED = /(?:^|[\s|])(?:TM\.|KT\.|TL\.|TUQ\.|Q\.)\s?\p{Lu}|\[?Đã ký\]?/u
const OFFICE = /^\s*(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG \p{Lu}+|CHÁNH \p{Lu}+|VIỆN TRƯỞNG|CHỦ NHIỆM|TƯ LỆNH|THỦ TƯỚNG|PHÓ THỦ TƯỚNG)/u

const hasBlock = ({ text }: CheckInput): boolean => text.some((part) => SIGNED.test(part.text) || OFFICE.test(part.text))

export const noSignatory: Rule<'document/no-signatory'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: (input) =>
    input.document.signatory.value === null && input.text.length > 0 && !hasBlock(input)
      ? [{ data: {}, span: input.document.signatory.span }]
      : [],
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
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
1. Rà soát danh mục thiết bị.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu`,
  },
}
