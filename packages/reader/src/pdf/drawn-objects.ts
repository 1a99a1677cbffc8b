// The objects of a page in the order they are painted, with those inside of forms (XObjects) in their place.

import type { Engine, Handle } from './engine.ts'
import { IDENTITY, times, type Matrix } from './matrix.ts'
import type { Scratch } from './memory.ts'

export type DrawnObject = {
  readonly object: Handle
  readonly kind: number
  /** How its own space lies in the page's. */
  readonly matrix: Matrix
  /** What is under it shows through. */
  readonly clear: boolean
}

const FORM = 5

/** Bounds of what one page may make us look at. */
const DEPTH = 8
const OBJECTS = 60_000

type Level = {
  readonly count: number
  readonly child: (index: number) => Handle
  readonly matrix: Matrix
  readonly clear: boolean
  next: number
}

export const matrixOf = (engine: Engine, scratch: Scratch, object: Handle): Matrix => {
  if (engine.quick.FPDFPageObj_GetMatrix(object, scratch.at(0)) === 0) return IDENTITY
  const at = (index: number): number => scratch.floats(0, index)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

export const drawnObjects = function* (engine: Engine, scratch: Scratch, page: Handle): Generator<DrawnObject, void> {
  const levels: Level[] = [
    {
      count: engine.FPDFPage_CountObjects(page),
      child: (index) => engine.quick.FPDFPage_GetObject(page, index),
      matrix: IDENTITY,
      clear: false,
      next: 0,
    },
  ]
  let objects = 0
  for (let level = levels.at(-1); level !== undefined && objects < OBJECTS; level = levels.at(-1)) {
    if (level.next >= level.count) {
      levels.pop()
      continue
    }
    const object = level.child(level.next++)
    objects += 1
    const kind = object === 0 ? 0 : engine.quick.FPDFPageObj_GetType(object)
    if (kind === 0) continue
    const clear = level.clear || engine.quick.FPDFPageObj_HasTransparency(object) === 1
    if (kind !== FORM) yield { object, kind, matrix: level.matrix, clear }
    else if (levels.length <= DEPTH)
      levels.push({
        count: engine.FPDFFormObj_CountObjects(object),
        child: (index) => engine.quick.FPDFFormObj_GetObject(object, index),
        matrix: times(matrixOf(engine, scratch, object), level.matrix),
        clear,
        next: 0,
      })
  }
}
