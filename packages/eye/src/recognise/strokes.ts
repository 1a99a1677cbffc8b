// How thick the strokes of words are: bold print is told from the body of the page.

import type { Grey, PixelBox } from '../image/prepared.ts'
import { DARK } from './ink.ts'
import { median } from './size.ts'

const BLACK = 255
/** In heights of the font above the line: where letters have their stems, and no feet. */
const FROM = 0.4
const TO = 0.08

/** Thickness of upright strokes in heights of the font; grey edges count by how dark they are. Null where none is. */
export const strokeOf = (
  { width, grey }: Grey,
  [l, , r]: PixelBox,
  base: number,
  size: number,
): number | null => {
  const runs: number[] = []
  for (let y = Math.max(0, Math.round(base - FROM * size)); y < Math.round(base - TO * size); y++) {
    let [run, sure] = [0, false]
    for (let x = l - 1; x <= r; x++) {
      const dark = BLACK - (x < 0 || x >= width ? BLACK : (grey[y * width + x] ?? BLACK))
      if (dark > 24 && x < r) {
        run += dark / BLACK
        sure ||= BLACK - dark < DARK
        continue
      }
      if (sure) runs.push(run)
      ;[run, sure] = [0, false]
    }
  }
  const thick = median(runs)
  return thick === null || runs.length < 4 ? null : thick / size
}

/** So much thicker than the body's strokes are bold ones. */
const BOLDER = 1.3

export type Stroked = { readonly stroke: number | null; readonly letters: number }

/** Most letters of a page are its body. */
export const bodyStroke = (words: readonly Stroked[]): number | null =>
  median(words.flatMap(({ stroke, letters }) => (stroke === null ? [] : Array.from({ length: letters }, () => stroke))))

/** Of the words of one line: those in doubt are as their neighbours are. */
export const boldOnLine = (words: readonly Stroked[], body: number | null): readonly boolean[] => {
  if (body === null) return words.map(() => false)
  const line = bodyStroke(words)
  const isThick = (stroke: number | null): boolean => stroke !== null && stroke > body * BOLDER
  return words.map(({ stroke, letters }) => {
    const own = isThick(stroke)
    if (letters >= 5 || line === null) return own
    return isThick(line) ? stroke === null || stroke > body * (1 + (BOLDER - 1) / 2) : own && letters > 2
  })
}
