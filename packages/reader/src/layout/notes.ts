// Notes at the foot of a page: smaller than the text, the first of them opened by a small raised mark. They follow the
// text, as in every other format, so that a paragraph goes on overleaf.

import { top } from './boxes.ts'
import { MARK } from './note-marks.ts'
import type { VisualLine } from './visual-line.ts'

/** Sizes beside that of the text: of a note's letters; of its mark beside them, small and raised or that of the text. */
const SMALLER = 0.95
const RAISED = 0.85
/** Notes stand in the lower part of a page. */
const LOWER = 0.35

const isOtherSize = (mark: number, text: number): boolean => mark < text * RAISED || mark * RAISED > text

const opensNote = ({ words, size }: VisualLine): boolean => {
  const [mark, word] = words
  return mark !== undefined && word !== undefined && MARK.test(mark.text) && isOtherSize(mark.size, size)
}

export type Noted = { readonly lines: readonly VisualLine[]; readonly notes: readonly VisualLine[] }

/** Parts the lines of a page from its notes; `size` is that of the document's text. */
export const withoutNotes = (lines: readonly VisualLine[], size: number, pageHeight: number): Noted => {
  let first = lines.length
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || line.size > size * SMALLER || top(line) < pageHeight * LOWER) break
    if (opensNote(line)) first = i
  }
  return { lines: lines.slice(0, first), notes: lines.slice(first) }
}

/** Each note a list of lines. */
export const eachNote = (lines: readonly VisualLine[]): readonly (readonly VisualLine[])[] => {
  const notes: VisualLine[][] = []
  for (const line of lines) {
    const open = notes.at(-1)
    if (open === undefined || opensNote(line)) notes.push([line])
    else open.push(line)
  }
  return notes
}
