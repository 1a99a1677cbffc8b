// How much ink stands in any rectangle of a page, told at once.

import type { Grey, PixelBox } from '../image/prepared.ts'

/** Darker is ink. */
export const DARK = 140

export type Ink = {
  readonly width: number
  readonly height: number
  /** Dark pixels inside. */
  readonly within: (left: number, top: number, right: number, bottom: number) => number
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))

export const inkOf = ({ width, height, grey }: Grey): Ink => {
  const wide = width + 1
  const sums = new Uint32Array(wide * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) < DARK) row++
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] ?? 0) + row
    }
  }
  const at = (x: number, y: number): number => sums[y * wide + x] ?? 0
  return {
    width,
    height,
    within: (left, top, right, bottom) => {
      const [l, t, r, b] = [clamp(left, width), clamp(top, height), clamp(right, width), clamp(bottom, height)]
      return l >= r || t >= b ? 0 : at(r, b) - at(l, b) - at(r, t) + at(l, t)
    },
  }
}

/** The least number from `from` to `to` for which it holds; `to` where it never does. It holds for all that follow. */
const firstWhere = (from: number, to: number, holds: (at: number) => boolean): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The box drawn close around its ink; null where there is none. */
export const closeBox = (ink: Ink, [l, t, r, b]: PixelBox): PixelBox | null => {
  const all = ink.within(l, t, r, b)
  if (all === 0) return null
  const top = firstWhere(t, b, (y) => ink.within(l, t, r, y + 1) > 0)
  const bottom = firstWhere(top, b, (y) => ink.within(l, t, r, y) === all)
  const left = firstWhere(l, r, (x) => ink.within(l, top, x + 1, bottom) > 0)
  const right = firstWhere(left, r, (x) => ink.within(l, top, x, bottom) === all)
  return [left, top, right, bottom]
}
