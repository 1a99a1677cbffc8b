// Where ink of one colour lies thick together: a stamp, a signature, a number written by hand.

import { BLACK, BLUE, type Inks, type RED } from '../inks.ts'
import type { PixelBox } from '../prepared.ts'


export type Cluster = { readonly box: PixelBox; readonly pixels: number }

const DARK = 128
/** As much blue scanners give to the edges of black print. */
const EDGES = 0.5

const tight = ([l, t, r, b]: PixelBox, width: number, ink: Uint8Array, colour: number): PixelBox => {
  let [left, top, right, bottom] = [r, b, l, t]
  for (let y = t; y < b; y++)
    for (let x = l; x < r; x++)
      if (ink[y * width + x] === colour)
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)]
  return [left, top, right, bottom]
}

/** `reach` pixels apart is still together; blocks of that size are what is joined. */
export const clustersOf = ({ width, height, grey, ink }: Inks, colour: typeof RED | typeof BLUE, reach: number): readonly Cluster[] => {
  const size = Math.max(2, Math.round(reach))
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)]
  const counts = new Uint32Array(columns * rows)
  const black = new Uint32Array(columns * rows)
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / size) * columns
    for (let x = 0; x < width; x++, at++) {
      const tally = ink[at] === colour ? counts : ink[at] === BLACK && (grey[at] ?? 255) < DARK ? black : null
      if (tally === null) continue
      const block = row + ((x / size) | 0)
      tally[block] = (tally[block] ?? 0) + 1
    }
  }
  // A few coloured pixels are noise.
  const least = Math.max(2, (size * size) / 40)
  for (let block = 0; block < counts.length; block++)
    if (colour === BLUE && (counts[block] ?? 0) < EDGES * (black[block] ?? 0)) counts[block] = 0
  const seen = new Uint8Array(counts.length)
  const clusters: Cluster[] = []
  for (let start = 0; start < counts.length; start++) {
    if (seen[start] === 1 || (counts[start] ?? 0) < least) continue
    seen[start] = 1
    const stack = [start]
    let [left, top, right, bottom, pixels] = [columns, rows, 0, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)]
      pixels += counts[at] ?? 0
      ;[left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)]
      for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
          const next = v * columns + u
          if (seen[next] === 1 || (counts[next] ?? 0) < least) continue
          seen[next] = 1
          stack.push(next)
        }
    }
    const box: PixelBox = [left * size, top * size, Math.min(width, right * size), Math.min(height, bottom * size)]
    clusters.push({ box: tight(box, width, ink, colour), pixels })
  }
  return clusters
}
