// Which old code a text stands in, by evidence: under the right one nearly every word is a Vietnamese syllable, under
// any other few are. Without clear evidence the answer is none: a wrong guess turns every letter into another.

import { fromLegacy } from './from-legacy.ts'
import { isSyllable } from './syllable.ts'
import { legacyEncodings, type LegacyEncoding } from './tables.ts'

/** Stretches between white space, digits and marks of plain text; codes that are marks in Latin-1 stay in. */
const CHUNK = /[^\s\u0021-\u0040[-`{-~]+/g
/** Marks that stand around words in every code. */
const AROUND = /^[“”‘’–—…•\u00a0]+|[“”‘’–—…•\u00a0]+$/g
const PLAIN = /^[A-Za-z]*$/
/** "QĐ", "HĐND": initials are no syllables in any code. */
const isInitials = (word: string): boolean => /[A-Z]/.test(word) && !/[a-zAEIOUY]/.test(word)

const MOST_WORDS = 3000

/** Different words with letters beyond plain ones, as they stand. */
const wordsOf = (text: string): readonly string[] => {
  const words = new Set<string>()
  for (const match of text.matchAll(CHUNK)) {
    const word = match[0].replace(AROUND, '')
    if (!PLAIN.test(word) && !isInitials(word)) words.add(word)
    if (words.size >= MOST_WORDS) break
  }
  return [...words]
}

const share = (words: readonly string[], read: (word: string) => string): number =>
  words.filter((word) => isSyllable(read(word).replace(AROUND, ''))).length / words.length

/** Of the words so many must be syllables, */
const NEARLY_ALL = 0.9
/** so many more than under any other reading, */
const CLEARLY = 0.25
/** and so many words must be there. */
const ENOUGH = 5

/** Whether words are right under a code that a font or a page declares: nearly all, and more than as they stand. */
export const holds = (text: string, encoding: LegacyEncoding): boolean => {
  const words = wordsOf(text)
  if (words.length === 0) return false
  const right = share(words, (word) => fromLegacy(word, encoding))
  return right >= NEARLY_ALL && right > share(words, (word) => word)
}

/** Whether a text is right as it stands; one of plain letters alone is. */
export const isRight = (text: string): boolean => {
  const words = wordsOf(text)
  return words.length === 0 || share(words, (word) => word) >= NEARLY_ALL
}

/** The code of a text whose letters came through as Latin-1; null where they are right as they stand, or unclear. */
export const guessLegacy = (text: string): LegacyEncoding | null => {
  const words = wordsOf(text)
  if (words.length < ENOUGH) return null
  const asIs = share(words, (word) => word)
  if (asIs > 1 - CLEARLY) return null
  const [best, second] = legacyEncodings
    .map((encoding) => ({ encoding, share: share(words, (word) => fromLegacy(word, encoding)) }))
    .sort((a, b) => b.share - a.share)
  if (best === undefined || best.share < NEARLY_ALL) return null
  return best.share - Math.max(asIs, second?.share ?? 0) >= CLEARLY ? best.encoding : null
}
