// What was written in blue on a printed page: signatures, numbers, days. Taken out of the print, its place kept. Print
// that only has a blue edge, as scanners give it, stays.

import { BLUE, type Inks } from '../inks.ts'
import type { Prepared } from '../prepared.ts'
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

/** `grey` loses what is written. */
export const takePen = (inks: Inks, grey: Uint8Array, dpi: number): readonly Mark[] =>
  clustersOf(inks, BLUE, REACH * dpi)
    .filter(({ box: [l, t, r, b] }) => r - l >= LEAST.wide * dpi && b - t >= LEAST.high * dpi)
    .map((cluster): Mark => {
      const [l, t, r, b] = cluster.box
      erase(inks, grey, cluster)
      return { kind: b - t >= SIGNATURE.high * dpi && r - l >= SIGNATURE.wide * dpi ? 'signature' : 'handwriting', box: cluster.box }
    })
