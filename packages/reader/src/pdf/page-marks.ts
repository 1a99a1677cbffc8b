// The words and rules of a page as a reader sees them: hidden letters left out, each line of letters gathered in its own
// direction, everything placed on the page as it is held.

import type { Box, PlacedRule, PlacedWord } from '../page/placed-page.ts'
import { asTurn, frameOf, holdBox, turnBox, type OwnBox, type Turn } from './frame.ts'
import { gatherWords, type Word } from './gather-words.ts'
import type { Glyph } from './glyph.ts'
import { mergeRules } from './merge-rules.ts'
import type { Drawings } from './read-drawings.ts'
import { partedBy, unparted } from './parted.ts'
import { seenGlyphs } from './seen-glyphs.ts'
import { settleLetters } from './settle-letters.ts'

const TURNS: readonly Turn[] = [0, 1, 2, 3]

/** How the page is turned for reading: as the file says, unless most letters run otherwise. */
export const turnFor = (glyphs: readonly Glyph[], stated: Turn): Turn => {
  const counts = TURNS.map((turn) => glyphs.filter(({ run }) => run.turn === turn).length)
  const most = TURNS.find((turn) => (counts[turn] ?? 0) * 2 > glyphs.length)
  return most ?? stated
}

/** A word, and what there is to judge its letters by. */
export type FoundWord = {
  readonly word: PlacedWord
  readonly font: string
  /** Letters that the font does not name. */
  readonly unmapped: number
  /** Behind a picture: recognised by a program, which errs. */
  readonly recognised: boolean
}

export type PageMarks = {
  /** Quarter turns clockwise from how the file shows the page to how it is held. */
  readonly turn: Turn
  readonly width: number
  readonly height: number
  readonly words: readonly FoundWord[]
  readonly rules: readonly PlacedRule[]
}

const boxOf = ({ letters }: Word): Box => [
  Math.min(...letters.map(({ box }) => box[0])),
  Math.min(...letters.map(({ box }) => box[1])),
  Math.max(...letters.map(({ box }) => box[2])),
  Math.max(...letters.map(({ box }) => box[3])),
]

const found = ({ letters }: Word, box: Box, recognised: boolean): FoundWord => {
  const bold = letters.filter(({ run, doubled }) => run.bold || doubled).length
  const [first] = letters
  const word: PlacedWord = {
    text: letters.map(({ text }) => text).join(''),
    box,
    size: Math.max(...letters.map(({ run }) => run.size)),
    bold: bold * 2 > letters.length,
    certainty: null,
  }
  return {
    word,
    font: first?.run.font ?? '',
    unmapped: letters.filter(({ unmapped }) => unmapped).length,
    recognised,
  }
}

export const pageMarks = (all: readonly Glyph[], page: OwnBox, stated: Turn, drawings: Drawings): PageMarks => {
  const { visible, behind } = seenGlyphs(all, page, drawings)
  const turn = turnFor([...visible, ...behind], stated)
  const held = frameOf(page, turn)
  const { width, height } = held
  const rules = mergeRules(drawings.lines.map((line) => holdBox(held, line)), width, height)
  const parted = partedBy(rules)
  // What runs askew is put over the page, not written on it: a stamp, the word "draft".
  const wordsOf = (glyphs: readonly Glyph[], recognised: boolean): readonly FoundWord[] =>
    TURNS.flatMap((own) => {
      const frame = frameOf(page, own)
      const letters = settleLetters(glyphs.filter(({ run }) => run.turn === own), frame)
      const onward = asTurn(turn - own)
      return gatherWords(letters, own === turn ? parted : unparted).map((word) => found(word, turnBox(boxOf(word), frame.width, frame.height, onward), recognised))
    })
  return { turn: asTurn(turn - stated), width, height, words: [...wordsOf(visible, false), ...wordsOf(behind, true)], rules }
}
