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
  const rgbx = new Uint8Array(width * height * 4).fill(PAPER)
  const [left, top, right, bottom] = part
  for (let y = 0; y < height; y++) {
    const v = top + ((y + 0.5) / height) * (bottom - top)
    for (let x = 0; x < width; x++) {
      const [a, b] = through(hold, left + ((x + 0.5) / width) * (right - left), v)
      const [u, w] = [a * from.width - 0.5, b * from.height - 0.5]
      const [column, row] = [Math.floor(u), Math.floor(w)]
      if (!(column >= -1 && row >= -1 && column < from.width && row < from.height)) continue
      const [across, down] = [u - column, w - row]
      const [x0, x1] = [Math.max(0, column), Math.min(from.width - 1, column + 1)]
      const [y0, y1] = [Math.max(0, row) * from.width, Math.min(from.height - 1, row + 1) * from.width]
      const to = (y * width + x) * 4
      for (let c = 0; c < 3; c++) {
        const at = (place: number): number => from.rgbx[place * 4 + c] ?? PAPER
        const upper = at(y0 + x0) * (1 - across) + at(y0 + x1) * across
        const lower = at(y1 + x0) * (1 - across) + at(y1 + x1) * across
        rgbx[to + c] = Math.round(upper * (1 - down) + lower * down)
      }
    }
  }
  return { width, height, rgbx }
}
