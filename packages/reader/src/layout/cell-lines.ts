// The lines of a cell: which of their breaks are meant. A line broken by the cell's width ends where the next word had
// no room; a line that ends before was ended by the writer: an item of a list, a name under a name.

import { left, middleX, right, top, width } from './boxes.ts'
import { isCutSymbol, isEnded, isForcedCut, isHanging, isItem, isOpen, needed, startsLow, textOf } from './joints.ts'
import { namesApart } from './names-apart.ts'
import type { Glue, LaidLine } from './laid.ts'
import { visualLines, type VisualLine } from './visual-line.ts'
import type { PlacedWord } from '../page/placed-page.ts'

/** How far words stand from the sides of a cell at most, where the table does not show it. */
export const PADDING = 5.5
/** Points by which a measured width may be wrong. */
const SLACK = 1.5
const LEVEL = 3
/** No name is so long. */
const NAME = 120

/** From the side of a cell to its words, left and right. */
export type Inside = { readonly from: number; readonly to: number }

const isCentred = (lines: readonly VisualLine[], inside: Inside): boolean => {
  const middle = (inside.from + inside.to) / 2
  return (
    lines.every((line) => Math.abs(middleX(line) - middle) < LEVEL * 1.5) &&
    lines.some((line) => left(line) > inside.from + LEVEL)
  )
}

/** What stands between two lines of a cell; `pitch` is the least distance between its lines. */
export const glueOf = (before: VisualLine, next: VisualLine, inside: Inside, centred: boolean, pitch: number): Glue => {
  const [above, below] = [textOf(before), textOf(next)]
  if (isCutSymbol(above, below)) return ''
  if (isForcedCut(before, below, inside.to - inside.from)) return ''
  const end = centred ? inside.from + width(before) : right(before)
  const full = end + needed(next) > inside.to - SLACK
  if (isItem(below) && (!full || isEnded(above) || /^[-–+•*]\s/u.test(below))) return '\n'
  if (startsLow(below) && !isEnded(above)) return ' '
  if (isHanging(above) || isOpen(above)) return ' '
  if (!full) return '\n'
  // Set apart by more than lines are.
  return top(next) - top(before) > pitch * 1.25 && isEnded(above) ? '\n' : ' '
}

/** The least distance between two lines of a cell. */
const pitchOf = (lines: readonly VisualLine[]): number =>
  lines.reduce((least, line, i) => {
    const before = lines[i - 1]
    return before === undefined ? least : Math.min(least, top(line) - top(before))
  }, Infinity)

export const cellLines = (words: readonly PlacedWord[], page: number, inside: Inside): readonly LaidLine[] => {
  const lines = visualLines(words, page)
  const centred = isCentred(lines, inside)
  const pitch = pitchOf(lines)
  // What stands since the last meant break; a cell of running text needs no more of it than its beginning.
  let since = ''
  return lines.map((line, i) => {
    const before = lines[i - 1]
    const glue = before === undefined ? '\n' : glueOf(before, line, inside, centred, pitch)
    const meant = glue === ' ' && since.length < NAME && namesApart(since, textOf(line)) ? '\n' : glue
    since = meant === '\n' ? textOf(line) : since.length < NAME ? `${since}${meant}${textOf(line)}` : since
    return { line, glue: meant }
  })
}
