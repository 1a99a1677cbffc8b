// One page looked at: the picture made clear, its lines found, its words recognised.

import type { PagePicture, PlacedWord, SeenPage } from '@tiendo/reader/page'
import type { Engine } from './recognise/engine.ts'

const POINTS = 72

export const look = (engine: Engine, { number, width, height, rgbx, dpi }: PagePicture): SeenPage => {
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i++)
    grey[i] = ((rgbx[4 * i] ?? 0) * 77 + (rgbx[4 * i + 1] ?? 0) * 151 + (rgbx[4 * i + 2] ?? 0) * 28) >> 8
  const scale = POINTS / dpi
  const words = engine.recognise({ width, height, grey }, dpi).map(
    ({ text, box, certainty, letters, height: high }): PlacedWord => ({
      text,
      box: [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale],
      size: high * scale,
      bold: false,
      certainty,
      letters,
    }),
  )
  const page = { number, width: width * scale, height: height * scale, words, rules: [] }
  return { page, hold: null, marks: [] }
}
