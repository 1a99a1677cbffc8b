// Notes at the foot of a page: smaller than the text, the first of them opened by a small raised mark. They follow the
// text, as in every other format, so that a paragraph goes on overleaf.

import type { PlacedPage, PlacedRule } from '../page/placed-page.ts'
import { bottom, left, top, width } from './boxes.ts'
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

/** Of the page: how far down the line above notes stands at least, and how wide it is. */
const HALF = 0.5
const [SHORT, LONG] = [0.08, 0.45]
/** Points by which its edge differs from that of the text. */
const LEVEL = 20

const isRecognised = ({ words }: PlacedPage): boolean => words.some(({ certainty }) => certainty !== null)

/**
 * The first line under a short rule at the left edge, with nothing below it but smaller letters. On a page that was
 * recognised a note's raised mark is hardly ever made out; the rule above it is.
 */
const underRule = (lines: readonly VisualLine[], size: number, page: PlacedPage): number => {
  const edge = Math.min(...lines.map(left))
  const parts = ({ direction, box }: PlacedRule): boolean =>
    direction === 'horizontal' && box[1] > page.height * HALF && Math.abs(box[0] - edge) < LEVEL &&
    box[2] - box[0] > page.width * SHORT && box[2] - box[0] < page.width * LONG
  for (const rule of isRecognised(page) ? page.rules.filter(parts) : []) {
    const first = lines.findIndex((line) => top(line) > rule.box[1] - line.size * 0.3)
    // A word that is underlined stands on its line.
    const isUnder = lines.some((line) => Math.abs(bottom(line) - rule.box[1]) < line.size * 0.4 && width(line) < 2 * (rule.box[2] - rule.box[0]))
    if (first > 0 && !isUnder && lines.slice(first).every((line) => line.size <= size * SMALLER)) return first
  }
  return lines.length
}

export type Noted = { readonly lines: readonly VisualLine[]; readonly notes: readonly VisualLine[] }

/** Parts the lines of a page from its notes; `size` is that of the document's text. */
export const withoutNotes = (lines: readonly VisualLine[], size: number, page: PlacedPage): Noted => {
  let first = underRule(lines, size, page)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || line.size > size * SMALLER || top(line) < page.height * LOWER) break
    if (opensNote(line)) first = Math.min(first, i)
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
