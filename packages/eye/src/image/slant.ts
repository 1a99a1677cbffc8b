// How far lines of print fall to the right: the lower edges of letters, and ruled lines, stand on lines.

import type { Grey } from './prepared.ts'
import { sharpest } from './sharpness.ts'

const DARK = 128
/** Less is not seen. */
const LEAST = (0.1 * Math.PI) / 180
/** Edges that a page has at least, if it has lines. */
const FEWEST = 300
/** How much better than any slant the right one must be. */
const CLEAR = 1.25

const lowerEdges = ({ width, height, grey }: Grey): readonly number[] => {
  const found: number[] = []
  for (let y = 1; y < height - 1; y++)
    for (let x = y % 2; x < width; x += 2) {
      const at = y * width + x
      if ((grey[at] ?? 255) < DARK && (grey[at + width] ?? 255) >= DARK) found.push(x - width / 2, y)
    }
  return found
}

/** Radians, positive where lines fall to the right; 0 where it is too little to matter or cannot be told. */
export const slantOf = (print: Grey): number => {
  const places = lowerEdges(print)
  if (places.length / 2 < FEWEST) return 0
  const { angle, clear } = sharpest({ places, lines: print.height, length: print.width })
  return clear < CLEAR || Math.abs(angle) < LEAST ? 0 : angle
}
