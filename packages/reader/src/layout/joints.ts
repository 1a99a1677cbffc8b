// What the end of one line and the beginning of the next say by themselves, wherever they stand.

import { markerOf } from '../extract/marker.ts'
import { left, right } from './boxes.ts'
import { lineText, type VisualLine } from './visual-line.ts'

/** A symbol or a range cut at its hyphen: "1703/QĐ-" + "TTg", "2026-" + "2030". */
export const isCutSymbol = (before: string, next: string): boolean =>
  (/[\p{Lu}\d]-$/u.test(before) && /^[\p{Lu}\d]/u.test(next)) ||
  (/[\p{L}\d]\/$/u.test(before) && /^[\p{L}\d]/u.test(next)) ||
  (/\d[\p{L}\d/]*$/u.test(before) && /^(?:\/[\p{L}\d]|-[\p{Lu}\d])/u.test(next))

const TERMINAL = /[.;:?!…]["”’)»]*$|\.\/\.?$/u
const HANGING = /(?:[,(“]|\s[–-]|(?:^|\s)(?:và|hoặc|của|với|tại|các|về|cho|theo|trong|từ|đến|số|ngày|tháng|năm))$/iu

export const isEnded = (text: string): boolean => TERMINAL.test(text)
/** Cannot be the end of anything. */
export const isHanging = (text: string): boolean => HANGING.test(text)
export const isOpen = (text: string): boolean =>
  text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('“') > text.lastIndexOf('”')
export const startsLow = (text: string): boolean =>
  (/^\p{Ll}/u.test(text) && markerOf(text) === null) || /^[,;.)\]”’&%]/u.test(text)

/** The mark of a list in front of an item; a number only where words follow it. */
export const isItem = (text: string): boolean =>
  markerOf(`${text} `) !== null && !/^\d{1,2}[./]\d{1,2}[./]\d/.test(text)

/** Where one word was cut in two, beyond doubt: no syllable is so long, no year so short, no word such a rest. */
const CUTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\p{L}{9,}$/u, /^\p{Ll}/u],
  [/\d\/\d{1,3}$/, /^\d{1,3}(?!\d)/],
  [/[\p{L}\d]$/u, /^\.\p{L}/u],
  [/\p{L}$/u, /^(?:[bcdđghklmnpqrstvx]|ng|nh|ch)(?:[.,;:]|$)/u],
]

/** A word that had no room on its line, `room` wide, was cut anywhere: alone there, filling it to the last letter. */
export const isForcedCut = (before: VisualLine, next: string, room: number): boolean => {
  const [word] = before.words
  if (word === undefined || before.words.length > 1) return false
  if (`${word.text}${next}` === 'STT') return true
  // The widest letter is about twice as wide as most.
  const letter = ((right(word) - left(word)) / Math.max(1, word.text.length)) * 2
  if (right(word) - left(word) + letter <= room) return false
  return CUTS.some(([above, below]) => above.test(word.text) && below.test(next))
}

/** As wide as a space is at least. */
const SPACE = 0.22

/** Room that the next line's first word would have needed at the end of this one. */
export const needed = (next: VisualLine): number => {
  const first = next.words[0]
  if (first === undefined) return 0
  return SPACE * next.size + right(first) - left(first)
}

export const textOf = lineText
