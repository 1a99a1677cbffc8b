// Letters to words as the eye does it: by the gaps between them on their line, whatever order, runs and blanks the file
// has. Everything here happens with the letters held upright.

import type { Box } from '../page/placed-page.ts'
import type { Run } from './glyph.ts'
import type { Parted } from './parted.ts'

/** A letter held upright. */
export type Letter = {
  readonly index: number
  readonly text: string
  readonly unmapped: boolean
  readonly box: Box
  /** Height of the line it stands on. */
  readonly base: number
  readonly run: Run
  readonly spaced: boolean
  /** Printed twice, a little apart: what poor programs do for bold. */
  readonly doubled: boolean
}

/** Letters from left to right. */
export type Word = { readonly letters: readonly Letter[] }

/** In ems: a gap that parts words; what a blank of the file needs to be seen; how far a pen goes back for a kern. */
const GAP = 0.15
const SEEN_BLANK = 0.04
const BACK = 0.4
/** Gaps wider than this are between columns, and say nothing of how widely a line is spaced. */
const COLUMN_GAP = 0.8
/** Letters of one line may stand this far from it, in ems. */
const OFF_LINE = 0.12
/** Fewer gaps do not show how widely a line is spaced. */
const SPACING_GAPS = 3

const emOf = (a: Letter, b: Letter): number => Math.max(0.5, Math.min(a.run.em, b.run.em))

const gapOf = (a: Letter, b: Letter): number => (b.box[0] - a.box[2]) / emOf(a, b)

const onOneLine = (a: Letter, b: Letter): boolean => {
  const [small, large] = a.run.size < b.run.size ? [a, b] : [b, a]
  return Math.abs(a.base - b.base) <= OFF_LINE * Math.max(0.5, small.run.size) && small.run.size > 0.5 * large.run.size
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Stretches of the file along one line, the pen moving on. */
const strandsOf = (letters: readonly Letter[]): readonly (readonly Letter[])[] => {
  const strands: Letter[][] = []
  for (const letter of letters) {
    const strand = strands.at(-1)
    const last = strand?.at(-1)
    const follows = last !== undefined && onOneLine(last, letter) && letter.box[0] > last.box[2] - BACK * emOf(last, letter)
    if (follows) strand?.push(letter)
    else strands.push([letter])
  }
  return strands
}

/** How far apart the letters of a strand stand when they are of one word: 0 but where it is spaced out. */
const spacingOf = (strand: readonly Letter[]): number => {
  const gaps: number[] = []
  for (const [i, letter] of strand.entries()) {
    const last = strand[i - 1]
    if (last === undefined || letter.spaced) continue
    const gap = gapOf(last, letter)
    if (gap < COLUMN_GAP) gaps.push(gap)
  }
  return gaps.length < SPACING_GAPS ? 0 : median(gaps)
}

type Piece = { readonly letters: Letter[]; readonly spacing: number; blankAfter: boolean }

const partStrand = (strand: readonly Letter[], parted: Parted): readonly Piece[] => {
  const pieces: Piece[] = []
  const spacing = spacingOf(strand)
  for (const [i, letter] of strand.entries()) {
    const [piece, last] = [pieces.at(-1), strand[i - 1]]
    if (piece === undefined || last === undefined) {
      pieces.push({ letters: [letter], spacing, blankAfter: false })
      continue
    }
    const gap = gapOf(last, letter)
    // Letters over each other: the widths are wrong, and blanks are all there is to go by.
    const blank = letter.spaced && (gap >= spacing + SEEN_BLANK || spacing < -SEEN_BLANK)
    if (blank) piece.blankAfter = true
    if (blank || gap > Math.max(0, spacing) + GAP || parted(last.box, letter.box)) pieces.push({ letters: [letter], spacing, blankAfter: false })
    else piece.letters.push(letter)
  }
  return pieces
}

/** Whether `b`, drawn at another time, goes on where `a` ends. */
const goesOn = (a: Piece, b: Piece, parted: Parted): boolean => {
  const [last, first] = [a.letters.at(-1), b.letters[0]]
  if (last === undefined || first === undefined || !onOneLine(last, first)) return false
  const gap = gapOf(last, first)
  if (gap < -BACK || parted(last.box, first.box)) return false
  const spacing = Math.max(0, Math.min(a.spacing, b.spacing))
  return a.blankAfter || first.spaced ? gap < SEEN_BLANK : gap <= spacing + GAP
}

const LINE_STEP = 1

/** Pieces of one word that were drawn apart: in bands of a line's height, from left to right, each to its neighbour. */
const joinPieces = (pieces: readonly Piece[], parted: Parted): readonly Word[] => {
  const sorted = pieces.toSorted((a, b) => (a.letters[0]?.base ?? 0) - (b.letters[0]?.base ?? 0))
  const lines: Piece[][] = []
  let base = -Infinity
  for (const piece of sorted) {
    const own = piece.letters[0]?.base ?? 0
    if (own - base > LINE_STEP) {
      lines.push([])
      base = own
    }
    lines.at(-1)?.push(piece)
  }
  return lines.flatMap((line) => {
    const words: Piece[] = []
    for (const piece of line.toSorted((a, b) => (a.letters[0]?.box[0] ?? 0) - (b.letters[0]?.box[0] ?? 0))) {
      const last = words.at(-1)
      if (last !== undefined && goesOn(last, piece, parted)) {
        last.letters.push(...piece.letters)
        last.blankAfter = piece.blankAfter
      } else words.push({ ...piece, letters: [...piece.letters] })
    }
    return words
  })
}

const firstIndex = ({ letters }: Word): number => Math.min(...letters.map(({ index }) => index))

/** Square and cubic metres: the only raised digits that belong to their word; others call a note. */
const isPower = (unit: Word | undefined, word: Word): boolean => {
  const [last, digit] = [unit?.letters.at(-1), word.letters[0]]
  if (last === undefined || digit === undefined || word.letters.length > 1 || !/^[23]$/.test(digit.text)) return false
  const unitText = unit?.letters.map(({ text }) => text).join('') ?? ''
  const [raised, gap] = [last.base - digit.base, gapOf(last, digit)]
  return /(?:^|[^\p{L}])[kcdm]?m$/u.test(unitText) && raised > 0 && raised < last.run.size && gap > -BACK && gap < GAP
}

const withPowers = (words: readonly Word[]): readonly Word[] => {
  const joined: Word[] = []
  for (const word of words) {
    const unit = joined.at(-1)
    if (unit !== undefined && isPower(unit, word)) joined[joined.length - 1] = { letters: [...unit.letters, ...word.letters] }
    else joined.push(word)
  }
  return joined
}

/** In the order of the file. */
export const gatherWords = (letters: readonly Letter[], parted: Parted): readonly Word[] => {
  const pieces = strandsOf(letters).flatMap((strand) => partStrand(strand, parted))
  return withPowers(joinPieces(pieces, parted).toSorted((a, b) => firstIndex(a) - firstIndex(b)))
}
