// What PDFium knows of a piece of drawn text, asked once for all its letters.

import type { Engine, Handle } from './engine.ts'
import { asTurn, type Turn } from './frame.ts'
import type { Run } from './glyph.ts'
import { NAME_LENGTH, NAME_PLACE, type Scratch } from './memory.ts'

/** Bits of a font's flags. */
const FORCE_BOLD = 1 << 18
/** Text rendering modes of the PDF standard. */
const FILL = 0
const FILL_STROKE = 2
const INVISIBLE = 3
const CLIP = 7

const NEARLY_WHITE = 245
const NEARLY_GONE = 12
/** Degrees that a line may lean and still be a line of the page. */
const LEAN = 10

const turnOf = (x: number, y: number): Turn | null => {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI
  const quarters = Math.round(degrees / 90)
  return Math.abs(degrees - quarters * 90) > LEAN ? null : asTurn(quarters)
}

const inkOf = (engine: Engine, scratch: Scratch, text: Handle, index: number, mode: number): Run['ink'] => {
  if (mode === INVISIBLE || mode === CLIP) return 'none'
  if (mode !== FILL && mode !== FILL_STROKE) return 'visible'
  const known = engine.quick.FPDFText_GetFillColor(text, index, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3))
  if (known === 0) return 'visible'
  if (scratch.integer(3) < NEARLY_GONE) return 'none'
  return [0, 1, 2].every((place) => scratch.integer(place) >= NEARLY_WHITE) ? 'white' : 'visible'
}

/** The run of the letter `index` of a page's text. */
export const runAt = (engine: Engine, scratch: Scratch, text: Handle, index: number, object: Handle): Run => {
  const length = engine.quick.FPDFText_GetFontInfo(text, index, scratch.at(NAME_PLACE), NAME_LENGTH, scratch.at(0))
  const flags = scratch.integer(0)
  const font = length > 1 && length <= NAME_LENGTH ? scratch.name(length - 1) : ''
  const nominal = engine.quick.FPDFText_GetFontSize(text, index)
  const placed = engine.quick.FPDFText_GetMatrix(text, index, scratch.at(0)) === 1
  const [a, b, c, d] = placed ? [0, 1, 2, 3].map((i) => scratch.floats(0, i)) : [1, 0, 0, 1]
  const mode = object === 0 ? FILL : engine.quick.FPDFTextObj_GetTextRenderMode(object)
  return {
    font,
    bold: /bold|black|heavy|(?:^|[-,])bd/i.test(font) || (flags & FORCE_BOLD) !== 0 || mode === FILL_STROKE,
    size: nominal * Math.hypot(c ?? 0, d ?? 1),
    em: nominal * Math.hypot(a ?? 1, b ?? 0),
    turn: turnOf(a ?? 1, b ?? 0),
    ink: inkOf(engine, scratch, text, index, mode),
    object,
  }
}
