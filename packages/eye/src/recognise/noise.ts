// What the recogniser makes of specks, strokes, stamps and handwriting: no words. Whatever could be a word stays.

import type { PixelBox, Prepared } from '../image/prepared.ts'

export type Judged = { readonly text: string; readonly box: PixelBox; readonly certainty: number }

const SAYS = /[\p{L}\p{N}]/u
const WORD = /^(?:\p{Lu}{2,7}|\p{L}\p{Ll}{1,6})[.,;:]?$/u
/** Signs that stand alone in papers: of lists, of sums, of what is left out. */
const SIGN = /^(?:[-–—+•*/&:;.,()[\]"“”…%]|\.{2,}|\/-|\.\/\.?)$/u
const SURE_SIGN = 0.5
/** Below it no letter was made out. */
const NOTHING = 0.12

type Mark = Prepared['marks'][number]

/** Below these a word among the marks is what the recogniser makes of them. */
const AMONG: Readonly<Record<Mark['kind'], number>> = { handwriting: 0.85, signature: 0.75, stamp: 0.5 }

const INSIDE = 0.6

const isInside = ([l, t, r, b]: PixelBox, [ml, mt, mr, mb]: PixelBox): boolean => {
  const both = Math.max(0, Math.min(r, mr) - Math.max(l, ml)) * Math.max(0, Math.min(b, mb) - Math.max(t, mt))
  return both > INSIDE * Math.max(1, (r - l) * (b - t))
}

export const isNoise = ({ text, box, certainty }: Judged, marks: readonly Mark[]): boolean => {
  if (marks.some((mark) => certainty < AMONG[mark.kind] && isInside(box, mark.box))) return true
  // What could be a word is doubted, not lost.
  if (SAYS.test(text)) return certainty < NOTHING && !WORD.test(text)
  return !(SIGN.test(text) && certainty >= SURE_SIGN)
}

/** Lines of dots and strokes say nothing: places to fill in, lines drawn under headings. */
export const isEmptyLine = (words: readonly Judged[]): boolean =>
  words.length > 1 ? words.every(({ text }) => !SAYS.test(text)) : words.every(({ text }) => /^[-–—.…_~]{2,}$/u.test(text))
