// How far lines of print fall to the right. The lower edges of letters stand on lines: seen at the right slant they
// fall together on few rows, and rows full and rows empty differ most.

import type { Grey } from './prepared.ts'

const DARK = 128
const WIDEST = (6 * Math.PI) / 180
const COARSE = (0.2 * Math.PI) / 180
const FINE = (0.02 * Math.PI) / 180
/** Less is not seen. */
const LEAST = (0.1 * Math.PI) / 180
/** Edges that a page has at least, if it has lines. */
const FEWEST = 300
/** How much better than any slant the right one must be. */
const CLEAR = 1.25
/** More of them say no more. */
const MOST = 60_000

/** Where dark ends downwards: x and y by turns. Very tall edges and very long ones count like others. */
const lowerEdges = ({ width, height, grey }: Grey): Float32Array => {
  const found: number[] = []
  for (let y = 1; y < height - 1; y++)
    for (let x = y % 2; x < width; x += 2) {
      const at = y * width + x
      if ((grey[at] ?? 255) < DARK && (grey[at + width] ?? 255) >= DARK) found.push(x - width / 2, y)
    }
  const step = Math.max(1, Math.ceil(found.length / 2 / MOST))
  return Float32Array.from({ length: 2 * Math.floor(found.length / 2 / step) }, (_, i) => found[(i >> 1) * step * 2 + (i & 1)] ?? 0)
}

/** Sum of squares of the rows' counts, each edge shared between its two nearest rows. */
const sharpness = (edges: Float32Array, angle: number, rows: Float32Array): number => {
  rows.fill(0)
  const fall = Math.tan(angle)
  const middle = rows.length / 4
  for (let i = 0; i < edges.length; i += 2) {
    const y = (edges[i + 1] ?? 0) - (edges[i] ?? 0) * fall + middle
    const row = Math.floor(y)
    const part = y - row
    rows[row] = (rows[row] ?? 0) + 1 - part
    rows[row + 1] = (rows[row + 1] ?? 0) + part
  }
  let sum = 0
  for (const count of rows) sum += count * count
  return sum
}

/** Radians, positive where lines fall to the right; 0 where it is too little to matter or cannot be told. */
export const slantOf = (print: Grey): number => {
  const edges = lowerEdges(print)
  if (edges.length / 2 < FEWEST) return 0
  const rows = new Float32Array(2 * Math.ceil(print.height + print.width * Math.tan(WIDEST) + 8))
  let [best, at, sum, tries] = [0, 0, 0, 0]
  for (let angle = -WIDEST; angle <= WIDEST; angle += COARSE, tries++) {
    const value = sharpness(edges, angle, rows)
    sum += value
    if (value > best) [best, at] = [value, angle]
  }
  if (best * tries < sum * CLEAR) return 0
  const coarse = at
  for (let angle = coarse - COARSE; angle <= coarse + COARSE; angle += FINE) {
    const value = sharpness(edges, angle, rows)
    if (value > best) [best, at] = [value, angle]
  }
  return Math.abs(at) < LEAST ? 0 : at
}
