// Words hidden behind a scan are another program's reading of it, good or bad, or no reading of it at all. They are
// taken where they are spelled as Vietnamese is and are what the eye sees at their places.

import { fold } from '../find/fold.ts'
import type { Box, PlacedWord } from '../page/placed-page.ts'
import { markedShare, tallyOf } from './sound-words.ts'

/** Fewer words say nothing of how they are spelled. */
const ENOUGH = 8
const SOUND = 0.7
const MARKED = 0.3
/** Of the words of either, so many are those of the other. */
const SAME = 0.6
/** By so much the eye must spell better to be preferred to words that are the same. */
const BETTER = 0.03
/** How far a word is trusted that the eye read too, and one that it read otherwise. */
const [CONFIRMED, DISPUTED] = [0.95, 0.6]

const textsOf = (words: readonly PlacedWord[]): readonly string[] => words.map(({ text }) => text)

const soundShare = (words: readonly PlacedWord[]): number => {
  const tally = tallyOf(textsOf(words))
  return tally.words === 0 ? 0 : tally.sound / tally.words
}

/** Whether somebody who reads Vietnamese could have written so. */
export const isSpelled = (words: readonly PlacedWord[]): boolean => {
  const texts = textsOf(words)
  const tally = tallyOf(texts)
  if (tally.words < ENOUGH) return true
  return tally.sound >= SOUND * tally.words && markedShare(texts) >= MARKED
}

const holds = ([left, top, right, bottom]: Box, x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom

const middle = ({ box }: PlacedWord): readonly [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]

/** Whether the middle of one lies in the other. */
export const isSamePlace = (a: PlacedWord, b: PlacedWord): boolean => holds(a.box, ...middle(b)) || holds(b.box, ...middle(a))

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '')

/** The same letters but for their marks; where one has two words in one, the letters of either are in the other. */
const isSame = (a: string, b: string): boolean => {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  return x === y || (Math.min(x.length, y.length) > 1 && (x.includes(y) || y.includes(x)))
}

const isWord = ({ text }: PlacedWord): boolean => lettersOf(text).length > 1

/** Of the words, those that are also among the others, at their place. */
const shareIn = (words: readonly PlacedWord[], others: readonly PlacedWord[]): number => {
  const own = words.filter(isWord)
  if (own.length === 0) return 0
  const met = own.filter((word) => others.some((other) => isSamePlace(word, other) && isSame(word.text, other.text)))
  return met.length / own.length
}

/** The words of the layer with how far each is trusted; null where what the eye saw is to be read. */
export const keptLayer = (layer: readonly PlacedWord[], eye: readonly PlacedWord[]): readonly PlacedWord[] | null => {
  if (!isSpelled(layer)) return null
  if (shareIn(layer, eye) < SAME || shareIn(eye, layer) < SAME) return null
  if (soundShare(layer) < soundShare(eye) - BETTER) return null
  return layer.map((word): PlacedWord => {
    if (word.certainty === null) return word
    const other = eye.find((one) => isSamePlace(word, one))
    if (other === undefined) return word
    const same = other.text.normalize('NFC') === word.text.normalize('NFC')
    return { ...word, certainty: same ? Math.max(CONFIRMED, other.certainty ?? 0) : Math.min(DISPUTED, word.certainty) }
  })
}
