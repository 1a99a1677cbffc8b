// One target with two figures for the same year: one of them is not the target.

import { slug } from '../../organisation/fold.ts'
import type { CheckedTarget, CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { yearSaid } from './year-said.ts'

/** Fewer words may be of two things. */
const ENOUGH_WORDS = 4
/** The words before the figure, where the unit is "%" alone. */
const BEFORE = /([^.,;:()]{10,120}?)(?:\s(?:đạt|tối thiểu|ít nhất|trên|dưới|từ|là|≥|≤|>|<|khoảng|không dưới|bằng))*\s*(\d+(?:[.,]\d+)?) ?%/gu

const what = ({ text, quantity, unit }: CheckedTarget): string | null => {
  if (slug(unit).split('-').length >= ENOUGH_WORDS) return unit
  if (unit !== '%') return null
  const before = [...text.matchAll(BEFORE)].find(([, , number = '']) => Number(number.replace(',', '.')) === Number(quantity))?.[1]
  return before !== undefined && slug(before).split('-').length >= ENOUGH_WORDS ? before.trim() : null
}

const find = (input: CheckInput): readonly Found<'target/conflict'>[] => {
  const said = yearSaid(input)
  const seen = new Map<string, CheckedTarget>()
  const told = new Set<string>()
  return input.targets.flatMap((target) => {
    const words = what(target)
    if (words === null) return []
    const key = `${slug(words)} ${said(target) ?? ''}`
    const before = seen.get(key)
    if (before === undefined) seen.set(key, target)
    // "Từ 80% trở lên" and "100%" may both be said of one thing: the least, and the best.
    if (before === undefined || before.comparator !== target.comparator || before.quantity === target.quantity || told.has(key)) return []
    told.add(key)
    return [{ data: { what: words, quantities: [before.quantity, target.quantity], unit: target.unit.startsWith('%') ? '%' : target.unit }, span: target.span }]
  })
}

export const conflict: Rule<'target/conflict'> = {
  severity: 'warning',
  basis: null,
  find,
  examples: {
    breaks: `II. MỤC TIÊU
Đến năm 2030, ít nhất 95% trạm y tế xã có bác sĩ làm việc thường xuyên.
III. NHIỆM VỤ
Đến năm 2030, ít nhất 90% trạm y tế xã có bác sĩ làm việc thường xuyên.`,
    passes: `II. MỤC TIÊU
Đến năm 2028, ít nhất 90% trạm y tế xã có bác sĩ làm việc thường xuyên.
III. NHIỆM VỤ
Đến năm 2030, ít nhất 95% trạm y tế xã có bác sĩ làm việc thường xuyên.`,
  },
}
