// How a page is held to be read: turned upright, set straight, pulled flat. A map of the plane, from the page as held to
// the file's picture of it, both in shares of their width and height.

import type { PageHold } from '@tiendo/domain'
import type { Box } from './placed-page.ts'

export type Hold = NonNullable<PageHold>

export const AS_IT_IS: Hold = [1, 0, 0, 0, 1, 0, 0, 0, 1]

export const through = ([a, b, c, d, e, f, g, h, i]: Hold, x: number, y: number): readonly [number, number] => {
  const w = g * x + h * y + i
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

/** The way back. Where there is none, the page stays as it is. */
export const backward = ([a, b, c, d, e, f, g, h, i]: Hold): Hold => {
  const [p, q, r] = [e * i - f * h, f * g - d * i, d * h - e * g]
  const whole = a * p + b * q + c * r
  if (!Number.isFinite(1 / whole)) return AS_IT_IS
  const of = (value: number): number => value / whole
  return [
    of(p), of(c * h - b * i), of(b * f - c * e),
    of(q), of(a * i - c * g), of(c * d - a * f),
    of(r), of(b * g - a * h), of(a * e - b * d),
  ]
}

/** The box around where a box comes to lie. */
export const boxThrough = (hold: Hold, [left, top, right, bottom]: Box): Box => {
  const corners = [through(hold, left, top), through(hold, right, top), through(hold, left, bottom), through(hold, right, bottom)]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
