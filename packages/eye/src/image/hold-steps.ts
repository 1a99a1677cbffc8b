// Holding a page is done in steps: turned, set straight, pulled flat. Each step is a map of the plane from the page as it
// is after it to the page as it was before; together they are one.

import type { Hold } from '@tiendo/reader/page'

export type Point = readonly [x: number, y: number]

type Size = { readonly width: number; readonly height: number }

export const AS_IT_IS: Hold = [1, 0, 0, 0, 1, 0, 0, 0, 1]

/** The steps in the order in which they were done. */
export const holdOf = (...steps: readonly Hold[]): Hold =>
  steps.reduce(([a, b, c, d, e, f, g, h, i], [j, k, l, m, n, o, p, q, r]): Hold => [
    a * j + b * m + c * p, a * k + b * n + c * q, a * l + b * o + c * r,
    d * j + e * m + f * p, d * k + e * n + f * q, d * l + e * o + f * r,
    g * j + h * m + i * p, g * k + h * n + i * q, g * l + h * o + i * r,
  ], AS_IT_IS)

export const placeOf = ([a, b, c, d, e, f, g, h, i]: Hold, [x, y]: Point): Point => {
  const w = g * x + h * y + i
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

/** Turned clockwise by quarters to stand upright. */
export const turnStep = (quarters: number): Hold =>
  holdOf(...Array.from({ length: ((quarters % 4) + 4) % 4 }, (): Hold => [0, 1, 0, -1, 0, 1, 0, 0, 1]))

/** A page whose lines fall to the right by `angle` (radians), turned about its middle; the size stays. */
export const straightenStep = (angle: number, { width, height }: Size): Hold => {
  const [cos, sin, wide] = [Math.cos(angle), Math.sin(angle), width / height]
  return [cos, -sin / wide, (1 - cos + sin / wide) / 2, sin * wide, cos, (1 - cos - sin * wide) / 2, 0, 0, 1]
}

/** The same map in pixels: from the page as held to the picture. */
export const inPixels = ([a, b, c, d, e, f, g, h, i]: Hold, held: Size, picture: Size): Hold => {
  const [u, v, w, z] = [1 / held.width, 1 / held.height, picture.width, picture.height]
  return [a * u * w, b * v * w, c * w, d * u * z, e * v * z, f * z, g * u, h * v, i]
}
