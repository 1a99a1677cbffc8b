// A bracket or a quotation mark that opens and never closes. Paragraphs cut by a page are looked at together with what
// follows; marks of lists ("a)") only close, and are left alone.

import type { Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import type { Span } from '../../plan/span.ts'

const PAIRS = [['(', ')'], ['“', '”'], ['«', '»']] as const

/** A few parts on is as far as a sentence goes over a page. */
const REACH = 4

/** Index of the last sign that opens in the part and is not closed in it; -1 where there is none. */
const openAt = (text: string, open: string, close: string): number => {
  const stack: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === open) stack.push(at)
    else if (sign === close) stack.pop()
  }
  return stack.at(-1) ?? -1
}

const closesSoon = (parts: readonly TextPart[], index: number, open: string, close: string): boolean => {
  for (const { text } of parts.slice(index + 1, index + 1 + REACH)) {
    const at = text.indexOf(close)
    const again = text.indexOf(open)
    if (at >= 0) return again < 0 || at < again
    if (again >= 0) return false
  }
  return false
}

export const unclosedBracket: Rule<'text/unclosed-bracket'> = {
  severity: 'note',
  basis: null,
  find: ({ text }) =>
    PAIRS.flatMap(([open, close]) => {
      const spans = text.flatMap((part, index): readonly Span[] => {
        const at = part.text.includes(open) ? openAt(part.text, open, close) : -1
        return at < 0 || closesSoon(text, index, open, close) ? [] : [spanIn(part, at, Math.min(part.text.length, at + 60))]
      })
      const [first] = spans
      return first === undefined ? [] : [{ data: { sign: open, lines: [...new Set(spans.map(({ line }) => line[0]))] }, span: first }]
    }),
  examples: {
    breaks: `II. NHIỆM VỤ
1. Rà soát danh mục thiết bị (hoàn thành trong quý II/2026.
2. Tổ chức tập huấn.`,
    passes: `II. NHIỆM VỤ
a) Rà soát danh mục thiết bị (hoàn thành trong quý II/2026).
b) Tổ chức tập huấn.`,
  },
}
