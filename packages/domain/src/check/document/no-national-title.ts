// Neither the national title (or the motto below it) nor the Party's stands at the head: the file may be a part of the document, or a copy that
// lost its head.

import { foldVietnamese } from '../../organisation/fold.ts'
import type { Rule } from '../rule.ts'

const TITLE = /cong\s*hoa\s*xa\s*hoi\s*chu\s*nghia\s*viet\s*nam|dang\s*cong\s*san\s*viet\s*nam|doc\s*lap\s*[-–]\s*tu\s*do/u
/** It stands at the top, and again where a decision brings a plan. */
const REACH = 60

export const noNationalTitle: Rule<'document/no-national-title'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 8' },
  find: ({ text, document }) =>
    text.length === 0 || text.slice(0, REACH).some((part) => TITLE.test(foldVietnamese(part.text.slice(0, 600))))
      ? []
      : [{ data: {}, span: document.number.span ?? document.kind.span }],
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Phòng chống dịch bệnh năm 2026`,
  },
}
