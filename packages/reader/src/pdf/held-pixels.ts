// A page's picture as the page is held: each of its points looked up in the picture that the file gives, between the
// four that lie nearest.

import { through, type Hold } from '../page/hold.ts'
import type { Box } from '../page/placed-page.ts'
import type { Pixels } from './png.ts'

const PAPER = 255

/** How high a part of the page as held is beside its width, in a picture of the file's page of this size. */
export const heldRatio = (hold: Hold, [left, top, right, bottom]: Box, width: number, height: number): number => {
  const far = (x: number, y: number, u: number, v: number): number => {
    const [from, to] = [through(hold, x, y), through(hold, u, v)]
    return Math.hypot((to[0] - from[0]) * width, (to[1] - from[1]) * height)
  }
  return (far(left, top, left, bottom) + far(right, top, right, bottom)) / (far(left, top, right, top) + far(left, bottom, right, bottom))
}

/** `part` of the page as held, in shares; paper where the picture ends. */
export const heldPixels = (from: Pixels, hold: Hold, part: Box, width: number, height: number): Pixels => {
  const { rgbx: source, width: wide, height: high } = from
  const rgbx = new Uint8Array(width * height * 4).fill(PAPER)
  const [left, top, right, bottom] = part
  const [a, b, c, d, e, f, g, h, i] = hold
  for (let y = 0; y < height; y++) {
    const v = top + ((y + 0.5) / height) * (bottom - top)
    for (let x = 0; x < width; x++) {
      const u = left + ((x + 0.5) / width) * (right - left)
      const depth = g * u + h * v + i
      const [across, down] = [((a * u + b * v + c) / depth) * wide - 0.5, ((d * u + e * v + f) / depth) * high - 0.5]
      const [column, row] = [Math.floor(across), Math.floor(down)]
      if (!(column >= -1 && row >= -1 && column < wide && row < high)) continue
      const [x0, x1] = [Math.max(0, column), Math.min(wide - 1, column + 1)]
      const [y0, y1] = [Math.max(0, row) * wide, Math.min(high - 1, row + 1) * wide]
      const [p, q, r, t] = [(y0 + x0) * 4, (y0 + x1) * 4, (y1 + x0) * 4, (y1 + x1) * 4]
      const [s, w] = [across - column, down - row]
      const to = (y * width + x) * 4
      for (let n = 0; n < 3; n++) {
        const upper = (source[p + n] ?? PAPER) * (1 - s) + (source[q + n] ?? PAPER) * s
        const lower = (source[r + n] ?? PAPER) * (1 - s) + (source[t + n] ?? PAPER) * s
        rgbx[to + n] = Math.round(upper * (1 - w) + lower * w)
      }
    }
  }
  return { width, height, rgbx }
}
