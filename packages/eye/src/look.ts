// One page looked at: the picture made clear, its lines found, its words recognised.

import type { PagePicture, PlacedRule, PlacedWord, SeenPage } from '@tiendo/reader/page'
import { prepare } from './image/prepare.ts'
import type { PixelBox, Prepared } from './image/prepared.ts'
import { turnedBy } from './image/turned-by.ts'
import type { Engine } from './recognise/engine.ts'
import { readPrint } from './recognise/read-print.ts'

const POINTS = 72

const seenPage = (number: number, { print, dpi, rules, marks, hold }: Prepared, words: readonly PlacedWord[]): SeenPage => {
  const points = POINTS / dpi
  const inPoints = ([l, t, r, b]: PixelBox): PixelBox => [l * points, t * points, r * points, b * points]
  return {
    page: {
      number,
      width: print.width * points,
      height: print.height * points,
      words,
      rules: rules.map(({ direction, box }): PlacedRule => ({ direction, box: inPoints(box) })),
    },
    hold,
    marks: marks.map(({ kind, box }) => ({ kind, box: inPoints(box) })),
  }
}

/** A page that brings the recogniser down, or has no room. */
export const unseen = ({ number, width, height, dpi }: PagePicture): SeenPage => {
  const points = POINTS / dpi
  return { page: { number, width: width * points, height: height * points, words: [], rules: [] }, hold: null, marks: [] }
}

/** Of the page's letters, on the whole; below it the page may stand on its head. */
const POOR = 0.7
/** Fewer say nothing. */
const FEW = 12

const certaintyOf = (words: readonly PlacedWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, certainty }) => sum + text.length * (certainty ?? 0), 0) / Math.max(1, letters)
}

/** More than twice what a page has at the finest that is read. */
const MOST_PIXELS = 32_000_000

export const look = (engine: Engine, picture: PagePicture): SeenPage => {
  if (picture.width * picture.height > MOST_PIXELS) return unseen(picture)
  const prepared = prepare(picture)
  const words = readPrint(engine, prepared)
  const isPoor = words.reduce((sum, { text }) => sum + text.length, 0) >= FEW && certaintyOf(words) < POOR
  if (!isPoor) return seenPage(picture.number, prepared, words)
  const turned = turnedBy(prepared, 2)
  const others = readPrint(engine, turned)
  return certaintyOf(others) > certaintyOf(words)
    ? seenPage(picture.number, turned, others)
    : seenPage(picture.number, prepared, words)
}
