// What was written in blue on a printed page: signatures, numbers, days. Taken out of the print, its place kept. Print
// that only has a blue edge, as scanners give it, stays.

import { BLUE, type Inks } from '../inks.ts'
import type { PixelBox, Prepared } from '../prepared.ts'
import { clustersOf, type Cluster } from './clusters.ts'

type Mark = Prepared['marks'][number]

const WHITE = 255
/** Inches. */
const REACH = 0.05
const SIGNATURE = { high: 0.4, wide: 0.5 }
const LEAST = { high: 0.08, wide: 0.05 }
/** Beside a blue stroke everything is its edge, but for what is as dark as print. */
const EDGE = 2
const BLACK = 90

const erase = ({ width, height, ink }: Inks, grey: Uint8Array, { box: [l, t, r, b] }: Cluster): void => {
  for (let y = t; y < b; y++)
    for (let x = l; x < r; x++) {
      if (ink[y * width + x] !== BLUE) continue
      for (let v = Math.max(0, y - EDGE); v <= Math.min(height - 1, y + EDGE); v++)
        for (let u = Math.max(0, x - EDGE); u <= Math.min(width - 1, x + EDGE); u++) {
          const at = v * width + u
          if (ink[at] === BLUE || (grey[at] ?? WHITE) > BLACK) grey[at] = WHITE
        }
    }
}

const lies = ([l, t, r, b]: PixelBox, [left, top, right, bottom]: PixelBox): boolean =>
  l >= left && t >= top && r <= right && b <= bottom

/** `grey` loses what is written. Into a stamp a number is written, a signature goes beyond it. */
export const takePen = (inks: Inks, grey: Uint8Array, dpi: number, stamps: readonly Mark[]): readonly Mark[] =>
  clustersOf(inks, BLUE, REACH * dpi)
    .filter(({ box: [l, t, r, b] }) => r - l >= LEAST.wide * dpi && b - t >= LEAST.high * dpi)
    .map((cluster): Mark => {
      const { box } = cluster
      const [l, t, r, b] = box
      erase(inks, grey, cluster)
      const isLarge = b - t >= SIGNATURE.high * dpi && r - l >= SIGNATURE.wide * dpi
      return { kind: isLarge && !stamps.some((stamp) => lies(box, stamp.box)) ? 'signature' : 'handwriting', box }
    })
