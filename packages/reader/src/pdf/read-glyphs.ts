// The letters of a page in the order of the file. The blanks and line ends that PDFium adds by its own guess are left
// out: where a word ends is seen from the letters' places.

import type { Engine, Handle } from './engine.ts'
import type { OwnBox, Point, Turn } from './frame.ts'
import type { Glyph, Run } from './glyph.ts'
import { plainLetter, UNKNOWN_LETTER } from './letter.ts'
import type { Scratch } from './memory.ts'
import { runAt } from './run.ts'

/** Letters of one page: more is no page. */
const LETTERS = 100_000

const boxAt = (engine: Engine, scratch: Scratch, text: Handle, index: number): OwnBox | null => {
  if (engine.quick.FPDFText_GetLooseCharBox(text, index, scratch.at(0)) === 0) return null
  const [x0, y0, x1, y1] = [scratch.floats(0, 0), scratch.floats(0, 1), scratch.floats(0, 2), scratch.floats(0, 3)]
  const box: OwnBox = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
  return box.every((side) => Math.abs(side) < 1e6) ? box : null
}

/** Where the pen starts on a box, the text running as it does. */
const startOf = ([left, bottom, right, top]: OwnBox, [x, y]: Point, turn: Turn): Point => {
  switch (turn) {
    case 0:
      return [left, y]
    case 1:
      return [x, bottom]
    case 2:
      return [right, y]
    case 3:
      return [x, top]
  }
}

/** Of no height: words that the file gives for what is not drawn. A mark may have no width. */
const isFlat = ([left, bottom, right, top]: OwnBox, turn: Turn | null): boolean =>
  turn === 1 || turn === 3 ? right <= left : top <= bottom

export const readGlyphs = (engine: Engine, scratch: Scratch, page: Handle): readonly Glyph[] => {
  const text = engine.FPDFText_LoadPage(page)
  if (text === 0) return []
  const count = Math.min(engine.FPDFText_CountChars(text), LETTERS)
  const runs = new Map<Handle, Run>()
  const glyphs: Glyph[] = []
  let spaced = true
  let pen: Point = [0, 0]
  for (let index = 0; index < count; index++) {
    if (engine.quick.FPDFText_IsGenerated(text, index) === 1) continue
    const object = engine.quick.FPDFText_GetTextObject(text, index)
    const run = runs.get(object) ?? runAt(engine, scratch, text, index, object)
    runs.set(object, run)
    const letter = plainLetter(engine.quick.FPDFText_GetUnicode(text, index), run.font)
    if (letter === ' ') spaced = true
    const box = letter === '' || letter === ' ' ? null : boxAt(engine, scratch, text, index)
    if (box === null || isFlat(box, run.turn)) continue
    const unmapped = letter === UNKNOWN_LETTER || engine.quick.FPDFText_HasUnicodeMapError(text, index) === 1
    engine.quick.FPDFText_GetCharOrigin(text, index, scratch.at(0), scratch.at(1))
    const own: Point = [scratch.double(0), scratch.double(1)]
    const last = glyphs.at(-1)
    // Letters that stand for one drawn sign, or for a whole stretch, are all said to start where it starts.
    const isPart = last?.run === run && own[0] === pen[0] && own[1] === pen[1]
    pen = own
    if (isPart && last !== undefined && last.box.every((side, i) => side === box[i]))
      glyphs[glyphs.length - 1] = { ...last, text: last.text + letter }
    else glyphs.push({ text: letter, unmapped, box, origin: isPart ? startOf(box, own, run.turn ?? 0) : own, run, spaced })
    spaced = false
  }
  engine.FPDFText_ClosePage(text)
  return glyphs
}
