// Whether a page lies on its side. Letters stand on lines: seen along the lines their edges fall together on few rows,
// seen across them nothing falls together.

import type { Grey } from './prepared.ts'
import { sharpest, type Edges } from './sharpness.ts'

const DARK = 128
/** Inches: a longer edge is a ruled line's, and those run both ways. */
const LETTER = 0.09
const FEWEST = 300
/** Lines of print are twice as sharp at their slant as at any other; across them it makes no difference. */
const CLEAR = 1.3

/** Where the page ends dark in one direction: `step` leads there, `along` runs along such edges. */
const edgesOf = (grey: Uint8Array, lines: number, length: number, line: number, along: number, step: number, most: number): Edges => {
  const found: number[] = []
  for (let row = 2; row < lines - 2; row++) {
    let run = 0
    for (let i = 0, at = row * line; i <= length; i++, at += along) {
      if (i < length && (grey[at] ?? 255) < DARK && (grey[at + step] ?? 255) >= DARK) {
        run++
        continue
      }
      if (run > 0 && run <= most) found.push(i - length / 2 - run / 2, row)
      run = 0
    }
  }
  return { places: found, lines, length }
}

/** Quarters to turn it clockwise to stand or, which edges alone cannot well tell, to stand on its head: 0, 1 or 3. */
export const quartersOf = ({ width, height, grey }: Grey, dpi: number): number => {
  const most = Math.max(4, LETTER * dpi)
  const [bottom, top, right, left] = [
    edgesOf(grey, height, width, width, 1, width, most),
    edgesOf(grey, height, width, width, 1, -width, most),
    edgesOf(grey, width, height, 1, width, 1, most),
    edgesOf(grey, width, height, 1, width, -1, most),
  ].map((edges) => (edges.places.length / 2 < FEWEST ? 0 : sharpest(edges).clear))
  const [upright, onSide] = [Math.max(bottom ?? 0, top ?? 0), Math.max(right ?? 0, left ?? 0)]
  if (onSide < CLEAR || onSide < CLEAR * upright) return 0
  return (right ?? 0) > (left ?? 0) ? 1 : 3
}
