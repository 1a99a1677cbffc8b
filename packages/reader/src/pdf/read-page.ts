// One page of an open PDF as marks on paper.

import type { PlacedRule } from '../page/placed-page.ts'
import { asTurn, frameOf, holdBox, type OwnBox } from './frame.ts'
import type { Scratch } from './memory.ts'
import { scratchOf } from './memory.ts'
import { mergeRules } from './merge-rules.ts'
import type { OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import { pageWords, type FoundWord } from './page-words.ts'
import { readDrawings } from './read-drawings.ts'
import { readGlyphs } from './read-glyphs.ts'
import type { Engine, Handle } from './engine.ts'

export type ReadPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly FoundWord[]
  readonly rules: readonly PlacedRule[]
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
  const { turn, words } = pageWords(readGlyphs(engine, scratch, page), box, asTurn(engine.FPDFPage_GetRotation(page)), drawings)
  scratch.free()
  const frame = frameOf(box, turn)
  const rules = mergeRules(drawings.lines.map((line) => holdBox(frame, line)), frame.width, frame.height)
  const pictured = drawings.pictures.reduce((sum, picture) => sum + areaOn(picture, box), 0)
  const covered = pictured >= COVERED * areaOn(box, box)
  return {
    number: index + 1,
    width: frame.width,
    height: frame.height,
    words,
    rules,
    isPicture: (covered && words.length < FEW_WORDS) || (words.length === 0 && drawings.shapes >= OUTLINED),
  }
}

export const readPage = (document: OpenDocument, index: number): ReadPage =>
  withPage(document, index, (page) => marksOf(document.engine, page, index)) ?? unreadable(index)
