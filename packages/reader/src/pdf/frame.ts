// Between a page's own space (points, upwards from its lower left corner, whatever that is called) and the page as it
// is held for reading: from its upper left corner, after quarter turns clockwise.

import type { Box } from '../page/placed-page.ts'

/** Quarter turns clockwise that bring it upright. */
export type Turn = 0 | 1 | 2 | 3

/** In the page's own space. */
export type Point = readonly [number, number]

/** Left, bottom, right, top in the page's own space. */
export type OwnBox = readonly [number, number, number, number]

export type Frame = {
  readonly width: number
  readonly height: number
  readonly hold: (x: number, y: number) => readonly [number, number]
}

export const asTurn = (quarters: number): Turn => {
  const turn = ((Math.round(quarters) % 4) + 4) % 4
  return turn === 1 ? 1 : turn === 2 ? 2 : turn === 3 ? 3 : 0
}

export const frameOf = ([left, bottom, right, top]: OwnBox, turn: Turn): Frame => {
  const [width, height] = [right - left, top - bottom]
  switch (turn) {
    case 0:
      return { width, height, hold: (x, y) => [x - left, top - y] }
    case 1:
      return { width: height, height: width, hold: (x, y) => [y - bottom, x - left] }
    case 2:
      return { width, height, hold: (x, y) => [right - x, y - bottom] }
    case 3:
      return { width: height, height: width, hold: (x, y) => [top - y, right - x] }
  }
}

export const holdBox = ({ hold }: Frame, [left, bottom, right, top]: OwnBox): Box => {
  const [x0, y0] = hold(left, bottom)
  const [x1, y1] = hold(right, top)
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
}

/** A box of a page held with one turn, for the same page held with another. */
export const turnBox = (box: Box, width: number, height: number, quarters: Turn): Box => {
  const [left, top, right, bottom] = box
  switch (quarters) {
    case 0:
      return box
    case 1:
      return [height - bottom, left, height - top, right]
    case 2:
      return [width - right, height - bottom, width - left, height - top]
    case 3:
      return [top, width - right, bottom, width - left]
  }
}
