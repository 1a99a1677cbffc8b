// Ruled lines taken out of the print, while strokes of letters that cross them stay whole.

import type { Bits, Stroke } from './long-runs.ts'

/** How to walk a picture along a line and across it: 1 and its width, or by turns. */
export type Steps = { readonly along: number; readonly across: number }

const WHITE = 255
/** The faint edge of a line belongs to it. */
const HALO = 1
/** A stroke that goes through a line shows this far beyond its edge. */
const BEYOND = 2

/** `bits` lie along the stroke, `grey` as the page does; both lose the line. */
export const eraseStroke = (
  { from, top, bottom }: Stroke,
  { width, height, dark }: Bits,
  grey: Uint8Array,
  { along, across }: Steps,
): void => {
  const darkAt = (x: number, y: number): boolean => {
    if (y < 0 || y >= height) return false
    for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) if (dark[y * width + u] === 1) return true
    return false
  }
  const gone: number[] = []
  for (let i = 0; i < top.length; i++) {
    const [first, last] = [top[i] ?? -1, bottom[i] ?? -1]
    if (first === -1) continue
    const x = from + i
    const above = darkAt(x, first - HALO - BEYOND) && darkAt(x, first - HALO - 1)
    const below = darkAt(x, last + HALO + BEYOND - 1) && darkAt(x, last + HALO)
    if (above && below) continue
    const start = Math.max(0, above ? first : first - HALO)
    const end = Math.min(height, below ? last : last + HALO)
    for (let y = start; y < end; y++) gone.push(x, y)
  }
  for (let i = 0; i < gone.length; i += 2) {
    const [x, y] = [gone[i] ?? 0, gone[i + 1] ?? 0]
    dark[y * width + x] = 0
    grey[x * along + y * across] = WHITE
  }
}
