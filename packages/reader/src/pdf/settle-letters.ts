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

const cell = (letter: Letter, step: number, dx: number, dy: number): string =>
  `${letter.text} ${Math.round(letter.box[0] / step) + dx} ${Math.round(letter.base / step) + dy}`

const AROUND: readonly (readonly [number, number])[] = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

const withoutTwins = (letters: readonly Letter[]): readonly Letter[] => {
  const kept: Letter[] = []
  const places = new Map<string, number>()
  for (const letter of letters) {
    const reach = TWICE * Math.max(1, letter.run.em)
    let twin: number | undefined
    for (const [dx, dy] of AROUND) twin ??= places.get(cell(letter, reach, dx, dy))
    const first = twin === undefined ? undefined : kept[twin]
    if (twin !== undefined && first !== undefined && first.run !== letter.run && isOver(first, letter, reach))
      kept[twin] = { ...first, doubled: true }
    else {
      places.set(cell(letter, reach, 0, 0), kept.length)
      kept.push(letter)
    }
  }
  return kept
}

const isOver = (a: Letter, b: Letter, reach: number): boolean =>
  Math.abs(a.box[0] - b.box[0]) <= reach && Math.abs(a.base - b.base) <= reach

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
