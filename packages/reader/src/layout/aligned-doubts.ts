// Whether the place of words leaves a question which row and which column of a table without lines they belong to.

import { boundsOf, crosses } from './aligned-columns.ts'
import { bottom, top } from './boxes.ts'
import { piecesOf, type Gap } from './corridors.ts'
import type { VisualLine } from './visual-line.ts'

export type AlignedRow = {
  readonly lines: readonly VisualLine[]
  /** Columns that have words, and those whose words begin on the first line. */
  readonly filled: number
  readonly begun: number
  readonly numbered: boolean
  readonly over: boolean
}

/** In heights of letters: how much farther rows stand from each other than their lines. */
const APART = 0.45

/** A number and all cells begin on one line. */
const isLevel = (row: AlignedRow): boolean => row.over || (row.numbered && row.begun === row.filled)

const gapsIn = (lines: readonly VisualLine[]): readonly number[] =>
  lines.slice(1).map((line, i) => top(line) - bottom(lines[i] ?? line))

const isApart = (above: AlignedRow, below: AlignedRow): boolean => {
  const [last, first] = [above.lines.at(-1), below.lines[0]]
  if (last === undefined || first === undefined) return true
  const inner = Math.max(0, ...gapsIn(above.lines), ...gapsIn(below.lines))
  return top(first) - bottom(last) > inner + first.size * APART
}

const isEdgeClear = (above: AlignedRow | undefined, below: AlignedRow | undefined): boolean =>
  above === undefined || below === undefined || isLevel(below) || isApart(above, below)

/** No words over a corridor, no wide gap but at one. */
const isParted = (line: VisualLine, corridors: readonly Gap[]): boolean => {
  if (crosses(line, corridors)) return false
  const bounds = boundsOf(line, corridors)
  return piecesOf(line).gaps.every(([from, to]) => bounds.some((bound) => bound >= from - 1 && bound <= to + 1))
}

/** `ruled` where lines are drawn between the rows. */
export const isGuessed = (rows: readonly AlignedRow[], i: number, corridors: readonly Gap[], ruled: boolean): boolean => {
  const row = rows[i]
  if (row === undefined || row.over) return false
  if (!row.lines.every((line) => isParted(line, corridors))) return true
  return !ruled && !(isEdgeClear(rows[i - 1], row) && isEdgeClear(row, rows[i + 1]))
}
