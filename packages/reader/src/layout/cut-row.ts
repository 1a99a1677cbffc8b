// A row that a page cut in two, although lines are drawn at both edges, as most programs do: its rest has no number of
// its own, every cell of the rest goes on from a cell that is full down to the edge, and one of them in mid-sentence.

import { bottom } from './boxes.ts'
import { glueOf, type Inside } from './cell-lines.ts'
import { isEnded, isHanging, startsLow, textOf } from './joints.ts'
import type { Glue, LaidCell, LaidRow } from './laid.ts'

/** In heights of letters: less room than a line needs. */
const ROOM = 1.7

/** The last row of a page's table, and the first of the next. */
export type Cut = {
  readonly above: LaidRow
  readonly rest: LaidRow
  /** Where the row above ends on its page; null where no line is drawn there. */
  readonly edge: number | null
  readonly insideOf: (cell: LaidCell) => Inside
}

const glueOver = (above: LaidCell, rest: LaidCell, inside: Inside): Glue => {
  const [before, next] = [above.lines.at(-1)?.line, rest.lines[0]?.line]
  if (before === undefined || next === undefined) return ' '
  return glueOf(before, next, inside, false, Infinity)
}

const runsOn = (above: LaidCell, rest: LaidCell): boolean => {
  const [before, next] = [above.lines.at(-1)?.line, rest.lines[0]?.line]
  if (before === undefined || next === undefined) return false
  const [end, start] = [textOf(before), textOf(next)]
  return isHanging(end) || startsLow(start) || !isEnded(end)
}

/** The rest with what stands before each of its cells; null where it is a row of its own. */
export const restOf = ({ above, rest, edge, insideOf }: Cut): LaidRow | null => {
  const number = above.cells.find((cell) => cell.column === 1)
  const ownNumber = rest.cells.find((cell) => cell.column === 1)
  if (edge !== null && (number === undefined || number.lines.length === 0 || (ownNumber?.lines.length ?? 0) > 0))
    return null
  const pairs = rest.cells.map((cell) => ({ cell, over: above.cells.find((other) => other.column === cell.column) }))
  const filled = pairs.filter(({ cell }) => cell.lines.length > 0)
  const fits = filled.every(({ cell, over }) => {
    if (over === undefined || over.columnSpan !== cell.columnSpan) return false
    const last = over.lines.at(-1)?.line
    if (edge === null) return true
    return last !== undefined && edge - bottom(last) < last.size * ROOM
  })
  if (!fits || filled.length === 0) return null
  const glues = new Map(
    filled.map(({ cell, over }) => [cell, over === undefined ? ' ' : glueOver(over, cell, insideOf(cell))]),
  )
  const running = filled.some(({ cell, over }) => over !== undefined && glues.get(cell) !== '\n' && runsOn(over, cell))
  if (edge !== null && !running) return null
  return {
    ...rest,
    goesOn: true,
    cells: rest.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.map((line, i) => (i === 0 ? { ...line, glue: glues.get(cell) ?? line.glue } : line)),
    })),
  }
}
