// "05 năm (giai đoạn 2025 – 2030)": both years count, so these are six. A term of office, a school year and years gone
// by since an act ("10 năm thực hiện …") are counted otherwise and are left alone.

import { spanIn } from '../text-parts.ts'
import type { Found, Rule } from '../rule.ts'

const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
const COUNT = String.raw`(?<![\p{L}\d.,/])(?<count>\d{1,2}|${Object.keys(WORDS).join('|')})\s+năm`
const YEARS = String.raw`(?<first>20\d{2})\s*(?:[-–—]|đến(?:\s+năm)?)\s*(?:năm\s+)?(?<last>20\d{2})(?!\d)`
const PATTERN = new RegExp(
  String.raw`${COUNT}\s*,?\s*(?:\(\s*)?(?:(?<phase>giai\s+đoạn)\s*:?\s*)?(?:từ\s+)?(?:năm\s+)?${YEARS}`,
  'giu',
)
const OTHERWISE = /nhiệm kỳ|năm học|niên khóa|khóa|sơ kết|tổng kết|kỷ niệm|đánh giá|nhìn lại|qua|sau|thành lập|kết quả/iu

export const yearsCount: Rule<'document/years-count'> = {
  severity: 'warning',
  basis: null,
  find: ({ text }) =>
    text.flatMap((part) => {
      if (!part.text.includes('năm')) return []
      return [...part.text.matchAll(PATTERN)].flatMap((match): readonly Found<'document/years-count'>[] => {
        const { count = '', phase, first = '', last = '' } = match.groups ?? {}
        const stated = WORDS[count.toLowerCase()] ?? Number(count)
        const found = Number(last) - Number(first) + 1
        if (stated === found || stated < 2 || found < 2) return []
        if (OTHERWISE.test(part.text.slice(Math.max(0, match.index - 60), match.index))) return []
        const data = { words: match[0].replace(/\s+/g, ' '), stated, found, first: Number(first), last: Number(last) }
        const span = spanIn(part, match.index, match.index + match[0].length)
        return [{ data, span, ...(phase === undefined ? {} : { severity: 'error' as const }) }]
      })
    }),
  examples: {
    breaks: '1. Xây dựng kế hoạch 05 năm (giai đoạn 2026 - 2031) về y tế cơ sở.',
    passes: '1. Xây dựng kế hoạch 05 năm (giai đoạn 2026 - 2030) về y tế cơ sở.',
  },
}
