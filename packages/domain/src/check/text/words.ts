// The words of a part with their places, and whether only blanks part one from the next.

import type { TextPart } from '../text-parts.ts'

export type Word = { readonly text: string; readonly from: number; readonly to: number; readonly joined: boolean }

const WORD = /[\p{L}\p{M}]+|\d+/gu

/** Two rules go over the words of the same parts. */
const known = new WeakMap<TextPart, readonly Word[]>()

export const wordsOf = (part: TextPart): readonly Word[] => {
  const before = known.get(part)
  if (before !== undefined) return before
  const words: Word[] = []
  let end = 0
  for (const match of part.text.matchAll(WORD)) {
    const joined = words.length > 0 && part.text.slice(end, match.index).trim() === '' && match.index > end
    end = match.index + match[0].length
    words.push({ text: match[0], from: match.index, to: end, joined })
  }
  known.set(part, words)
  return words
}
