// The letters of a page in the order of the file. The blanks and line ends that PDFium adds by its own guess are left
// out: where a word ends is seen from the letters' places.

import type { Engine, Handle } from './engine.ts'
import type { OwnBox, Turn } from './frame.ts'
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

/** The share of a box that the letter `index` of `count` has, in the direction of the text. */
const shareOf = ([left, bottom, right, top]: OwnBox, turn: Turn, index: number, count: number): OwnBox => {
  const at = (from: number, to: number, place: number): number => from + ((to - from) * place) / count
  switch (turn) {
    case 0:
      return [at(left, right, index), bottom, at(left, right, index + 1), top]
    case 1:
      return [left, at(bottom, top, index), right, at(bottom, top, index + 1)]
    case 2:
      return [at(right, left, index + 1), bottom, at(right, left, index), top]
    case 3:
      return [left, at(top, bottom, index + 1), right, at(top, bottom, index)]
  }
}

/** Letters that share one drawn sign (a ligature, a replaced text) get equal parts of its box. */
const shared = (signs: readonly Glyph[]): readonly Glyph[] =>
  signs.length === 1
    ? signs
    : signs.map((sign, index) => ({ ...sign, box: shareOf(sign.box, sign.run.turn ?? 0, index, signs.length) }))

const sameBox = (a: Glyph, b: Glyph): boolean =>
  a.run === b.run && a.box[2] > a.box[0] && a.box.every((side, i) => side === b.box[i])

export const readGlyphs = (engine: Engine, scratch: Scratch, page: Handle): readonly Glyph[] => {
  const text = engine.FPDFText_LoadPage(page)
  if (text === 0) return []
  const count = Math.min(engine.FPDFText_CountChars(text), LETTERS)
  const runs = new Map<Handle, Run>()
  const glyphs: Glyph[] = []
  let signs: Glyph[] = []
  let blank = true
  const close = (): void => {
    for (const glyph of shared(signs)) {
      if (glyph.text === ' ') blank = true
      else {
        glyphs.push(glyph.spaced === blank ? glyph : { ...glyph, spaced: blank })
        blank = false
      }
    }
    signs = []
  }
  for (let index = 0; index < count; index++) {
    if (engine.quick.FPDFText_IsGenerated(text, index) === 1) continue
    const object = engine.quick.FPDFText_GetTextObject(text, index)
    const run = runs.get(object) ?? runAt(engine, scratch, text, index, object)
    runs.set(object, run)
    const letter = plainLetter(engine.quick.FPDFText_GetUnicode(text, index), run.font)
    const box = letter === '' ? null : boxAt(engine, scratch, text, index)
    if (box === null) {
      if (letter === ' ') {
        close()
        blank = true
      }
      continue
    }
    engine.quick.FPDFText_GetCharOrigin(text, index, scratch.at(0), scratch.at(1))
    const glyph: Glyph = {
      text: letter,
      unmapped: letter === UNKNOWN_LETTER || engine.quick.FPDFText_HasUnicodeMapError(text, index) === 1,
      box,
      origin: [scratch.double(0), scratch.double(1)],
      run,
      spaced: false,
    }
    const last = signs[0]
    if (last !== undefined && !sameBox(last, glyph)) close()
    signs.push(glyph)
  }
  close()
  engine.FPDFText_ClosePage(text)
  return glyphs
}
