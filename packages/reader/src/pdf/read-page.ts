// One page of an open PDF as marks on paper.

import type { Box } from '../page/placed-page.ts'
import { asTurn, frameOf, holdBox, type OwnBox } from './frame.ts'
import { scratchOf, type Scratch } from './memory.ts'
import type { OpenDocument } from './open-document.ts'
import { withPage } from './open-page.ts'
import { pageMarks, type PageMarks } from './page-marks.ts'
import { readDrawings } from './read-drawings.ts'
import { readGlyphs } from './read-glyphs.ts'
import type { Engine, Handle } from './engine.ts'

export type ReadPage = PageMarks & {
  readonly number: number
  /**
   * A picture with no words of its own, or hardly any; a picture with words hidden behind it; words.
   * A page without either has words, none.
   */
  readonly kind: 'picture' | 'layered' | 'words'
  /** Of a page with words: where a picture without any takes up half of it. */
  readonly pasted: Box | null
}

/** A4, for a page that says nothing or nonsense of its size. */
const A4: OwnBox = [0, 0, 595, 842]
/** Points: two hundred inches, the most the standard knows. */
const LARGEST = 14_400
/** Of the page: what pictures must cover for it to be one. */
const COVERED = 0.5
/** Fewer are stamps and numbers upon a scan. */
const FEW_WORDS = 30
/** Of a picture's area: less of it under words is a stamp's or a number's, not those of a text printed on it. */
const PRINTED = 0.03
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
  turn: 0,
  width: A4[2],
  height: A4[3],
  words: [],
  rules: [],
  kind: 'words',
  pasted: null,
})

const sizeOf = ([left, top, right, bottom]: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top)

/** The largest picture of a page with words, where it takes up half of the page and hardly a word stands on it. */
const pastedOn = ({ width, height, words }: PageMarks, pictures: readonly Box[]): Box | null => {
  const [first] = [...pictures].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (first === undefined || sizeOf(first) < COVERED * width * height) return null
  const isOn = ([left, top, right, bottom]: Box): boolean => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return x > first[0] && x < first[2] && y > first[1] && y < first[3]
  }
  const printed = words.reduce((sum, { word }) => sum + (isOn(word.box) ? sizeOf(word.box) : 0), 0)
  return printed < PRINTED * sizeOf(first) ? first : null
}

const marksOf = (engine: Engine, page: Handle, index: number): ReadPage => {
  const scratch = scratchOf(engine)
  const box = pageBox(engine, scratch, page)
  const drawings = readDrawings(engine, scratch, page)
  const glyphs = readGlyphs(engine, scratch, page)
  scratch.free()
  const stated = asTurn(engine.FPDFPage_GetRotation(page))
  const marks = pageMarks(glyphs, box, stated, drawings)
  const pictured = drawings.pictures.reduce((sum, picture) => sum + areaOn(picture, box), 0)
  const covered = pictured >= COVERED * areaOn(box, box)
  const behind = marks.words.filter(({ recognised }) => recognised).length
  const common = { number: index + 1, ...marks, pasted: null }
  if ((covered && marks.words.length < FEW_WORDS) || (marks.words.length === 0 && drawings.shapes >= OUTLINED))
    return { ...common, kind: 'picture' }
  if (covered && behind * 2 > marks.words.length) return { ...common, kind: 'layered' }
  const held = frameOf(box, asTurn(marks.turn + stated))
  const pasted = covered ? pastedOn(marks, drawings.pictures.map((picture) => holdBox(held, picture))) : null
  return { ...common, kind: 'words', pasted }
}

export const readPage = (document: OpenDocument, index: number): ReadPage =>
  withPage(document, index, (page) => marksOf(document.engine, page, index)) ?? unreadable(index)
