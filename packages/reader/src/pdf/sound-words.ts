// Whether the letters of a font can be what it shows. A font that names its letters wrongly gives words that no
// Vietnamese, and hardly anybody else, could have written: told by their letters' order, not by the font's name.

import { isSyllable } from '../legacy/syllable.ts'
import { UNKNOWN_LETTER } from './letter.ts'

/** Letters with the marks on them. */
const WORD = /[\p{L}\p{M}\p{Co}\uFFFD]+/gu
/** No code for a letter that is printed. */
const LOST = new RegExp(`[${UNKNOWN_LETTER}\\p{Co}]`, 'u')
/** Initials, and plain words as names and other languages have them. */
const INITIALS = /^[A-ZĐƯƠÂÊÔĂ]+s?$/u
const PLAIN = /^[A-Z]?[a-z]+$/
const VOWEL = /[aeiouy]/i
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/i

export const hasLostLetters = (text: string): boolean => LOST.test(text)

const isSound = (word: string): boolean => {
  if (LOST.test(word)) return false
  const composed = word.normalize('NFC')
  if (INITIALS.test(composed) || isSyllable(composed)) return true
  return PLAIN.test(composed) && VOWEL.test(composed) && !CONSONANTS.test(composed)
}

/** A letter that only Vietnamese has, or hardly anybody else. */
const MARKED = /[^A-Za-z\d\P{L}]/u

/** Of the words of two letters and more, so many have marks where Vietnamese is written with them: nearly always more. */
export const markedShare = (texts: readonly string[]): number => {
  const words = texts.flatMap((text) => [...text.normalize('NFC').matchAll(WORD)]).filter(([word]) => word.length > 1)
  return words.length === 0 ? 0 : words.filter(([word]) => MARKED.test(word)).length / words.length
}

export type Tally = { readonly words: number; readonly sound: number }

/** Of the words of two letters and more. */
export const tallyOf = (texts: readonly string[]): Tally => {
  let [words, sound] = [0, 0]
  for (const text of texts)
    for (const [word] of text.matchAll(WORD))
      if (word.length > 1) {
        words += 1
        if (isSound(word)) sound += 1
      }
  return { words, sound }
}
