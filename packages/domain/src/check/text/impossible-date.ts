// A day that no calendar has: 31/6, 30/02, 29/02 of a common year. Whatever was meant, nobody can keep it.

import { isDay } from '../../date/local-date.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

const FULL = /(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?![\d/\p{L}]|[-.]\d)/gu
const IN_WORDS = /(?<!\p{L})ngày\s{1,4}(?<day>\d{1,2})\s{1,4}tháng\s{1,4}(?<month>\d{1,2})(?:\s{1,4}năm\s{1,4}(?<year>(?:19|20)\d{2}))?(?!\d)/giu
const WITHOUT_YEAR = /(?<!\p{L})ngày\s{1,4}(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/]|\s?[-–]\s?\p{Lu})/giu

/** A leap year, so that 29/02 without a year may pass. */
const SOME_LEAP_YEAR = 2028

export const impossibleDate: Rule<'text/impossible-date'> = {
  severity: 'error',
  basis: null,
  find: ({ text }) =>
    text.flatMap((part) =>
      /\d/u.test(part.text)
        ? [FULL, IN_WORDS, WITHOUT_YEAR].flatMap((pattern) =>
            [...part.text.matchAll(pattern)].flatMap((match) => {
              const { day, month, year } = match.groups ?? {}
              const [d, m] = [Number(day), Number(month)]
              // "13/14" is a fraction or a number, and no slip of a day.
              if (m < 1 || m > 12 || d < 1 || d > 31 || isDay(Number(year ?? SOME_LEAP_YEAR), m, d)) return []
              return [{ data: { words: match[0].replace(/\s+/g, ' ') }, span: spanIn(part, match.index, match.index + match[0].length) }]
            }),
          )
        : [],
    ),
  examples: {
    breaks: `II. NHIỆM VỤ
1. Báo cáo kết quả trước ngày 31/6 hằng năm.`,
    passes: `II. NHIỆM VỤ
1. Báo cáo kết quả trước ngày 30/6 hằng năm.`,
  },
}
