// Letters held upright, each once: what is printed over itself for boldness is one letter, and a mark drawn apart from
// its letter (a tone, a hook) goes with it.

import type { Frame } from './frame.ts'
import { holdBox } from './frame.ts'
import type { Letter } from './gather-words.ts'
import type { Glyph } from './glyph.ts'

/** In ems: how far apart one letter printed twice may stand, and a mark from its letter. */
const TWICE = 0.12
const MARK_REACH = 0.6

const MARKS = /^\p{M}+$/u

/** From where the pen starts, which PDFium's box misses under a blank; marks are drawn to the left of it. */
const held = (glyph: Glyph, index: number, frame: Frame): Letter => {
  const [left, top, right, bottom] = holdBox(frame, glyph.box)
  const [start, base] = frame.hold(...glyph.origin)
  const { text, unmapped, run, spaced } = glyph
  const isAhead = start < right && start > left - run.em
  return { index, text, unmapped, box: [isAhead ? start : left, top, right, bottom], base, run, spaced, doubled: false }
}

const isOver = (a: Letter, b: Letter, reach: number): boolean =>
  a.run !== b.run && a.text === b.text && Math.abs(a.box[0] - b.box[0]) <= reach && Math.abs(a.base - b.base) <= reach

/** Points: squares of the page that letters are looked for in. Wider than any reach but that of posters. */
const SQUARE = 4

/** A number for a square and a letter; that others share it costs a look. */
const squareOf = (letter: Letter, x: number, y: number): number =>
  ((x * 73_856_093) ^ (y * 19_349_663) ^ (letter.text.charCodeAt(0) * 83_492_791)) & 0x3f_ff_ff_ff

const withoutTwins = (letters: readonly Letter[]): readonly Letter[] => {
  const kept: Letter[] = []
  const places = new Map<number, number>()
  for (const letter of letters) {
    const reach = Math.min(SQUARE / 2, TWICE * Math.max(1, letter.run.em))
    const [x, y] = [letter.box[0] / SQUARE, letter.base / SQUARE]
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const [beside, above] = [x - left < 0.5 ? left - 1 : left + 1, y - top < 0.5 ? top - 1 : top + 1]
    const twin = [
      places.get(squareOf(letter, left, top)),
      places.get(squareOf(letter, beside, top)),
      places.get(squareOf(letter, left, above)),
      places.get(squareOf(letter, beside, above)),
    ].find((place) => place !== undefined && kept[place] !== undefined && isOver(kept[place], letter, reach))
    const first = twin === undefined ? undefined : kept[twin]
    if (twin !== undefined && first !== undefined) kept[twin] = { ...first, doubled: true }
    else {
      places.set(squareOf(letter, left, top), kept.length)
      kept.push(letter)
    }
  }
  return kept
}

const middle = ({ box }: Letter): number => (box[0] + box[2]) / 2

/** How far a mark is from standing over this letter. */
const away = (mark: Letter, letter: Letter | undefined): number => {
  if (letter === undefined || Math.abs(letter.base - mark.base) > Math.max(1, letter.run.size)) return Infinity
  return Math.abs(middle(mark) - middle(letter)) / Math.max(1, letter.run.em)
}

const withMarks = (letters: readonly Letter[]): readonly Letter[] => {
  if (!letters.some(({ text }) => MARKS.test(text))) return letters
  const kept: Letter[] = []
  let waiting: Letter[] = []
  for (const [i, letter] of letters.entries()) {
    if (MARKS.test(letter.text)) {
      const [before, next] = [kept.at(-1), letters[i + 1]]
      const after = next === undefined || MARKS.test(next.text) ? undefined : next
      const [back, ahead] = [away(letter, before), away(letter, after)]
      if (before !== undefined && back <= Math.max(ahead, 0) && (back < MARK_REACH || ahead === Infinity))
        kept[kept.length - 1] = { ...before, text: before.text + letter.text }
      else waiting.push(letter)
    } else {
      const [first] = waiting
      kept.push(
        first === undefined
          ? letter
          : { ...letter, text: letter.text + waiting.map(({ text }) => text).join(''), spaced: first.spaced || letter.spaced },
      )
      waiting = []
    }
  }
  return [...kept, ...waiting]
}

export const settleLetters = (glyphs: readonly Glyph[], frame: Frame): readonly Letter[] =>
  withMarks(withoutTwins(glyphs.map((glyph, index) => held(glyph, index, frame))))
