// Lines of running text as paragraphs: by the room left at the end of the line above, by indents, by the distance
// between lines; and only where these say nothing, by the words.

import { continues } from '../extract/wrapping.ts'
import { left, middleX, right, top, width } from './boxes.ts'
import { isCentred, type Frame } from './frame.ts'
import { isCutSymbol, isEnded, isHanging, isItem, isOpen, needed, startsLow, textOf } from './joints.ts'
import { paragraphOf, type LaidLine, type LaidParagraph } from './laid.ts'
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

const goesOn = (open: readonly VisualLine[], next: VisualLine, frame: Frame): boolean => {
  const before = open.at(-1)
  if (before === undefined) return false
  const [above, below] = [textOf(before), textOf(next)]
  if (isCutSymbol(above, below)) return true
  const pitch = pitchBetween(before, next, frame)
  if (pitch === 'far' || OPENS.test(below)) return false
  if (Math.abs(before.size - next.size) > before.size * 0.15) return false
  const [centredBefore, centred] = [isCentred(before, frame), isCentred(next, frame)]
  const full = isFull(before, next, frame, centredBefore)
  const low = startsLow(below) && !isEnded(above)
  if (centredBefore && centred) {
    if (CAPITALS.test(above) !== CAPITALS.test(below) && !full) return false
    return low || isOpen(above) || (full && before.bold === next.bold)
  }
  if (centredBefore !== centred && !full && (centredBefore || before.bold !== next.bold)) return false
  if (!full) return low && pitch !== 'apart' && !isItem(above) && Math.abs(middleX(before) - middleX(next)) < width(before)
  if (before.bold && open.every((line) => line.bold) && !next.bold && !low) return false
  if (pitch === 'apart' && isEnded(above)) return false
  const side = sideOf(open, next, frame)
  if (side === 'begins') return low && pitch !== 'apart'
  if (side === 'goesOn') return true
  if (pitch === 'apart' && isItem(below)) return false
  return continues(above, below, { width: above.length }, true)
}

export const paragraphsOf = (lines: readonly FramedLine[]): readonly LaidParagraph[] => {
  const paragraphs: LaidParagraph[] = []
  let open: VisualLine[] = []
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open.map((line, i): LaidLine => ({ line, glue: glueOf(open[i - 1], line) }))))
    open = []
  }
  for (const { line, frame } of lines) {
    if (!goesOn(open, line, frame)) close()
    open.push(line)
  }
  close()
  return paragraphs
}

const glueOf = (before: VisualLine | undefined, line: VisualLine): LaidLine['glue'] =>
  before !== undefined && isCutSymbol(textOf(before), textOf(line)) ? '' : ' '
