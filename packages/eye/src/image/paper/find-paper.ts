// The sheet on a photograph: the large bright thing with four straight edges on something darker. Unsure, there is none:
// a page that fills its picture needs no finding.

import type { PagePicture } from '@tiendo/reader/page'
import type { Point } from '../hold-steps.ts'
import type { Grey } from '../prepared.ts'
import { brightest, smallOf, type Bright } from './bright.ts'

/** Top left, top right, bottom right, bottom left, in shares of the picture. */
export type Corners = readonly [Point, Point, Point, Point]

/** x = at + fall · y, or y = at + fall · x. */
type Edge = { readonly at: number; readonly fall: number }

/** Of the rows or columns of the sheet: its corners say nothing of its sides. */
const INNER = 0.12
/** Small pixels a place may lie beside the edge that it is of, and how many must not lie farther. */
const NEAR = 1.6
const AGREE = 0.75
const TRIES = 24
const STEEPEST = 0.35
/** Of grey levels, and of the whole step. */
const STEP = 30
const SHARP = 0.7
/** Of the picture. */
const LEAST_AREA = 0.25
const SAME = 0.02
/** Cosine of the angle at a corner. */
const SQUARE = 0.006
/** A smaller square one lies on a table. */
const MOST_AREA = 0.6

/** The line most of the places lie near: each pair of places far apart proposes one. */
const edgeOf = (places: readonly Point[]): Edge | null => {
  let [best, most]: [Edge | null, number] = [null, AGREE * Math.max(TRIES, places.length)]
  const half = Math.floor(places.length / 2)
  for (let i = 0; i < TRIES; i++) {
    const first = places[Math.floor((i * half) / TRIES)]
    for (let j = 0; j < TRIES; j++) {
      const second = places[half + Math.floor((j * half) / TRIES)]
      if (first === undefined || second === undefined || second[0] === first[0]) continue
      const fall = (second[1] - first[1]) / (second[0] - first[0])
      const at = first[1] - fall * first[0]
      const agree = places.filter(([u, v]) => Math.abs(v - at - fall * u) <= NEAR).length
      if (agree > most && Math.abs(fall) <= STEEPEST) [best, most] = [{ at, fall }, agree]
    }
  }
  return best
}

/** Paper ends within a pixel or two, a shadow takes longer. Where it ends with the picture nothing is to be seen. */
const isSharp = ({ width, height, grey }: Grey, { at, fall }: Edge, standing: boolean, outwards: 1 | -1): boolean => {
  const [length, depth] = standing ? [height, width] : [width, height]
  const [along, across] = standing ? [width, 1] : [1, width]
  let [sharp, seen] = [0, 0]
  for (let i = Math.round(length * INNER); i < length * (1 - INNER); i++) {
    const edge = Math.round(at + fall * i - (outwards === 1 ? 1 : 0))
    const value = (far: number): number | undefined => {
      const place = edge + outwards * far
      return place >= 0 && place < depth ? grey[i * along + place * across] : undefined
    }
    const [inside, near, outside] = [value(-3), value(2), value(8)]
    if (inside === undefined || near === undefined) continue
    seen++
    if (inside - near > STEP && (outside === undefined || inside - near > SHARP * (inside - outside))) sharp++
  }
  return seen === 0 || sharp >= seen / 2
}

const sidesOf = ({ width, rows, top, bottom, first, last }: Bright): readonly (readonly Point[])[] => {
  const inner = (bottom - top) * INNER
  const left: Point[] = []
  const right: Point[] = []
  for (let y = Math.ceil(top + inner); y < bottom - inner; y++) {
    if ((last[y] ?? 0) <= (first[y] ?? 0)) continue
    left.push([y, first[y] ?? 0])
    right.push([y, last[y] ?? 0])
  }
  const [from, to] = [Math.min(...left.map(([, x]) => x)), Math.max(...right.map(([, x]) => x))]
  const upper: Point[] = []
  const lower: Point[] = []
  for (let x = Math.ceil(from + (to - from) * INNER); x < Math.min(width, to - (to - from) * INNER); x++) {
    const [high, low] = rows(x)
    if (low > high) upper.push([x, high])
    if (low > high) lower.push([x, low])
  }
  return [left, right, upper, lower]
}

const meeting = (side: Edge, level: Edge): Point => {
  const x = (side.at + side.fall * level.at) / (1 - side.fall * level.fall)
  return [x, level.at + level.fall * x]
}

const areaOf = (corners: Corners): number =>
  Math.abs(corners.reduce((sum, [x, y], i) => sum + x * (corners[(i + 1) % 4]?.[1] ?? 0) - y * (corners[(i + 1) % 4]?.[0] ?? 0), 0)) / 2

/** Corners all square: a scan with dark borders, which needs no pulling. */
const isSquare = (corners: Corners, { width, height }: PagePicture): boolean =>
  corners.every(([x, y], i) => {
    const [[a, b], [c, d]] = [corners[(i + 1) % 4] ?? [0, 0], corners[(i + 3) % 4] ?? [0, 0]]
    const [u, v, w, z] = [(a - x) * width, (b - y) * height, (c - x) * width, (d - y) * height]
    return Math.abs(u * w + v * z) < SQUARE * Math.hypot(u, v) * Math.hypot(w, z)
  })

const WHOLE: Corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]

export const findPaper = (picture: PagePicture): Corners | null => {
  const small = smallOf(picture)
  const bright = brightest(small)
  if (bright === null) return null
  const edges = sidesOf(bright).flatMap((places) => edgeOf(places) ?? [])
  const [left, right, upper, lower] = edges
  if (left === undefined || right === undefined || upper === undefined || lower === undefined) return null
  if (!(isSharp(small, left, true, -1) && isSharp(small, right, true, 1) && isSharp(small, upper, false, -1) && isSharp(small, lower, false, 1)))
    return null
  const shares = ([x, y]: Point): Point => [x / small.width, y / small.height]
  const corners: Corners = [
    shares(meeting(left, upper)),
    shares(meeting(right, upper)),
    shares(meeting(right, lower)),
    shares(meeting(left, lower)),
  ]
  const isWhole = corners.every(([x, y], i) => Math.hypot(x - (WHOLE[i]?.[0] ?? 0), y - (WHOLE[i]?.[1] ?? 0)) < SAME)
  const isInside = corners.every(([x, y]) => x > -SAME && y > -SAME && x < 1 + SAME && y < 1 + SAME)
  const area = areaOf(corners)
  return isWhole || !isInside || area < LEAST_AREA || (area > MOST_AREA && isSquare(corners, picture)) ? null : corners
}
