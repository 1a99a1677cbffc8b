// A decision promulgates the plan, and none of its articles says who answers for carrying it out.

import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

const PROMULGATES = /^[\s*#_]{0,6}điều\s+1(?!\d)[\s\S]{0,40}?(?:ban hành|phê duyệt)/iu
const ANSWERS = /(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện|triển\s+khai)/iu

export const executionClause: Rule<'document/execution-clause'> = {
  severity: 'note',
  basis: { act: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục III' },
  find: ({ text }) => {
    const first = text.find((part) => PROMULGATES.test(part.text))
    if (first === undefined) return []
    const articles = text.filter((part) => ANSWERS.test(part.text))
    return articles.length > 0 ? [] : [{ data: {}, span: spanIn(first, 0, Math.min(first.text.length, 60)) }]
  },
  examples: {
    breaks: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/QĐ-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch phòng chống dịch bệnh năm 2026
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng chống dịch bệnh năm 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    passes: `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 15/QĐ-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch phòng chống dịch bệnh năm 2026
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng chống dịch bệnh năm 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Giám đốc các sở, ban, ngành tỉnh chịu trách nhiệm thi hành Quyết định này.`,
  },
}
