// A number of years and the period that they are said to be, side by side in the text.

import type { Span } from '../../plan/span.ts'
import { spanIn, type TextPart } from '../text-parts.ts'

const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
const COUNT = String.raw`(?<![\p{L}\d.,/])(?<count>\d{1,2}|${Object.keys(WORDS).join('|')})\s{1,4}năm`
const YEARS = String.raw`(?<first>20\d{2})\s{0,4}(?:[-–—]|đến(?:\s{1,4}năm)?)\s{0,4}(?:năm\s{1,4})?(?<last>20\d{2})(?!\d)`
const PATTERN = new RegExp(
  String.raw`${COUNT}\s{0,4},?\s{0,4}(?:\(\s{0,4})?(?:(?<phase>giai\s{1,4}đoạn)\s{0,4}:?\s{0,4})?(?:từ\s{1,4})?(?:năm\s{1,4})?${YEARS}(?:\s?\))?`,
  'giu',
)
const OTHERWISE = /nhiệm kỳ|năm học|niên khóa|khóa|sơ kết|tổng kết|kỷ niệm|đánh giá|nhìn lại|qua|sau|thành lập|kết quả/iu

export type StatedYears = {
  readonly words: string
  readonly stated: number
  readonly found: number
  readonly first: number
  readonly last: number
  /** Called a period ("giai đoạn"): then both years count, beyond doubt. */
  readonly phase: boolean
  readonly span: Span
}

export const statedYears = (text: readonly TextPart[]): readonly StatedYears[] =>
  text.flatMap((part) => {
    if (!part.text.includes('năm')) return []
    return [...part.text.matchAll(PATTERN)].flatMap((match): readonly StatedYears[] => {
      const { count = '', phase } = match.groups ?? {}
      const [first, last] = [Number(match.groups?.['first']), Number(match.groups?.['last'])]
      const stated = WORDS[count.toLowerCase()] ?? Number(count)
      const found = last - first + 1
      if (stated < 2 || found < 2 || OTHERWISE.test(part.text.slice(Math.max(0, match.index - 60), match.index))) return []
      const words = match[0].replace(/\s+/g, ' ')
      return [{ words, stated, found, first, last, phase: phase !== undefined, span: spanIn(part, match.index, match.index + match[0].length) }]
    })
  })
