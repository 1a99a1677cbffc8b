// Words that stand on one line of the page, left to right. Columns are told apart before: here everything that shares
// a height is one line.

import type { Box, PlacedWord } from '../page/placed-page.ts'
import { around, height, left, middleY, quantile, right, shared, top, bottom } from './boxes.ts'

export type VisualLine = {
  readonly page: number
  /** Never empty; left to right. */
  readonly words: readonly PlacedWord[]
  readonly box: Box
  readonly size: number
  /** All of it. */
  readonly bold: boolean
}

/** How much of the lower of two boxes must stand beside the other. */
const BESIDE = 0.5

export const visualLine = (words: readonly PlacedWord[], page: number): VisualLine => {
  const ordered = [...words].sort((a, b) => left(a) - left(b) || right(a) - right(b))
  return {
    page,
    words: ordered,
    box: around(ordered),
    size: quantile(
      ordered.flatMap((word) => (isLetters(word) ? [word.size] : [])),
      0.5,
      ordered[0]?.size ?? 0,
    ),
    bold: ordered.every((word) => word.bold || !isLetters(word)) && ordered.some((word) => word.bold),
  }
}

const isLetters = (word: PlacedWord): boolean => /[\p{L}\p{N}]/u.test(word.text)

/** Lines from the top down. Raised and lowered words belong to the line they overlap most. */
export const visualLines = (words: readonly PlacedWord[], page: number): readonly VisualLine[] => {
  const sorted = words
    .map((word) => ({ word, at: middleY(word) }))
    .sort((a, b) => a.at - b.at || left(a.word) - left(b.word))
  const groups: PlacedWord[][] = []
  // The open line reaches as high and as low as its words do on average, long words counting for more.
  let [from, to, weight] = [0, 0, 0]
  for (const { word } of sorted) {
    const open = groups.at(-1)
    const least = Math.max(0.1, Math.min(height(word), to - from))
    const beside = open !== undefined && shared(top(word), bottom(word), from, to) >= least * BESIDE
    const share = word.text.length * Math.max(1, word.size)
    if (beside) {
      open.push(word)
      from = (from * weight + top(word) * share) / (weight + share)
      to = (to * weight + bottom(word) * share) / (weight + share)
      weight += share
    } else {
      groups.push([word])
      ;[from, to, weight] = [top(word), bottom(word), share]
    }
  }
  return groups.map((group) => visualLine(group, page))
}

/** Nothing stands between words that touch: a word whose letters change their font. */
const TOUCH = 0.04

export const gapBefore = (line: VisualLine, i: number): string => {
  const [before, word] = [line.words[i - 1], line.words[i]]
  if (before === undefined || word === undefined) return ''
  return Math.abs(left(word) - right(before)) < TOUCH * Math.max(before.size, word.size) ? '' : ' '
}

export const lineText = (line: VisualLine): string =>
  line.words.map((word, i) => `${gapBefore(line, i)}${word.text}`).join('')
