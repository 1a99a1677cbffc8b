// "Thành lập mới 90 hợp tác xã trong giai đoạn 2026 - 2028, bình quân mỗi năm 25 hợp tác xã": the yearly figure times the
// years is not the whole. Rounding of an average is no fault; "trên", "khoảng" and the like say too little to judge.

import { parseScaledNumber } from '../../money/amount-number.ts'
import type { CheckInput } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,6}`
const YEARLY = new RegExp(
  String.raw`(?<![\d.,/-])(?<total>${NUMBER})\s(?<unit>\p{L}+(?:\s\p{L}+){0,3}?)(?<between>[^.;:\d]{0,60}?)[,(–-]\s{0,2}(?:bình quân |trung bình )?(?:mỗi năm|(?:hằng|hàng|một) năm)\s(?<each>${NUMBER})\s(?<again>\p{L}+(?:\s\p{L}+){0,3})`,
  'giu',
)
const PERIOD = /(?:giai đoạn|các năm|từ năm)\s(20\d{2})\s?(?:[-–]|đến năm)\s?(20\d{2})/iu
const LOOSE = /(?:khoảng|trên|hơn|dưới|gần|ít nhất|tối thiểu|tối đa|không quá|đến|từ|còn|thêm)\s*$/iu
const LARGEST_SPAN = 15
/** A sentence is looked at so far back. */
const REACH = 300

const whole = (text: string): number | null => {
  const number = parseScaledNumber(text)
  return number === null || number.decimals !== 0 ? null : Number(number.digits)
}

/** The words that both begin with. */
const common = (a: string, b: string): string => {
  const [first, second] = [a.split(/\s+/u), b.split(/\s+/u)]
  const end = first.findIndex((word, index) => word.toLowerCase() !== second[index]?.toLowerCase())
  return first.slice(0, end < 0 ? first.length : Math.max(1, end)).join(' ')
}

const yearsOf = (text: string, plan: CheckInput['years']): number | null => {
  const [, from, to] = PERIOD.exec(text) ?? []
  // A single year that is named is not the whole plan.
  const said = /năm\s20\d{2}/iu.test(text) ? null : plan
  const years = from === undefined || to === undefined ? said : ([Number(from), Number(to)] as const)
  const count = years === null ? 0 : years[1] - years[0] + 1
  return count >= 2 && count <= LARGEST_SPAN ? count : null
}

const inPart = (part: TextPart, plan: CheckInput['years']): readonly Found<'target/yearly-mismatch'>[] =>
  [...part.text.matchAll(YEARLY)].flatMap((match): readonly Found<'target/yearly-mismatch'>[] => {
    const { total = '', unit = '', each = '', again = '', between = '' } = match.groups ?? {}
    const [all, one] = [whole(total), whole(each)]
    const before = part.text.slice(Math.max(0, match.index - REACH), match.index)
    const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1) + match[0]
    const years = yearsOf(sentence, plan)
    const same = again.toLowerCase().startsWith(unit.toLowerCase()) && !/mỗi|đơn vị|xã,|phường/iu.test(between)
    if (all === null || one === null || years === null || !same || LOOSE.test(before.slice(-16))) return []
    // An average of whole things may be rounded up or down.
    if (Math.abs(one * years - all) < years) return []
    const named = common(`${unit}${between}`, again)
    return [{ data: { unit: named, total: all, years, each: one }, span: spanIn(part, match.index, match.index + match[0].length) }]
  })

export const yearlyMismatch: Rule<'target/yearly-mismatch'> = {
  severity: 'warning',
  basis: null,
  find: ({ text, years }) => text.flatMap((part) => (/năm/iu.test(part.text) ? inPart(part, years) : [])),
  examples: {
    breaks: `II. MỤC TIÊU
Giai đoạn 2026 - 2028 thành lập mới 90 hợp tác xã, bình quân mỗi năm 25 hợp tác xã.`,
    passes: `II. MỤC TIÊU
Giai đoạn 2026 - 2028 thành lập mới 90 hợp tác xã, bình quân mỗi năm 30 hợp tác xã.`,
  },
}
