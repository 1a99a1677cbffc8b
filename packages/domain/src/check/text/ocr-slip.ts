// Two syllables that make no phrase, one letter or mark from two that do: a slip of recognition or of typing. Each once,
// with its lines; the quotation stays as it is.

import type { Rule } from '../rule.ts'
import { spanIn, type TextPart } from '../text-parts.ts'
import type { Span } from '../../plan/span.ts'
import { isPhrase, meantBy, strayBetween } from './syllable-pairs.ts'
import { wordsOf, type Word } from './words.ts'

type Slip = { readonly words: string; readonly instead: string; readonly span: Span }

const LOWER = /^\p{Ll}/u
const likeFirst = (words: string, model: string): string => {
  if (model === model.toUpperCase()) return words.toUpperCase()
  return LOWER.test(model) ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

/** A name: its second syllable has a capital and is not all capitals. */
const isName = (first: Word, second: Word): boolean =>
  !LOWER.test(second.text) && !(first.text === first.text.toUpperCase() && second.text === second.text.toUpperCase())

/** Typed without marks: nothing to be said of a mark that is missing. */
const UNMARKED = /^[\u0020-\u007e\s]*$/u

const slipsIn = (part: TextPart): readonly Slip[] => {
  if (UNMARKED.test(part.text)) return []
  const words = wordsOf(part)
  const slip = (from: Word, to: Word, meant: string): Slip => ({
    words: part.text.slice(from.from, to.to).replace(/\s+/g, ' '),
    instead: likeFirst(meant, from.text),
    span: spanIn(part, from.from, to.to),
  })
  return words.flatMap((second, at): readonly Slip[] => {
    const [start, first] = [words[at - 2], words[at - 1]]
    if (first === undefined || !second.joined || isName(first, second)) return []
    const stray = start !== undefined && first.joined ? strayBetween(start.text, first.text, second.text) : null
    if (start !== undefined && stray !== null) return [slip(start, second, stray)]
    const meant = meantBy(first.text, second.text)
    if (meant === null) return []
    const after = words[at + 1]
    // "thông báo cao điểm": each syllable belongs to its neighbour.
    if (start !== undefined && first.joined && isPhrase(start.text, first.text)) return []
    if (after !== undefined && after.joined && isPhrase(second.text, after.text)) return []
    return [slip(first, second, meant)]
  })
}

export const ocrSlip: Rule<'text/ocr-slip'> = {
  severity: 'note',
  basis: null,
  find: ({ text }) => {
    const slips = new Map<string, Slip[]>()
    for (const part of text)
      for (const slip of slipsIn(part)) {
        const list = slips.get(slip.words.toLowerCase())
        if (list === undefined) slips.set(slip.words.toLowerCase(), [slip])
        else list.push(slip)
      }
    return [...slips.values()].flatMap((places) => {
      const [first] = places
      if (first === undefined) return []
      const data = { words: first.words, instead: first.instead, lines: [...new Set(places.map(({ span }) => span.line[0]))] }
      return [{ data, span: first.span, proposal: { span: first.span, instead: first.instead } }]
    })
  },
  examples: {
    breaks: `II. NHIỆM VỤ
1. Đôn đốc tiền độ chuyên đổi số của các xã, phường.`,
    passes: `II. NHIỆM VỤ
1. Đôn đốc tiến độ chuyển đổi số của các xã, phường; thông báo cao điểm phòng dịch.`,
  },
}
