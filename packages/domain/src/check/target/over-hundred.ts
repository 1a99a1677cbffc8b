// More than all of them: a share above 100% of people, bodies or papers. Growth and what is done against a plan may
// well be more.

import type { CheckedTarget } from '../input.ts'
import type { Rule } from '../rule.ts'
import { aboutTarget } from './about.ts'

const PARTS =
  /^% (?:tổng )?(?:số |các )?(?:cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|người|hộ|dân số|trẻ|học sinh|sinh viên|giáo viên|phụ nữ|nông dân|cơ quan|đơn vị|cơ sở|xã|phường|thôn|bản|tổ dân phố|trường|trạm|bệnh viện|doanh nghiệp|hợp tác xã|chi bộ|đảng bộ|hồ sơ|văn bản|thủ tục|ca |vụ |tàu|công trình|tuyến)/iu
/** What is measured as a share of those asked. */
const CONTENT = /(?:mức độ|tỷ lệ|tỉ lệ)\s(?:\p{L}+\s){0,4}hài lòng/iu
const COMPARED = /tăng|giảm|so với|cùng kỳ|kế hoạch giao|dự toán|chỉ tiêu|vượt/iu

const isTooMuch = ({ text, quantity, unit, comparator }: CheckedTarget): boolean =>
  Number(quantity) > 100 && comparator !== '<' && comparator !== '<=' && (PARTS.test(unit) || (unit.startsWith('%') && CONTENT.test(text))) && !COMPARED.test(text)

export const overHundred: Rule<'target/over-hundred'> = {
  severity: 'error',
  basis: null,
  find: ({ targets }) => targets.filter(isTooMuch).map((target) => ({ data: aboutTarget(target), span: target.span })),
  examples: {
    breaks: `II. MỤC TIÊU
Đến năm 2030, ít nhất 105% hộ gia đình tham gia bảo hiểm y tế.`,
    passes: `II. MỤC TIÊU
Đến năm 2030, ít nhất 95% hộ gia đình tham gia bảo hiểm y tế.`,
  },
}
