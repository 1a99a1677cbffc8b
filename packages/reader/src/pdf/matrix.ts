// How one space lies in another: a b c d e f of the PDF standard.

import type { OwnBox } from './frame.ts'

export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `a`, then `b`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]

/** The box around a box that lies in another space. */
export const through = ([left, bottom, right, top]: OwnBox, [a, b, c, d, e, f]: Matrix): OwnBox => {
  const xs = [left * a + bottom * c, left * a + top * c, right * a + bottom * c, right * a + top * c]
  const ys = [left * b + bottom * d, left * b + top * d, right * b + bottom * d, right * b + top * d]
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f]
}
