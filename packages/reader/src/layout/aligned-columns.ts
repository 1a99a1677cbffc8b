// The columns of a table that no line rules: which of them a line's words stand in, and which lines run over them.

import type { PlacedWord } from '../page/placed-page.ts'
import { left, middleX, right } from './boxes.ts'
import { corridorsOf, narrowed, piecesOf, type Gap } from './corridors.ts'
import type { VisualLine } from './visual-line.ts'

/** Lines of at least so many pieces show a table; it has so many of them. */
export const PIECES = 3
/** More columns than any sheet holds. */
const COLUMNS = 40

export const isMany = (line: VisualLine | undefined): boolean => {
  const pieces = line === undefined ? 0 : piecesOf(line).pieces.length
  return pieces >= PIECES && pieces <= COLUMNS
}

/** What stays of the corridors beside the words of a line. */
export const keep = (line: VisualLine, corridors: readonly Gap[]): readonly Gap[] =>
  corridors.flatMap((corridor) => {
    const rest = narrowed(line, corridor)
    return rest === null ? [] : [rest]
  })

/** Words that no column's gap parts cross a corridor even where the space between two of them falls into it. */
export const crosses = (line: VisualLine, corridors: readonly Gap[]): boolean => {
  const { pieces } = piecesOf(line)
  return corridors.some((corridor) => {
    const rest = narrowed(line, corridor)
    return rest === null || pieces.some(([from, to]) => from < rest[0] && to > rest[1])
  })
}

/** The name of a group begins in one of the first columns; words further right only come near their neighbours. */
export const isOver = (line: VisualLine, corridors: readonly Gap[]): boolean => {
  const [, second] = corridors
  if (isMany(line) || !crosses(line, corridors)) return false
  const edge = second?.[0] ?? Infinity
  return piecesOf(line).pieces.some(
    ([from, to]) => from < edge && corridors.some((corridor) => from < corridor[0] && to > corridor[1]),
  )
}

/** Which column a word stands in: 0-based. */
export const columnOf = (corridors: readonly Gap[], word: PlacedWord): number => {
  const x = middleX(word)
  const at = corridors.findIndex(([from, to]) => x < (from + to) / 2)
  return at < 0 ? corridors.length : at
}

/** In heights of letters: how far words crowded out of their column may stand from it. */
const CROWDED = 2.5

/**
 * Where the words of a line part at each corridor. A line so full that one column's words touch the next one's is
 * parted at the first gap near the corridor before a word that begins something, else at the nearest.
 */
export const boundsOf = (line: VisualLine, corridors: readonly Gap[]): readonly number[] => {
  const { pieces } = piecesOf(line)
  return corridors.map(([from, to], i) => {
    const middle = (from + to) / 2
    const over = pieces.find((piece) => piece[0] < middle && piece[1] > middle)
    if (over === undefined) return middle
    // Words that begin nearer to where their right neighbour's do are its own; words that end a little late are not.
    const begins = corridors[i - 1]?.[1] ?? left(line)
    if (Math.abs(over[0] - to) < Math.abs(over[0] - begins)) return over[0] - 1
    if (over[1] - middle <= line.size * CROWDED) return over[1] + 1
    let [best, least, opens] = [middle, Infinity, false]
    line.words.forEach((word, n) => {
      const before = line.words[n - 1]
      if (before === undefined) return
      const gap = (right(before) + left(word)) / 2
      const far = Math.abs(gap - middle)
      const opensCell = /^(?:\p{Lu}|\d{1,2}\/\d)/u.test(word.text)
      if (opens || far > line.size * CROWDED || (!opensCell && far >= least)) return
      ;[best, least, opens] = [gap, far, opensCell]
    })
    return best
  })
}

/** Corridors as wide as the lines show them that are not crowded. */
export const wideCorridors = (lines: readonly VisualLine[]): readonly Gap[] => {
  const corridors = corridorsOf(lines)
  const wide = corridorsOf(lines.filter((line) => !crosses(line, corridors)))
  return wide.length === corridors.length ? wide : corridors
}
