// A sum stands in figures and again in words, and they differ: which one is approved cannot be told.

import { isExact, type Dong } from '../../money/dong.ts'
import { findAmounts } from '../../money/find-amounts.ts'
import { amountsInWords } from '../../money/find-in-words.ts'
import type { Found, Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'

const IN_BRACKETS = /^[\s.,;]*\(\s*(?:(?:số\s+tiền\s+)?(?:viết\s+)?bằng\s+chữ(?:\s+là)?\s*:?\s*)?/iu
const OWN_LINE = /^\s*\(?\s*(?:số\s+tiền\s+)?(?:viết\s+)?bằng\s+chữ(?:\s+là)?\s*:\s*/iu

/** The sum that the words at a place say; null where they are no sum. */
const spelt = (text: string, at: number): { readonly value: Dong; readonly end: number } | null => {
  const after = text.slice(at, at + 300)
  const [first] = amountsInWords(after)
  return first === undefined || first.start !== 0 || !isExact(first.range) ? null : { value: first.range.max, end: at + first.end }
}

type Said = { readonly amount: Dong; readonly words: string }

const lastIn = (part: TextPart | undefined): Said | null => {
  const last = part === undefined ? undefined : findAmounts(part.text).at(-1)
  return last === undefined || !isExact(last.range) ? null : { amount: last.range.max, words: last.text }
}

const MENTIONS = /đồng/iu

export const wordsMismatch: Rule<'budget/words-mismatch'> = {
  severity: 'error',
  basis: null,
  find: ({ text }) =>
    text.flatMap((part, index): readonly Found<'budget/words-mismatch'>[] => {
      if (!MENTIONS.test(part.text)) return []
      const compare = (figures: Said, at: number): readonly Found<'budget/words-mismatch'>[] => {
        const said = spelt(part.text, at)
        if (said === null || said.value === figures.amount) return []
        const data = { figures: figures.words, words: part.text.slice(at, said.end), amount: `${figures.amount}`, spelt: `${said.value}` }
        return [{ data, span: spanIn(part, at, said.end) }]
      }
      const own = OWN_LINE.exec(part.text)
      const above = own === null ? null : lastIn(text[index - 1])
      return [
        ...(own === null || above === null ? [] : compare(above, own[0].length)),
        ...findAmounts(part.text).flatMap((found) => {
          const bracket = isExact(found.range) ? IN_BRACKETS.exec(part.text.slice(found.end, found.end + 60)) : null
          return bracket === null ? [] : compare({ amount: found.range.max, words: found.text }, found.end + bracket[0].length)
        }),
      ]
    }),
  examples: {
    breaks: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 500.000.000 đồng (Bằng chữ: Năm mươi triệu đồng).`,
    passes: `IV. KINH PHÍ THỰC HIỆN
Tổng kinh phí: 500.000.000 đồng (Bằng chữ: Năm trăm triệu đồng).`,
  },
}
