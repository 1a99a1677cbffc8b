// The same target, lower than the plan above sets it. Years tell targets of one kind apart.

import type { CheckedTarget } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { likenessTo } from './likeness.ts'
import { upperName } from './upper-name.ts'

const SAME = 0.7

const yearsIn = (text: string): string => (text.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? []).join(' ')

/** What is counted, without its numbers: the words that make it the same target. */
const saying = ({ text }: CheckedTarget): string => text.replace(/[\d.,%]+/gu, ' ')

const unitOf = ({ unit }: CheckedTarget): string => (unit.startsWith('%') ? '%' : (unit.split(/\s+/u)[0] ?? '').toLowerCase())

/** At most, or roughly: less is no shortfall. */
const atLeast = ({ comparator }: CheckedTarget): boolean => comparator === '=' || comparator === '>=' || comparator === '>'

/** Decimals as strings, without losing a digit. */
const below = (a: string, b: string): boolean => {
  const [wholeA = '', partA = ''] = a.split('.')
  const [wholeB = '', partB = ''] = b.split('.')
  const digits = Math.max(partA.length, partB.length)
  return BigInt(wholeA + partA.padEnd(digits, '0')) < BigInt(wholeB + partB.padEnd(digits, '0'))
}
const isDecimal = (text: string): boolean => /^\d{1,30}(?:\.\d{1,10})?$/u.test(text)

/** The same thing in the same unit by the same year, and less of it. */
const isBelow = (own: CheckedTarget, above: CheckedTarget): boolean =>
  unitOf(own) === unitOf(above) &&
  yearsIn(own.text) === yearsIn(above.text) &&
  atLeast(own) &&
  atLeast(above) &&
  isDecimal(own.quantity) &&
  isDecimal(above.quantity) &&
  below(own.quantity, above.quantity)

export const targetBelowUpper: Rule<'cascade/target-below-upper'> = {
  severity: 'warning',
  basis: null,
  find: ({ targets, facts }) =>
    facts.upper.flatMap((upper) => {
      const find = likenessTo(upper.targets.map(saying))
      return targets.flatMap((target): readonly Found<'cascade/target-below-upper'>[] => {
        const alike = find(saying(target))
        const same = alike === null || alike.share < SAME || alike.back < SAME ? [] : alike.at.flatMap((at) => upper.targets[at] ?? [])
        const [above] = same
        if (above === undefined || !same.every((one) => isBelow(target, one))) return []
        const data = { upper: upperName(upper), text: target.text, own: target.quantity, quantity: above.quantity, unit: unitOf(target) }
        return [{ data, span: target.span }]
      })
    }),
  examples: {
    breaks: {
      text: `II. CHỈ TIÊU
- Đến năm 2030, có ít nhất 80% trạm y tế xã đạt chuẩn quốc gia.`,
      upper: `II. CHỈ TIÊU
- Đến năm 2030, có ít nhất 95% trạm y tế xã đạt chuẩn quốc gia.`,
    },
    passes: {
      text: `II. CHỈ TIÊU
- Đến năm 2030, có ít nhất 98% trạm y tế xã đạt chuẩn quốc gia.`,
      upper: `II. CHỈ TIÊU
- Đến năm 2030, có ít nhất 95% trạm y tế xã đạt chuẩn quốc gia.`,
    },
  },
}
