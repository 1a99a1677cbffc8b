// A sheet laid anew: turned, askew, seen from the side. Each pixel of the new picture is fetched from where it was.

import type { Sheet } from './sheet.ts'

type Point = readonly [x: number, y: number]
/** From a place in the new picture to the one in the old, both in pixels. */
export type Origin = (x: number, y: number) => Point

type Size = { readonly width: number; readonly height: number }

/** What lies beside the sheet has the colour `beside`. Between pixels, their mean by nearness. */
export const warp = ({ rgb, width, height, dpi }: Sheet, size: Size, origin: Origin, beside: readonly number[]): Sheet => {
  const out = new Uint8ClampedArray(size.width * size.height * 3)
  const at = (x: number, y: number, c: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? (beside[c] ?? 255) : (rgb[(y * width + x) * 3 + c] ?? 0)
  let to = 0
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const [fromX, fromY] = origin(x, y)
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      const [right, low] = [fromX - left, fromY - top]
      for (let c = 0; c < 3; c++) {
        const above = at(left, top, c) * (1 - right) + at(left + 1, top, c) * right
        const below = at(left, top + 1, c) * (1 - right) + at(left + 1, top + 1, c) * right
        out[to++] = above * (1 - low) + below * low
      }
    }
  return { ...size, dpi, rgb: out }
}

/** About its middle, clockwise. */
export const skewed = (sheet: Sheet, degrees: number): Sheet => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [midX, midY] = [sheet.width / 2, sheet.height / 2]
  const origin: Origin = (x, y) => [
    midX + (x - midX) * cos + (y - midY) * sin,
    midY - (x - midX) * sin + (y - midY) * cos,
  ]
  return warp(sheet, sheet, origin, [255, 255, 255])
}

/** By quarters, clockwise. */
export const turned = (sheet: Sheet, quarters: 1 | 2 | 3): Sheet => {
  const { width, height } = sheet
  const [right, low] = [width - 1, height - 1]
  const origins: Readonly<Record<1 | 2 | 3, Origin>> = {
    1: (x, y) => [y, low - x],
    2: (x, y) => [right - x, low - y],
    3: (x, y) => [right - y, x],
  }
  const size = quarters === 2 ? { width, height } : { width: height, height: width }
  return warp(sheet, size, origins[quarters], [255, 255, 255])
}

type Corners = readonly [Point, Point, Point, Point]

/**
 * Sends the four corners of the picture, clockwise from the upper left, to those of a sheet in it (Heckbert: square to
 * quadrilateral), read backwards: from the picture to shares of the sheet.
 */
export const sharesIn = ([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): Origin => {
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const area = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(dx3 * dy2 - dx2 * dy3) / area, (dx1 * dy3 - dx3 * dy1) / area]
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0]
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0]
  // The inverse, up to a factor that falls out.
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e]
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f]
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d]
  return (x, y) => {
    const w = G * x + H * y + I
    return [(A * x + B * y + C) / w, (D * x + E * y + F) / w]
  }
}
