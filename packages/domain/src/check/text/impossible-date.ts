// A day that no calendar has: 31/6, 30/02, 29/02 of a common year, month 13, quarter V, a letter O for a nought. Whatever was meant, nobody can keep it.

import { isDay } from '../../date/local-date.ts'
import type { Found, Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'

const FULL = /(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?![\d/\p{L}]|[-.]\d)/gu
const IN_WORDS = /(?<!\p{L})ngày\s{1,4}(?<day>\d{1,2})\s{1,4}tháng\s{1,4}(?<month>\d{1,2})(?:\s{1,4}năm\s{1,4}(?<year>(?:19|20)\d{2}))?(?!\d)/giu
const WITHOUT_YEAR = /(?<!\p{L})ngày\s{1,4}(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/]|\s?[-–]\s?\p{Lu})/giu

/** "Tháng 13/2026", "Quý V/2026". */
const NO_PERIOD =
  /(?<!\p{L})(?:tháng\s{0,3}(?:1[3-9]|[2-9]\d)\s{0,2}(?:\/|năm)\s{0,2}20\d{2}|quý\s{1,3}(?:V|VI{1,3}|IX|X|IIII|[5-9])\s{0,2}(?:\/|năm)\s{0,2}20\d{2})(?!\d)/giu
/** "15/02/2O26": a letter where a figure belongs. */
const LETTERED = /(?<![\p{L}\d/.-])[\dOolI]{1,2}[/.-][\dOolI]{1,2}[/.-][\dOolI]{4}(?![\p{L}\d/])/gu
const figures = (words: string): string => words.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')

const wordsIn = (part: TextPart): readonly Found<'text/impossible-date'>[] => [
  ...[...part.text.matchAll(NO_PERIOD)].map((match) => ({
    data: { words: match[0].replace(/\s+/g, ' ') },
    span: spanIn(part, match.index, match.index + match[0].length),
  })),
  ...[...part.text.matchAll(LETTERED)].flatMap((match) => {
    const instead = figures(match[0])
    const [day, month, year] = instead.split(/[/.-]/u).map(Number)
    const isSlip = instead !== match[0] && /\d/u.test(match[0]) && isDay(year ?? 0, month ?? 0, day ?? 0)
    const span = spanIn(part, match.index, match.index + match[0].length)
    return isSlip ? [{ data: { words: match[0] }, span, proposal: { span, instead } }] : []
  }),
]

/** A leap year, so that 29/02 without a year may pass. */
const SOME_LEAP_YEAR = 2028

export const impossibleDate: Rule<'text/impossible-date'> = {
  severity: 'error',
  basis: null,
  find: ({ text }) =>
    text.flatMap((part) =>
      /\d/u.test(part.text)
        ? [...wordsIn(part), ...[FULL, IN_WORDS, WITHOUT_YEAR].flatMap((pattern) =>
            [...part.text.matchAll(pattern)].flatMap((match) => {
              const { day, month, year } = match.groups ?? {}
              const [d, m] = [Number(day), Number(month)]
              // "13/14" is a fraction or a number, and no slip of a day.
              if (m < 1 || m > 12 || d < 1 || d > 31 || isDay(Number(year ?? SOME_LEAP_YEAR), m, d)) return []
              return [{ data: { words: match[0].replace(/\s+/g, ' ') }, span: spanIn(part, match.index, match.index + match[0].length) }]
            }),
          )]
        : [],
    ),
  examples: {
    breaks: `II. NHIỆM VỤ
1. Báo cáo kết quả trước ngày 31/6 hằng năm.`,
    passes: `II. NHIỆM VỤ
1. Báo cáo kết quả trước ngày 30/6 hằng năm.`,
  },
}
