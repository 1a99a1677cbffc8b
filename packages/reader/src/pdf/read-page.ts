// One page of an open PDF as marks on paper.

import { asTurn, type OwnBox } from './frame.ts'
import { scratchOf, type Scratch } from './memory.ts'
import type { OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import { pageMarks, type PageMarks } from './page-marks.ts'
import { readDrawings } from './read-drawings.ts'
import { readGlyphs } from './read-glyphs.ts'
import type { Engine, Handle } from './engine.ts'

export type ReadPage = PageMarks & {
  readonly number: number
  /** A picture with no words of its own, or hardly any. */
  readonly isPicture: boolean
}

/** A4, for a page that says nothing or nonsense of its size. */
const A4: OwnBox = [0, 0, 595, 842]
/** Points: two hundred inches, the most the standard knows. */
const LARGEST = 14_400
/** Of the page: what pictures must cover for it to be one. */
const COVERED = 0.5
/** Fewer are stamps and numbers upon a scan. */
const FEW_WORDS = 30
/** Shapes of a page without words that are letters drawn as outlines. */
const OUTLINED = 150

const pageBox = (engine: Engine, scratch: Scratch, page: Handle): OwnBox => {
  if (!engine.FPDF_GetPageBoundingBox(page, scratch.at(0))) return A4
  const [left, top, right, bottom] = [0, 1, 2, 3].map((i) => scratch.floats(0, i))
  const box: OwnBox = [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0]
  const isSane = box.every(Number.isFinite) && box[2] - box[0] >= 1 && box[3] - box[1] >= 1
  return isSane && box[2] - box[0] <= LARGEST && box[3] - box[1] <= LARGEST ? box : A4
}

const areaOn = ([left, bottom, right, top]: OwnBox, page: OwnBox): number =>
  Math.max(0, Math.min(right, page[2]) - Math.max(left, page[0])) *
  Math.max(0, Math.min(top, page[3]) - Math.max(bottom, page[1]))

const unreadable = (index: number): ReadPage => ({
  number: index + 1,
  width: A4[2],
  height: A4[3],
  words: [],
  rules: [],
  isPicture: false,
})

const marksOf = (engine: Engine, page: Handle, index: number): ReadPage => {
  const scratch = scratchOf(engine)
  const box = pageBox(engine, scratch, page)
  const drawings = readDrawings(engine, scratch, page)
  const glyphs = readGlyphs(engine, scratch, page)
  scratch.free()
  const marks = pageMarks(glyphs, box, asTurn(engine.FPDFPage_GetRotation(page)), drawings)
  const pictured = drawings.pictures.reduce((sum, picture) => sum + areaOn(picture, box), 0)
  const covered = pictured >= COVERED * areaOn(box, box)
  return {
    number: index + 1,
    ...marks,
    isPicture: (covered && marks.words.length < FEW_WORDS) || (marks.words.length === 0 && drawings.shapes >= OUTLINED),
  }
}

export const readPage = (document: OpenDocument, index: number): ReadPage =>
  withPage(document, index, (page) => marksOf(document.engine, page, index)) ?? unreadable(index)
