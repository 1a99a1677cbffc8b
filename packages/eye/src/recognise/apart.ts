// Words that the recogniser ran into one: parted where the page is white between their letters as it is between words,
// and where a small raised number follows, the mark of a note.

import type { Ink } from './ink.ts'
import type { SeenLetter, SeenWord } from './lines.ts'
import { median } from './size.ts'

/** In heights of the font. */
const SPACE = 0.17
const BAND: readonly [above: number, below: number] = [0.7, 0.2]
/** How much wider than between its other letters. */
const WIDER = 2.2

const BETWEEN = /^(?:[\p{L},;:)%”][\p{L}\d(“]|\d\p{L})$/u

/** The widest white between the middles of two letters. */
const whiteBetween = (ink: Ink, a: SeenLetter, b: SeenLetter, base: number, size: number): number => {
  const [from, to] = [(a.box[0] + a.box[2]) >> 1, (b.box[0] + b.box[2]) >> 1]
  let [most, run] = [0, 0]
  for (let x = from; x < to; x++) {
    run = ink.within(x, base - BAND[0] * size, x + 1, base + BAND[1] * size) === 0 ? run + 1 : 0
    if (run > most) most = run
  }
  return most
}

const least = (letters: readonly SeenLetter[], certainty: number): number =>
  Math.min(certainty, ...letters.map((letter) => letter.certainty))

const splitBefore = ({ letters, certainty }: SeenWord, places: readonly number[]): readonly SeenWord[] =>
  places.length === 0
    ? [{ letters, certainty }]
    : [0, ...places].map((from, i) => {
        const own = letters.slice(from, places[i])
        return { letters: own, certainty: Math.max(certainty, least(own, 1)) }
      })

/** `base`: the height on which its letters stand. */
export const partedBySpace = (ink: Ink, word: SeenWord, base: number, size: number): readonly SeenWord[] => {
  const { letters } = word
  if (letters.length < 3) return [word]
  const gaps = letters.slice(1).map((letter, i) => whiteBetween(ink, letters[i] ?? letter, letter, base, size))
  const usual = median(gaps) ?? 0
  const places = gaps.flatMap((gap, i) => {
    const both = `${letters[i]?.text ?? ''}${letters[i + 1]?.text ?? ''}`
    return gap >= SPACE * size && gap > usual * WIDER && BETWEEN.test(both) ? [i + 1] : []
  })
  return splitBefore(word, places)
}

/** In heights of the font: how far over the line a raised number ends, how small it is. */
const RAISED = 0.2
const SMALL = 0.52

/** Numbers at the end of a word that stand small above the line. */
export const partedByHeight = (word: SeenWord, base: number, size: number): readonly SeenWord[] => {
  const { letters } = word
  const isRaised = ({ text, box: [, t, , b] }: SeenLetter): boolean =>
    /^[\d*()]$/u.test(text) && b < base - RAISED * size && b - t < SMALL * size
  const last = letters.findLastIndex((letter) => !isRaised(letter))
  const raised = letters.slice(last + 1)
  return last < 0 || raised.length > 3 || !raised.some(({ text }) => /[\d*]/u.test(text))
    ? [word]
    : splitBefore(word, [last + 1])
}
