// What lies around the paper: the black that copiers put where nothing was, the shadow of an open lid, the table under
// a photograph. Dark from the edge of the picture inwards as far as it hangs together, while print is thinner than that.

import type { Grey } from './prepared.ts'

const WHITE = 255
/** Inches: wider than strokes of letters, thicker than lines of tables. */
const BLOCK = 0.045
/** Means of a block: dark throughout; the soft end of a shadow. */
const SOLID = 100
const SOFT = 215
/** Blocks that a shadow takes to end. */
const END = 4
/** More is no border: a dark picture, white on black. */
const MOST = 0.6

const meansOf = ({ width, height, grey }: Grey, size: number, columns: number, rows: number): Float32Array => {
  const sums = new Float32Array(columns * rows)
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / size) * columns
    for (let x = 0; x < width; x++, at++) {
      const block = row + ((x / size) | 0)
      sums[block] = (sums[block] ?? 0) + (grey[at] ?? WHITE)
    }
  }
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const area = (Math.min(width, (x + 1) * size) - x * size) * (Math.min(height, (y + 1) * size) - y * size)
      sums[y * columns + x] = (sums[y * columns + x] ?? 0) / area
    }
  return sums
}

/** Blocks that `from` reaches through such as `passes`, in at most so many `steps`. */
const spread = (from: readonly number[], reached: Uint8Array, columns: number, passes: (block: number) => boolean, steps: number): void => {
  let front = from
  for (let step = 0; step < steps && front.length > 0; step++) {
    const next: number[] = []
    for (const at of front) {
      const x = at % columns
      for (const to of [at - columns, at + columns, x > 0 ? at - 1 : -1, x < columns - 1 ? at + 1 : -1])
        if (to >= 0 && to < reached.length && reached[to] === 0 && passes(to)) {
          reached[to] = 1
          next.push(to)
        }
    }
    front = next
  }
}

/** Clears `grey` itself. */
export const clearBorders = (print: Grey, dpi: number): void => {
  const { width, height, grey } = print
  const size = Math.max(4, Math.round(BLOCK * dpi))
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)]
  const means = meansOf(print, size, columns, rows)
  const isSolid = (block: number): boolean => (means[block] ?? WHITE) < SOLID
  const edge = Array.from(means.keys()).filter(
    (block) => isSolid(block) && (block < columns || block >= columns * (rows - 1) || block % columns === 0 || block % columns === columns - 1),
  )
  if (edge.length === 0) return
  const reached = new Uint8Array(means.length)
  for (const block of edge) reached[block] = 1
  spread(edge, reached, columns, isSolid, means.length)
  const solid = Array.from(reached.keys()).filter((block) => reached[block] === 1)
  if (solid.length > MOST * means.length) return
  spread(solid, reached, columns, (block) => (means[block] ?? WHITE) < SOFT, END)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      if (reached[y * columns + x] === 1)
        for (let v = y * size; v < Math.min(height, (y + 1) * size); v++)
          grey.fill(WHITE, v * width + x * size, v * width + Math.min(width, (x + 1) * size))
}
