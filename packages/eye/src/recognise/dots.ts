// Numbers of rows ("1.1") by their dots: of a few figures alone in a cell the recogniser loses the dot between them, and
// the eleventh row is not the first of the first. Low small ink between two figures is a dot.

import type { PixelBox } from '../image/prepared.ts'
import { closeBox, type Ink } from './ink.ts'
import { wordBox, wordText, type SeenLetter, type SeenWord } from './lines.ts'

/** More figures are a sum or a year. */
const FIGURES = /^\d{2,4}$/

/** Of the figures' height: a dot begins below, is no wider, and figures begin above. */
const [BELOW, WIDE, TALL] = [0.68, 0.34, 0.35]
/** Seen by the eye and not by the recogniser: never certain. */
const COUNTED = 0.55

/** Stretches of ink with white columns between them. */
const stretchesIn = (ink: Ink, [left, top, right, bottom]: PixelBox): readonly PixelBox[] => {
  const stretches: PixelBox[] = []
  let start: number | null = null
  for (let x = left; x <= right; x++) {
    const isDark = x < right && ink.within(x, top, x + 1, bottom) > 0
    if (isDark) start ??= x
    else if (start !== null) {
      const box = closeBox(ink, [start, top, x, bottom])
      if (box !== null) stretches.push(box)
      start = null
    }
  }
  return stretches
}

export const withDots = (ink: Ink, word: SeenWord): SeenWord => {
  if (!FIGURES.test(wordText(word))) return word
  const around = closeBox(ink, wordBox(word))
  if (around === null) return word
  const [, top, , bottom] = around
  const height = bottom - top
  const stretches = stretchesIn(ink, around)
  const isFigure = ([, t]: PixelBox): boolean => t < top + TALL * height
  const isDot = ([l, t, r]: PixelBox): boolean => t > top + BELOW * height && r - l <= WIDE * height
  if (stretches.filter(isFigure).length !== word.letters.length || !stretches.every((box) => isFigure(box) || isDot(box))) return word
  let at = 0
  const letters = stretches.flatMap((box): readonly SeenLetter[] => {
    const letter = isFigure(box) ? word.letters[at++] : { text: '.', box, certainty: COUNTED }
    return letter === undefined ? [] : [letter]
  })
  return letters.length === word.letters.length ? word : { letters, certainty: Math.min(word.certainty, COUNTED) }
}
