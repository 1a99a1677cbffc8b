// A sheet on a dark desk, photographed a little from the side under a lamp that stands on one side.

import type { Chance } from './chance.ts'
import { eachPixel, type Sheet } from './sheet.ts'
import { sharesIn, warp } from './warp.ts'

const DESK = [74, 62, 52]
/** Of the picture's width or height: how far a corner of the sheet may stand from that of the picture. */
const [NEAREST, FURTHEST] = [0.02, 0.07]
const DARKEST = 0.62

export const photographed = (sheet: Sheet, chance: Chance): Sheet => {
  const { width, height } = sheet
  const far = (size: number): number => size * chance.between(NEAREST, FURTHEST)
  const shares = sharesIn([
    [far(width), far(height)],
    [width - far(width), far(height)],
    [width - far(width), height - far(height)],
    [far(width), height - far(height)],
  ])
  const taken = warp(
    sheet,
    { width, height },
    (x, y) => {
      const [across, down] = shares(x, y)
      return [across * width, down * height]
    },
    DESK,
  )
  const lamp = chance.next() < 0.5 ? 0 : 1
  return eachPixel(taken, (value, x, y) => {
    const from = Math.abs(x / width - lamp) * 0.7 + (y / height) * 0.3
    return value * (1 - (1 - DARKEST) * from) + 2.5 * chance.normal()
  })
}
