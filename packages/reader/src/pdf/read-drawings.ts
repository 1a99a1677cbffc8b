// What is drawn on a page beside its letters: straight lines, filled areas, pictures; and what all of it leaves to be
// seen of the letters.

import type { Engine, Handle } from './engine.ts'
import { clipOf, meet, overlap } from './clip-box.ts'
import { drawnObjects, matrixOf } from './drawn-objects.ts'
import type { OwnBox } from './frame.ts'
import { through } from './matrix.ts'
import type { Scratch } from './memory.ts'
import { readPath } from './read-path.ts'

/** An area that hides what was painted before it. */
export type Cover = { readonly box: OwnBox; readonly order: number; readonly picture: boolean }

/** A piece of text among what is painted: when, and the box outside of which nothing of it is seen. */
export type TextLayer = { readonly order: number; readonly clip: OwnBox }

export type Drawings = {
  /** Thin boxes in the page's own space. */
  readonly lines: readonly OwnBox[]
  readonly fills: readonly OwnBox[]
  readonly pictures: readonly OwnBox[]
  readonly covers: readonly Cover[]
  readonly texts: ReadonlyMap<Handle, TextLayer>
  /** Shapes that are neither straight nor a box: letters drawn as outlines, where there are many. */
  readonly shapes: number
}

/** Kinds of page objects. */
const TEXT = 1
const PATH = 2
const IMAGE = 3
const SHADING = 4

/** Bounds of what one page may make us keep. */
const LINES = 50_000
const COVERS = 400

const boundsOf = (engine: Engine, scratch: Scratch, object: Handle): OwnBox | null => {
  const known = engine.quick.FPDFPageObj_GetBounds(object, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3))
  const box: OwnBox = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)]
  return known === 1 && box.every((side) => Math.abs(side) < 1e6) ? box : null
}

export const readDrawings = (engine: Engine, scratch: Scratch, page: Handle): Drawings => {
  const lines: OwnBox[] = []
  const fills: OwnBox[] = []
  const pictures: OwnBox[] = []
  const covers: Cover[] = []
  const texts = new Map<Handle, TextLayer>()
  let [shapes, order] = [0, 0]
  for (const { object, kind, matrix, clear } of drawnObjects(engine, scratch, page)) {
    order += 1
    if (kind === TEXT) {
      texts.set(object, { order, clip: through(clipOf(engine, scratch, object).box, matrix) })
      continue
    }
    const bounds = kind === PATH || kind === IMAGE || kind === SHADING ? boundsOf(engine, scratch, object) : null
    if (bounds === null) continue
    const clip = clipOf(engine, scratch, object)
    const seen = (box: OwnBox): OwnBox => through(meet(box, clip.box), matrix)
    const cover = (box: OwnBox): void => {
      if (clip.exact && !clear && covers.length < COVERS) covers.push({ box: seen(box), order, picture: kind === IMAGE })
    }
    if (kind === PATH) {
      const parts = readPath(engine, scratch, object, bounds, () => matrixOf(engine, scratch, object))
      for (const line of parts.lines) if (lines.length < LINES && overlap(line, clip.box)) lines.push(seen(line))
      for (const fill of parts.fills) if (fills.length < LINES) fills.push(through(fill, matrix))
      for (const box of parts.covers) cover(box)
      if (parts.shaped) shapes += 1
    } else if (kind === IMAGE) {
      pictures.push(seen(bounds))
      cover(bounds)
    } else fills.push(through(bounds, matrix))
  }
  return { lines, fills, pictures, covers, texts, shapes }
}
