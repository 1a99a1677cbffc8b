// What stands beside each other as blocks: running text in two columns is read one column after the other; a letterhead
// or a foot is a table of one row without rules, as it is in every other format.

import { left, quantile, right, width } from './boxes.ts'
import type { Beside } from './beside.ts'
import { frameOf } from './frame.ts'
import { isCutSymbol, isEnded, isItem, startsLow, textOf } from './joints.ts'
import type { LaidLine, LaidTable } from './laid.ts'
import type { FramedLine } from './paragraphs.ts'
import type { VisualLine } from './visual-line.ts'

/** Columns of running text have so many lines, most of them so full. */
const LINES = 7
const FULL = 0.78

const isText = (lines: readonly VisualLine[]): boolean => {
  if (lines.length < LINES) return false
  const [from, to] = [Math.min(...lines.map(left)), Math.max(...lines.map(right))]
  return quantile(lines.map(width), 0.5, 0) >= (to - from) * FULL
}

export const isRunningText = (beside: Beside): boolean => isText(beside.left) && isText(beside.right)

export const framed = (lines: readonly VisualLine[]): readonly FramedLine[] => {
  const frame = frameOf(lines)
  return lines.map((line) => ({ line, frame }))
}

const CAPITALS = /^[^\p{Ll}]*$/u

/** Lines here are set one by one; only the rest of an item or of a name in small letters goes on. */
const cellOf = (lines: readonly VisualLine[]): readonly LaidLine[] =>
  lines.map((line, i) => {
    const before = lines[i - 1]
    if (before === undefined) return { line, glue: '\n' }
    const [above, below] = [textOf(before), textOf(line)]
    if (isCutSymbol(above, below)) return { line, glue: '' }
    const item = /^[-–+•]\s/u.test(above) || isItem(above)
    const rest =
      startsLow(below) ||
      (below === 'NAM' && above.endsWith(' VIỆT')) ||
      (/^\d{4}$/.test(below) && above.endsWith(' năm')) ||
      (item && !isItem(below) && !CAPITALS.test(below) && left(line) <= left(before) + line.size * 3)
    return { line, glue: rest && !isEnded(above) ? ' ' : '\n' }
  })

export const besideTable = (beside: Beside): LaidTable => {
  const cells = [beside.left, beside.right].map((lines, i) => ({
    column: i + 1,
    rowSpan: 1,
    columnSpan: 1,
    lines: cellOf(lines),
  }))
  const page = beside.left[0]?.page ?? beside.right[0]?.page ?? 1
  return { kind: 'table', rows: [{ page, cells, goesOn: false }] }
}

/** A foot that a page cut goes on overleaf, column by column; null where the two are not one. */
export const joinBeside = (above: LaidTable, next: LaidTable): LaidTable | null => {
  const [last, first] = [above.rows.at(-1), next.rows[0]]
  if (last === undefined || first === undefined || first.page !== last.page + 1) return null
  return { kind: 'table', rows: [...above.rows, { ...first, goesOn: true }] }
}
