// A word or a pair of words typed twice. Vietnamese doubles syllables for good reasons ("dần dần", "nhà nhà"), and two
// words may meet ("cán bộ bộ phận"): only what cannot be either is told.

import type { Found, Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import { isPhrase } from './syllable-pairs.ts'
import { wordsOf, type Word } from './words.ts'

const NEVER_DOUBLED = new Set('của và các là có cho được trong với tại theo những về để khi do trên bởi nhằm tới cùng hoặc đã sẽ này'.split(' '))
/** "từng bước từng bước", "ngày càng ngày càng". */
const DOUBLED_PAIRS = new Set(['từng bước', 'ngày càng', 'từng người', 'từng nhà'])

const LOWER = /^\p{Ll}+$/u

const twice = (words: readonly Word[], at: number): number => {
  const [a, b, c, d] = words.slice(at, at + 4)
  if (a === undefined || b === undefined || !b.joined || !LOWER.test(b.text)) return 0
  if (a.text === b.text && NEVER_DOUBLED.has(a.text)) return 2
  if (c === undefined || d === undefined || !c.joined || !d.joined || !LOWER.test(a.text)) return 0
  if (a.text !== c.text || b.text !== d.text || a.text === b.text || DOUBLED_PAIRS.has(`${a.text} ${b.text}`)) return 0
  return isPhrase(a.text, b.text) ? 4 : 0
}

const doubledIn = (part: TextPart): readonly Found<'text/doubled-word'>[] => {
  const words = wordsOf(part)
  const found: Found<'text/doubled-word'>[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = twice(words, at)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length === 0 || first === undefined || last === undefined) continue
    const half = words[at + length / 2 - 1]
    const span = spanIn(part, first.from, last.to)
    const instead = part.text.slice(first.from, half?.to ?? first.to)
    found.push({ data: { words: part.text.slice(first.from, last.to).replace(/\s+/g, ' ') }, span, proposal: { span, instead } })
    at += length - 1
  }
  return found
}

export const doubledWord: Rule<'text/doubled-word'> = {
  severity: 'note',
  basis: null,
  find: ({ text }) => text.flatMap(doubledIn),
  examples: {
    breaks: `II. NHIỆM VỤ
1. Tổ chức thực hiện thực hiện các nhiệm vụ được giao.`,
    passes: `II. NHIỆM VỤ
1. Tổ chức thực hiện các nhiệm vụ được giao; dần dần nhân rộng; giao cán bộ bộ phận một cửa.`,
  },
}
