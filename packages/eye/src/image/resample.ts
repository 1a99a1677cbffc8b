// A picture seen through a map of the plane: each pixel of the new one is looked up in the old. Whole page, one pass.

import type { Hold } from '@tiendo/reader/page'
import { inPixels } from './hold-steps.ts'
import type { Grey } from './prepared.ts'

type Size = { readonly width: number; readonly height: number }

const WHITE = 255

/** Walks the pixels of the new picture in order, with the place of each in the old one. */
const walk = (hold: Hold, held: Size, from: Size, visit: (at: number, x: number, y: number) => void): void => {
  const [a, b, c, d, e, f, g, h, i] = inPixels(hold, held, from)
  for (let y = 0, at = 0; y < held.height; y++)
    for (let x = 0; x < held.width; x++, at++) {
      const [u, v] = [x + 0.5, y + 0.5]
      const w = g * u + h * v + i
      visit(at, (a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5)
    }
}

/** Between four pixels; outside it is white. */
export const resampled = ({ width, height, grey }: Grey, hold: Hold, held: Size): Uint8Array => {
  const out = new Uint8Array(held.width * held.height).fill(WHITE)
  walk(hold, held, { width, height }, (at, x, y) => {
    if (x < 0 || y < 0 || x > width - 1 || y > height - 1) return
    const [left, top] = [x | 0, y | 0]
    const from = top * width + left
    const right = left < width - 1 ? 1 : 0
    const below = top < height - 1 ? width : 0
    const [u, v] = [x - left, y - top]
    const above = (grey[from] ?? WHITE) * (1 - u) + (grey[from + right] ?? WHITE) * u
    const under = (grey[from + below] ?? WHITE) * (1 - u) + (grey[from + below + right] ?? WHITE) * u
    out[at] = above * (1 - v) + under * v + 0.5
  })
  return out
}

/** The nearest pixel: for names of colours, which have no between. */
export const relabelled = (labels: Uint8Array, { width, height }: Size, hold: Hold, held: Size): Uint8Array => {
  const out = new Uint8Array(held.width * held.height)
  walk(hold, held, { width, height }, (at, x, y) => {
    const [u, v] = [Math.round(x), Math.round(y)]
    if (u >= 0 && v >= 0 && u < width && v < height) out[at] = labels[v * width + u] ?? 0
  })
  return out
}

/** Turned clockwise by quarters, pixel by pixel: nothing is lost. */
export const turnedBytes = (bytes: Uint8Array, { width, height }: Size, quarters: number): Uint8Array => {
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return bytes
  const out = new Uint8Array(bytes.length)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const to =
        turns === 1
          ? x * height + (height - 1 - y)
          : turns === 2
            ? bytes.length - 1 - at
            : (width - 1 - x) * height + y
      out[to] = bytes[at] ?? 0
    }
  return out
}
