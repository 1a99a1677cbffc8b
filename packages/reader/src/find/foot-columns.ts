// The foot of a page in two columns, as text taken from PDF has it: receivers at the left, the signature at the right,
// side by side on the same lines with a wide gap between them.

import { slice } from '../extract/passage.ts'
import { lineAt, type RawText } from '../extract/raw-text.ts'
import type { HeadLine } from './head-lines.ts'

const GAP = 4
/** A line that begins so far in stands in the right column. */
const INDENT = 24

/** Index of the last wide gap inside a line; −1 where it has none. */
export const gapIn = ({ passage: { text, starts } }: HeadLine): number => {
  for (let i = text.length - 1; i > 0; i--)
    if (text[i] === ' ' && (starts[i + 1] ?? 0) - (starts[i] ?? 0) >= GAP) return i
  return -1
}

const indentOf = (raw: RawText, { passage }: HeadLine): number => {
  const from = passage.starts[0] ?? 0
  return from - (raw.lineStarts[lineAt(raw, from) - 1] ?? from)
}

/** A line with nothing at its left: the signature's, though those who receive begin lower down. */
export const standsRight = (raw: RawText, line: HeadLine): boolean =>
  !line.inTable && gapIn(line) < 0 && indentOf(raw, line) >= INDENT

export type FootColumns = { readonly left: readonly HeadLine[]; readonly right: readonly HeadLine[] }

/** Splits the lines of a foot; where nothing stands side by side all of them are the left column. */
export const footColumns = (raw: RawText, lines: readonly HeadLine[]): FootColumns => {
  const left: HeadLine[] = []
  const right: HeadLine[] = []
  const put = (column: HeadLine[], line: HeadLine, from: number, to?: number): void => {
    const passage = slice(line.passage, from, to)
    column.push({ ...line, passage, text: passage.text })
  }
  for (const line of lines) {
    const gap = line.inTable ? -1 : gapIn(line)
    if (gap >= 0) {
      put(left, line, 0, gap)
      put(right, line, gap + 1)
    } else if (!line.inTable && indentOf(raw, line) >= INDENT) right.push(line)
    else left.push(line)
  }
  return { left, right }
}
