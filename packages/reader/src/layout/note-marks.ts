// Small raised words. A number raised after a word is the mark of a note and no part of what is said; raised after a
// unit of measure it is a power ("m2", "km2"), as every other format writes it.

import { bottom, left, right, top } from './boxes.ts'
import type { VisualLine } from './visual-line.ts'

export const MARK = /^[([]?(?:\d{1,3}|\*{1,3})[)\]]?[,;.:]?$/
const UNIT = /(?:^|[\d\s,.(/])[kdcmh]?m$/u
/** How much smaller than its line a raised word is, how far above its foot it ends, how near it stands. */
const SMALLER = 0.8
const ABOVE = 0.12
const NEAR = 0.4

/** By index of the word in its line. */
export const noteMarks = (line: VisualLine): ReadonlyMap<number, 'note' | 'unit'> => {
  const marks = new Map<number, 'note' | 'unit'>()
  line.words.forEach((word, i) => {
    const before = line.words[i - 1] ?? line.words[1]
    if (before === undefined || !MARK.test(word.text)) return
    // A note itself may begin with its mark in the letters of the text.
    if (i === 0 && word.size * SMALLER > line.size) return void marks.set(i, 'note')
    if (word.size > line.size * SMALLER) return
    const raised = bottom(word) < bottom(before) - line.size * ABOVE && top(word) < top(before) + line.size * 0.5
    if (!raised || (i > 0 && left(word) - right(before) > line.size * NEAR)) return
    marks.set(i, i > 0 && UNIT.test(before.text) && /^[23]/.test(word.text) ? 'unit' : 'note')
  })
  return marks
}
