// A sheet seen from the side pulled flat, as large as its paper is: a page of A4. What is plainly no such is left alone.

import type { Hold, PagePicture } from '@tiendo/reader/page'
import { inPixels, type Point } from '../hold-steps.ts'
import { findPaper, type Corners } from './find-paper.ts'

const DPI = 200
/** A4, in inches. */
const LONG = 11.69
const RATIO = Math.SQRT2
const ALIKE = 0.2

/** The map of the unit square onto four corners (Heckbert). */
export const cornersStep = ([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): Hold => {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const whole = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / whole
  const h = (dx1 * sy - sx * dy1) / whole
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1]
}

const sizeOf = (corners: Corners, { width, height }: PagePicture): readonly [number, number] | null => {
  const far = ([a, b]: Point, [c, d]: Point): number => Math.hypot((a - c) * width, (b - d) * height)
  const [wide, high] = [far(corners[0], corners[1]) + far(corners[3], corners[2]), far(corners[0], corners[3]) + far(corners[1], corners[2])]
  const seen = Math.max(wide, high) / Math.min(wide, high)
  if (!(Math.abs(seen / RATIO - 1) < ALIKE)) return null
  const [long, short] = [Math.round(LONG * DPI), Math.round((LONG * DPI) / RATIO)]
  return wide > high ? [long, short] : [short, long]
}

const pulled = ({ number, width, height, rgbx }: PagePicture, step: Hold, [wide, high]: readonly [number, number]): PagePicture => {
  const out = new Uint8Array(wide * high * 4).fill(255)
  const [a, b, c, d, e, f, g, h, i] = inPixels(step, { width: wide, height: high }, { width, height })
  for (let y = 0, to = 0; y < high; y++)
    for (let x = 0; x < wide; x++, to += 4) {
      const [p, q] = [x + 0.5, y + 0.5]
      const w = g * p + h * q + i
      const u = Math.max(0, Math.min(width - 1.001, (a * p + b * q + c) / w - 0.5))
      const v = Math.max(0, Math.min(height - 1.001, (d * p + e * q + f) / w - 0.5))
      const [left, top] = [u | 0, v | 0]
      const [across, down] = [u - left, v - top]
      const from = 4 * (top * width + left)
      for (let k = 0; k < 3; k++) {
        const above = (rgbx[from + k] ?? 0) * (1 - across) + (rgbx[from + 4 + k] ?? 0) * across
        const below = (rgbx[from + 4 * width + k] ?? 0) * (1 - across) + (rgbx[from + 4 * width + 4 + k] ?? 0) * across
        out[to + k] = above * (1 - down) + below * down + 0.5
      }
    }
  return { number, width: wide, height: high, rgbx: out, dpi: DPI }
}

/** Null where it is no photograph of a sheet. */
export const flattened = (picture: PagePicture): { readonly picture: PagePicture; readonly step: Hold } | null => {
  const corners = findPaper(picture)
  const size = corners === null ? null : sizeOf(corners, picture)
  if (corners === null || size === null) return null
  const step = cornersStep(corners)
  return { picture: pulled(picture, step, size), step }
}
