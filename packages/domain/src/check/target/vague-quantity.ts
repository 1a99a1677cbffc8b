// "Khoảng 35%": how far from it is still reached, nobody has said.

import type { Rule } from '../rule.ts'
import { gatheredTargets } from './about.ts'

export const vagueQuantity: Rule<'target/vague-quantity'> = {
  severity: 'note',
  basis: null,
  find: ({ targets }) => gatheredTargets(targets.filter(({ comparator }) => comparator === '~'), targets),
  examples: {
    breaks: `II. MỤC TIÊU
Đến năm 2030, khoảng 35% người cao tuổi được khám sức khỏe định kỳ.`,
    passes: `II. MỤC TIÊU
Đến năm 2030, ít nhất 35% người cao tuổi được khám sức khỏe định kỳ.`,
  },
}
