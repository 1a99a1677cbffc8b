// "Tăng 10%", "giảm 15%": than what, the words do not say, so nobody can measure it.

import type { CheckedTarget } from '../input.ts'
import type { Rule } from '../rule.ts'
import { gatheredTargets } from './about.ts'

const CHANGE = /(?<!\p{L})(?:tăng|giảm)(?: (?:thêm|được|ít nhất|tối thiểu|trên|từ|khoảng|bình quân|tối đa|không quá|dưới|hơn))* (\d+(?:[.,]\d+)?) ?%/giu
/** Growth and processing times have theirs: the year before, the time that regulations set. */
const SAID = /so với|so cùng kỳ|so năm|cùng kỳ|(?:năm|giai đoạn|kỳ|quý|tháng) trước|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|bình quân|\/năm|theo quy định|hiện (?:nay|tại|có)|\(năm \d{4}|từ [\d.,]+ ?%|tốc độ|tăng trưởng|giảm nghèo|% (?:về )?thời gian|% chi phí tuân thủ/iu

const changesBy = ({ text, quantity, unit }: CheckedTarget): boolean =>
  unit.startsWith('%') && [...text.matchAll(CHANGE)].some(([, number = '']) => Number(number.replace(',', '.')) === Number(quantity))

export const noBaseline: Rule<'target/no-baseline'> = {
  severity: 'warning',
  basis: null,
  find: ({ targets }) => gatheredTargets(targets.filter((target) => changesBy(target) && !SAID.test(target.text)), targets),
  examples: {
    breaks: `II. MỤC TIÊU
Đến năm 2030, giảm ít nhất 15% số ca mắc bệnh truyền nhiễm.`,
    passes: `II. MỤC TIÊU
Đến năm 2030, giảm ít nhất 15% số ca mắc bệnh truyền nhiễm so với năm 2025.`,
  },
}
