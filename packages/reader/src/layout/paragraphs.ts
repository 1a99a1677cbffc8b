// Lines of running text as paragraphs: by the room left at the end of the line above, by indents, by the distance
// between lines; and only where these say nothing, by the words.

import { continues } from '../extract/wrapping.ts'
import { left, middleX, right, top, width } from './boxes.ts'
import { isCentred, type Frame } from './frame.ts'
import { isCutSymbol, isEnded, isHanging, isItem, isOpen, needed, startsLow, textOf } from './joints.ts'
import { paragraphOf, type Glue, type LaidLine, type LaidParagraph } from './laid.ts'
import type { VisualLine } from './visual-line.ts'

export type FramedLine = { readonly line: VisualLine; readonly frame: Frame }

/** Points by which edges of one column differ. */
const LEVEL = 4
const INDENT = 7
const SLACK = 2
/** Greater than the usual distance between lines: space between paragraphs; so great: something else begins. */
const APART = 1.18
const FAR = 1.6
const OPENS = /^(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\.|Kính gửi)/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** As wide as a space is where a line is not stretched, in heights of letters; as it is on a line stretched too far. */
const SPACE = 0.25
const STRETCHED = 0.5

/** A line ended before its room did and stretched all the same, as programs do at a break inside a paragraph. */
const isStretched = (before: VisualLine, next: VisualLine, frame: Frame): boolean => {
  const gaps = before.words.length - 1
  const letters = before.words.reduce((sum, word) => sum + width(word), 0)
  if (gaps < 1 || (width(before) - letters) / gaps < before.size * STRETCHED) return false
  return left(before) + letters + gaps * SPACE * before.size + needed(next) < frame.right - SLACK
}

/** The room the line above has left: no word of the next one would have fitted. */
const isFull = (before: VisualLine, next: VisualLine, frame: Frame, centred: boolean): boolean => {
  const end = centred ? frame.left + width(before) : right(before)
  return end + needed(next) > frame.right - SLACK
}

type Pitch = 'usual' | 'apart' | 'far' | 'unknown'

const pitchBetween = (before: VisualLine, next: VisualLine, frame: Frame): Pitch => {
  if (before.page !== next.page || top(next) <= top(before)) return 'unknown'
  const pitch = (top(next) - top(before)) / Math.max(1, before.size, next.size)
  return pitch > frame.pitch * FAR ? 'far' : pitch > frame.pitch * APART ? 'apart' : 'usual'
}

/** Where the lines of a paragraph begin after its first; null where one line does not show it. */
const bodyLeft = (lines: readonly VisualLine[]): number | null => {
  const last = lines.at(-1)
  return lines.length < 2 || last === undefined ? null : left(last)
}

/** Lines of a list begin under the words of its mark. */
const hangs = (first: VisualLine, next: VisualLine): boolean => {
  const under = first.words[1]
  return under !== undefined && isItem(textOf(first)) && Math.abs(left(next) - left(under)) < LEVEL
}

type Side = 'goesOn' | 'begins' | 'unknown'

/** What the left edge says of a line under a full one. */
const sideOf = (open: readonly VisualLine[], next: VisualLine, frame: Frame): Side => {
  const [first, body] = [open[0], bodyLeft(open)]
  if (first === undefined) return 'begins'
  const at = left(next)
  if (body !== null) {
    if (Math.abs(at - body) >= LEVEL) return 'begins'
    return Math.abs(left(first) - body) >= INDENT ? 'goesOn' : 'unknown'
  }
  if (at < left(first) - INDENT) return Math.abs(at - frame.left) < LEVEL * 1.5 ? 'goesOn' : 'unknown'
  if (at > left(first) + INDENT) return hangs(first, next) ? 'goesOn' : 'begins'
  // Level with a line that is itself set in: a paragraph beside a paragraph.
  return left(first) > frame.left + INDENT && !isHanging(textOf(first)) ? 'begins' : 'unknown'
}

/** A break inside a paragraph: the line below begins where the paragraph's lines do, not where paragraphs begin. */
const isInner = (open: readonly VisualLine[], next: VisualLine, frame: Frame): boolean => {
  const [first, before] = [open[0], open.at(-1)]
  if (first === undefined || before === undefined || isItem(textOf(next)) || before.bold !== next.bold) return false
  return (
    Math.abs(left(next) - frame.left) < LEVEL &&
    left(first) > frame.left + INDENT &&
    // That its lines begin there has been seen, or a line stretched to the edge shows it.
    (open.length > 1 ? Math.abs(left(before) - frame.left) < LEVEL : right(before) > frame.right - LEVEL) &&
    !isCentred(first, frame) &&
    pitchBetween(before, next, frame) === 'usual'
  )
}

type Open = { readonly lines: VisualLine[]; readonly glues: Glue[]; bold: boolean }

/** What stands between the open paragraph and the next line; null where that begins another. */
const glueOf = ({ lines: open, bold }: Open, next: VisualLine, frame: Frame): Glue | null => {
  const before = open.at(-1)
  if (before === undefined) return null
  const [above, below] = [textOf(before), textOf(next)]
  if (isCutSymbol(above, below)) return ''
  const pitch = pitchBetween(before, next, frame)
  if (pitch === 'far' || OPENS.test(below)) return null
  if (Math.abs(before.size - next.size) > before.size * 0.15) return null
  const [centredBefore, centred] = [isCentred(before, frame), isCentred(next, frame)]
  const full = isFull(before, next, frame, centredBefore)
  const low = startsLow(below) && !isEnded(above)
  const when = (goesOn: boolean): Glue | null => (goesOn ? ' ' : null)
  if (centredBefore && centred) {
    if (CAPITALS.test(above) !== CAPITALS.test(below) && !full) return null
    return when(low || isOpen(above) || (full && before.bold === next.bold))
  }
  if (centredBefore !== centred && !full && (centredBefore || before.bold !== next.bold)) return null
  if (isInner(open, next, frame) && (!full || isStretched(before, next, frame))) return low ? ' ' : '\n'
  if (!full)
    return when(low && pitch !== 'apart' && !isItem(above) && Math.abs(middleX(before) - middleX(next)) < width(before))
  if (bold && !next.bold && !low) return null
  // A heading under the last line of a paragraph that happens to be full.
  if (!before.bold && next.bold && isItem(below) && isEnded(above)) return null
  if (pitch === 'apart' && isEnded(above)) return null
  const side = sideOf(open, next, frame)
  if (side === 'begins') return when(low && pitch !== 'apart')
  if (side === 'goesOn') return ' '
  if (pitch === 'apart' && isItem(below)) return null
  return when(continues(above, below, { width: above.length }, true))
}

export const paragraphsOf = (lines: readonly FramedLine[]): readonly LaidParagraph[] => {
  const paragraphs: LaidParagraph[] = []
  let open: Open = { lines: [], glues: [], bold: true }
  const close = (): void => {
    if (open.lines.length > 0)
      paragraphs.push(paragraphOf(open.lines.map((line, i): LaidLine => ({ line, glue: open.glues[i] ?? ' ' }))))
    open = { lines: [], glues: [], bold: true }
  }
  for (const { line, frame } of lines) {
    const glue = glueOf(open, line, frame)
    if (glue === null) close()
    open.lines.push(line)
    open.glues.push(glue ?? ' ')
    open.bold &&= line.bold
  }
  close()
  return paragraphs
}
