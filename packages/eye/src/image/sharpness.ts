// How far lines fall, told by edges of letters: at the right slant they fall together on few rows, and rows full and
// rows empty differ most.

/** Places by turns along the lines (from the middle) and across them. */
export type Edges = { readonly places: readonly number[]; readonly lines: number; readonly length: number }

const WIDEST = (6 * Math.PI) / 180
const COARSE = (0.25 * Math.PI) / 180
const FINE = (0.025 * Math.PI) / 180
/** More of them say no more. */
const MOST = 16_000

const thinned = (places: readonly number[]): Float32Array => {
  const step = Math.max(1, Math.ceil(places.length / 2 / MOST))
  const count = Math.floor(places.length / 2 / step)
  const out = new Float32Array(2 * count)
  for (let i = 0; i < count; i++) {
    // A step of its own for each, or a pattern in the print would be seen.
    const from = 2 * (i * step + ((i * 7) % step))
    out[2 * i] = places[from] ?? 0
    out[2 * i + 1] = places[from + 1] ?? 0
  }
  return out
}

/** Sum of squares of the rows' counts, each edge shared between its two nearest rows. */
const sharpness = (edges: Float32Array, angle: number, rows: Float32Array, middle: number): number => {
  rows.fill(0)
  const fall = Math.tan(angle)
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

/** The slant in radians, positive where lines fall as they go on; `clear`: how much better it is than any. */
export const sharpest = ({ places, lines, length }: Edges): { readonly angle: number; readonly clear: number } => {
  const edges = thinned(places)
  const middle = (length / 2) * Math.tan(WIDEST + COARSE) + 2
  const rows = new Float32Array(Math.ceil(lines + 2 * middle + 2))
  let [best, at, sum, tries] = [0, 0, 0, 0]
  for (let angle = -WIDEST; angle <= WIDEST; angle += COARSE, tries++) {
    const value = sharpness(edges, angle, rows, middle)
    sum += value
    if (value > best) [best, at] = [value, angle]
  }
  const coarse = at
  for (let angle = coarse - COARSE; angle <= coarse + COARSE; angle += FINE) {
    const value = sharpness(edges, angle, rows, middle)
    if (value > best) [best, at] = [value, angle]
  }
  return { angle: at, clear: (best * tries) / Math.max(1, sum) }
}
