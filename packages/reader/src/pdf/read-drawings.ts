// What is drawn on a page beside its letters: straight lines, filled areas, pictures; also inside of forms (XObjects).

import type { Engine, Handle } from './engine.ts'
import type { OwnBox } from './frame.ts'
import type { Scratch } from './memory.ts'
import { readPath, type PathParts } from './read-path.ts'

export type Drawings = {
  /** Thin boxes in the page's own space. */
  readonly lines: readonly OwnBox[]
  readonly fills: readonly OwnBox[]
  readonly pictures: readonly OwnBox[]
  /** Shapes that are neither straight nor a box: letters drawn as outlines, where there are many. */
  readonly shapes: number
}

/** a b c d e f of the PDF standard. */
export type Matrix = readonly [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** An object, and how its own space lies in the page's. */
type Placed = { readonly object: Handle; readonly matrix: Matrix; readonly depth: number }

const NOTHING: Placed = { object: 0, matrix: IDENTITY, depth: 0 }

/** Kinds of page objects. */
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5

/** Bounds of what one page may make us look at. */
const DEPTH = 8
const OBJECTS = 60_000
const LINES = 50_000

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]

const matrixOf = (engine: Engine, scratch: Scratch, object: Handle): Matrix => {
  if (engine.quick.FPDFPageObj_GetMatrix(object, scratch.at(0)) === 0) return IDENTITY
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((i) => scratch.floats(0, i))
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

const through = ([left, bottom, right, top]: OwnBox, [a, b, c, d, e, f]: Matrix): OwnBox => {
  const xs = [left * a + bottom * c, left * a + top * c, right * a + bottom * c, right * a + top * c]
  const ys = [left * b + bottom * d, left * b + top * d, right * b + bottom * d, right * b + top * d]
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f]
}

const boundsOf = (engine: Engine, scratch: Scratch, object: Handle): OwnBox | null => {
  const known = engine.quick.FPDFPageObj_GetBounds(object, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3))
  const box: OwnBox = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)]
  return known === 1 && box.every((side) => Math.abs(side) < 1e6) ? box : null
}

export const readDrawings = (engine: Engine, scratch: Scratch, page: Handle): Drawings => {
  const lines: OwnBox[] = []
  const fills: OwnBox[] = []
  const pictures: OwnBox[] = []
  let shapes = 0

  const take = (parts: PathParts, matrix: Matrix): void => {
    for (const line of parts.lines) if (lines.length < LINES) lines.push(through(line, matrix))
    for (const fill of parts.fills) if (fills.length < LINES) fills.push(through(fill, matrix))
    if (parts.shaped) shapes += 1
  }

  const waiting: Placed[] = []
  const wait = (count: number, object: (index: number) => Handle, matrix: Matrix, depth: number): void => {
    for (let i = 0; i < count && waiting.length < OBJECTS; i++) waiting.push({ object: object(i), matrix, depth })
  }
  wait(engine.FPDFPage_CountObjects(page), (i) => engine.quick.FPDFPage_GetObject(page, i), IDENTITY, 0)
  // Forms put what they hold at the end.
  for (let at = 0; at < waiting.length; at++) {
    const { object, matrix, depth } = waiting[at] ?? NOTHING
    const kind = object === 0 ? 0 : engine.quick.FPDFPageObj_GetType(object)
    if (kind === FORM && depth < DEPTH) {
      const inner = times(matrixOf(engine, scratch, object), matrix)
      wait(engine.FPDFFormObj_CountObjects(object), (i) => engine.quick.FPDFFormObj_GetObject(object, i), inner, depth + 1)
    }
    const bounds = kind === PATH || kind === IMAGE || kind === SHADING ? boundsOf(engine, scratch, object) : null
    if (bounds === null) continue
    if (kind === PATH) take(readPath(engine, scratch, object, bounds, matrixOf), matrix)
    else if (kind === IMAGE) pictures.push(through(bounds, matrix))
    else fills.push(through(bounds, matrix))
  }
  return { lines, fills, pictures, shapes }
}
