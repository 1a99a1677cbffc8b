// The sheet of paper that a picture is put on: as large as the picture says it is where that is a sensible paper, else
// as wide as A4.

import type { Orientation, Picture } from './picture.ts'

const POINTS = 72
const A4 = [595.28, 841.89] as const
/** Inches of the shorter side of a paper, and of the longer: from A6 to A3 and a little. */
const LEAST = 4
const MOST_SHORT = 12.5
const MOST_LONG = 18
/** Screens and cameras state 72 or 96 for want of anything better. */
const DENSE = 120

export type Sheet = {
  /** Points. */
  readonly width: number
  readonly height: number
  /** Where the picture's unit square goes, a to f of the PDF standard. */
  readonly matrix: readonly [number, number, number, number, number, number]
}

const isOnItsSide = (orientation: Orientation): boolean => orientation >= 5

const sensible = ([x, y]: readonly [number, number], width: number, height: number): readonly [number, number] | null => {
  if (!(x >= DENSE && y >= DENSE)) return null
  const [wide, high] = [width / x, height / y]
  const isPaper = Math.min(wide, high) >= LEAST && Math.min(wide, high) <= MOST_SHORT && Math.max(wide, high) <= MOST_LONG
  return isPaper ? [wide * POINTS, high * POINTS] : null
}

const matrixOf = (orientation: Orientation, w: number, h: number): Sheet['matrix'] => {
  switch (orientation) {
    case 1:
      return [w, 0, 0, h, 0, 0]
    case 2:
      return [-w, 0, 0, h, w, 0]
    case 3:
      return [-w, 0, 0, -h, w, h]
    case 4:
      return [w, 0, 0, -h, 0, h]
    case 5:
      return [0, -h, -w, 0, w, h]
    case 6:
      return [0, -h, w, 0, 0, h]
    case 7:
      return [0, h, w, 0, 0, 0]
    case 8:
      return [0, h, -w, 0, w, 0]
  }
}

const cents = (value: number): number => Math.round(value * 100) / 100

export const sheetOf = ({ width, height, orientation, density }: Pick<Picture, 'width' | 'height' | 'orientation' | 'density'>): Sheet => {
  const turned = isOnItsSide(orientation)
  const stated = density === null ? null : sensible(density, width, height)
  const [own, other] = turned ? [height, width] : [width, height]
  const wide = own <= other ? A4[0] : A4[1]
  const size: readonly [number, number] =
    stated === null ? [wide, (wide * other) / own] : turned ? [stated[1], stated[0]] : stated
  const [w, h] = [cents(size[0]), cents(size[1])]
  return { width: w, height: h, matrix: matrixOf(orientation, w, h) }
}
