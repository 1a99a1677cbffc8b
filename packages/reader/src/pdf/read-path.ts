// A drawn path taken apart: the straight lines it makes on paper (strokes along the page, thin filled boxes, the sides
// of stroked boxes) and the areas it fills. White draws nothing, but it hides what is under it.

import type { Engine, Handle } from './engine.ts'
import type { OwnBox, Point } from './frame.ts'
import type { Scratch } from './memory.ts'
import type { Matrix } from './matrix.ts'

export type PathParts = {
  readonly lines: readonly OwnBox[]
  readonly fills: readonly OwnBox[]
  /** Filled boxes, white ones too. */
  readonly covers: readonly OwnBox[]
  /** Neither straight nor a box. */
  readonly shaped: boolean
}

const NOTHING: PathParts = { lines: [], fills: [], covers: [], shaped: false }

/** Points: a filled box no thicker is a line; so far may a line lean. */
const THIN = 3
const LEAN = 0.5
const NEARLY_WHITE = 250
const NEARLY_GONE = 12
/** Parts of one path that are looked at. */
const SEGMENTS = 20_000

const LINE = 0
const BEZIER = 1

type Subpath = { readonly points: Point[]; curved: boolean; closed: boolean }

const isThin = ([left, bottom, right, top]: OwnBox): boolean => {
  const [width, height] = [right - left, top - bottom]
  return Math.min(width, height) <= THIN && Math.max(width, height) >= 2 * Math.min(width, height)
}

const boxOf = (points: readonly Point[]): OwnBox => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

const isSeen = (scratch: Scratch, known: number): boolean =>
  known === 0 || (scratch.integer(3) >= NEARLY_GONE && ![0, 1, 2].every((place) => scratch.integer(place) >= NEARLY_WHITE))

const subpathsOf = (engine: Engine, scratch: Scratch, path: Handle, [a, b, c, d, e, f]: Matrix): readonly Subpath[] => {
  const subpaths: Subpath[] = []
  const count = Math.min(engine.quick.FPDFPath_CountSegments(path), SEGMENTS)
  for (let i = 0; i < count; i++) {
    const segment = engine.quick.FPDFPath_GetPathSegment(path, i)
    if (segment === 0 || engine.quick.FPDFPathSegment_GetPoint(segment, scratch.at(0), scratch.at(1)) === 0) continue
    const [x, y] = [scratch.float(0), scratch.float(1)]
    const kind = engine.quick.FPDFPathSegment_GetType(segment)
    const own = subpaths.at(-1)
    const subpath = own === undefined || (kind !== LINE && kind !== BEZIER) ? { points: [], curved: false, closed: false } : own
    if (subpath !== own) subpaths.push(subpath)
    subpath.points.push([x * a + y * c + e, x * b + y * d + f])
    if (kind === BEZIER) subpath.curved = true
    if (engine.quick.FPDFPathSegment_GetClose(segment) === 1) subpath.closed = true
  }
  return subpaths
}

/** Its sides that run along the page, half the pen's width to each side. */
const strokesOf = ({ points, closed }: Subpath, pen: number): readonly OwnBox[] => {
  const [first] = points
  const around = closed && first !== undefined ? [...points, first] : points
  return around.slice(1).flatMap((to, i): readonly OwnBox[] => {
    const from = around[i]
    if (from === undefined) return []
    const [left, bottom, right, top] = boxOf([from, to])
    const half = pen / 2
    if (top - bottom <= LEAN && right - left > LEAN) return [[left, (bottom + top) / 2 - half, right, (bottom + top) / 2 + half]]
    if (right - left <= LEAN && top - bottom > LEAN) return [[(left + right) / 2 - half, bottom, (left + right) / 2 + half, top]]
    return []
  })
}

/** Four sides along the page. */
const isRectangle = ({ points, curved }: Subpath): boolean =>
  !curved &&
  (points.length === 4 || points.length === 5) &&
  points.every(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    return Math.abs(x - nextX) <= LEAN || Math.abs(y - nextY) <= LEAN
  })

export const readPath = (
  engine: Engine,
  scratch: Scratch,
  path: Handle,
  bounds: OwnBox,
  matrixOf: () => Matrix,
): PathParts => {
  if (engine.quick.FPDFPath_GetDrawMode(path, scratch.at(0), scratch.at(1)) === 0) return NOTHING
  const [asksFill, asksStroke] = [scratch.integer(0) !== 0, scratch.integer(1) !== 0]
  const colour = [scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3)] as const
  const filled = asksFill && isSeen(scratch, engine.quick.FPDFPageObj_GetFillColor(path, ...colour))
  const stroked = asksStroke && isSeen(scratch, engine.quick.FPDFPageObj_GetStrokeColor(path, ...colour))
  if ((!asksFill && !stroked) || (!stroked && !filled && isThin(bounds))) return NOTHING
  if (!stroked && isThin(bounds)) return { ...NOTHING, lines: [bounds] }
  const matrix = matrixOf()
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  const pen = stroked && engine.quick.FPDFPageObj_GetStrokeWidth(path, scratch.at(0)) === 1 ? scratch.float(0) * scale : 0
  const lines: OwnBox[] = []
  const fills: OwnBox[] = []
  const covers: OwnBox[] = []
  let shaped = false
  for (const subpath of subpathsOf(engine, scratch, path, matrix)) {
    const box = boxOf(subpath.points)
    if (asksFill && isRectangle(subpath) && !isThin(box)) covers.push(box)
    if (filled) {
      if (isThin(box) && !subpath.curved) lines.push(box)
      else fills.push(box)
    }
    if (stroked && pen <= THIN) lines.push(...strokesOf(subpath, pen))
    if ((filled || stroked) && !isRectangle(subpath) && subpath.points.length > 2) shaped = true
  }
  return { lines, fills, covers, shaped }
}
