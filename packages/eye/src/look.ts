// One page looked at: the picture made clear, its lines found, its words recognised.

import type { PagePicture, PlacedRule, PlacedWord, SeenPage } from '@tiendo/reader/page'
import type { PixelBox, Prepared } from './image/prepared.ts'
import type { Engine } from './recognise/engine.ts'
import { readPrint } from './recognise/read-print.ts'

const POINTS = 72

const prepare = ({ width, height, rgbx, dpi }: PagePicture): Prepared => {
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i++)
    grey[i] = ((rgbx[4 * i] ?? 0) * 77 + (rgbx[4 * i + 1] ?? 0) * 151 + (rgbx[4 * i + 2] ?? 0) * 28) >> 8
  return { print: { width, height, grey }, dpi, rules: [], marks: [], hold: null }
}

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

/** A page that brought the recogniser down. */
export const unseen = ({ number, width, height, dpi }: PagePicture): SeenPage => {
  const points = POINTS / dpi
  return { page: { number, width: width * points, height: height * points, words: [], rules: [] }, hold: null, marks: [] }
}

export const look = (engine: Engine, picture: PagePicture): SeenPage => {
  const prepared = prepare(picture)
  return seenPage(picture.number, prepared, readPrint(engine, prepared))
}
