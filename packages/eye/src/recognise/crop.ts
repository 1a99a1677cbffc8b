// A piece of a page with white around it, as the recogniser likes it.

import type { Grey, PixelBox } from '../image/prepared.ts'

const WHITE = 255

/** `padding` pixels of white on every side; what lies outside of the page is white too. */
export const cropOf = ({ width, height, grey }: Grey, [l, t, r, b]: PixelBox, padding: number): Grey => {
  const [left, top, right, bottom] = [Math.max(0, l), Math.max(0, t), Math.min(width, r), Math.min(height, b)]
  const wide = Math.max(0, right - left) + 2 * padding
  const high = Math.max(0, bottom - top) + 2 * padding
  const own = new Uint8Array(wide * high).fill(WHITE)
  for (let y = top; y < bottom; y++)
    own.set(grey.subarray(y * width + left, y * width + right), (y - top + padding) * wide + padding)
  return { width: wide, height: high, grey: own }
}
