// A table ruled across only: its rows are what stands between two lines, its columns the corridors between its words.

import type { Box, PlacedWord } from '../page/placed-page.ts'
import { alignedRows } from './aligned-cells.ts'
import { middleX, middleY } from './boxes.ts'
import { corridorsOf, piecesOf } from './corridors.ts'
import type { LaidTable } from './laid.ts'
import type { Segment } from './segments.ts'
import { visualLines } from './visual-line.ts'

/** Points by which the lines of one table differ at their ends. */
const LEVEL = 6
/** So many lines, so wide, rule a table and no heading. */
const LINES = 3
const WIDE = 0.4

export type LinedTable = { readonly box: Box; readonly table: LaidTable; readonly words: readonly PlacedWord[] }

/** Lines that begin and end alike, from the top down. */
const stacksOf = (lines: readonly Segment[], pageWidth: number): readonly (readonly Segment[])[] => {
  const stacks: Segment[][] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    if (line.to - line.from < pageWidth * WIDE) continue
    const last = stacks.at(-1)
    const same = last?.[0]
    if (same !== undefined && Math.abs(same.from - line.from) <= LEVEL && Math.abs(same.to - line.to) <= LEVEL)
      last?.push(line)
    else stacks.push([line])
  }
  return stacks.filter((stack) => stack.length >= LINES)
}

const tableOf = (stack: readonly Segment[], words: readonly PlacedWord[], page: number): LinedTable | null => {
  const [first, last] = [stack[0], stack.at(-1)]
  if (first === undefined || last === undefined) return null
  const box: Box = [first.from - LEVEL, first.at, first.to + LEVEL, last.at]
  const held = words.filter((word) => {
    const [x, y] = [middleX(word), middleY(word)]
    return x >= box[0] && x <= box[2] && y > box[1] && y < box[3]
  })
  const bands = stack.slice(1).map((line, i) => {
    const from = stack[i]?.at ?? 0
    return visualLines(
      held.filter((word) => middleY(word) > from && middleY(word) < line.at),
      page,
    )
  })
  const lines = bands.flat()
  const corridors = corridorsOf(lines.filter((line) => piecesOf(line).pieces.length >= 2))
  if (corridors.length === 0) return null
  const starts: number[] = []
  let at = 0
  for (const band of bands) {
    if (band.length > 0) starts.push(at)
    at += band.length
  }
  return starts.length < 2
    ? null
    : { box, words: held, table: { kind: 'table', rows: alignedRows(lines, corridors, starts) } }
}

export const linedTables = (
  lines: readonly Segment[],
  words: readonly PlacedWord[],
  page: { readonly width: number; readonly number: number },
): readonly LinedTable[] =>
  stacksOf(lines, page.width).flatMap((stack) => {
    const table = tableOf(stack, words, page.number)
    return table === null ? [] : [table]
  })
