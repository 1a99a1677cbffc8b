// The recognised words that a value is made of: its quotation found again in the raw text, on the lines it names.

import type { Span } from '@tiendo/domain'
import type { Extracted, RecognisedWord } from '../extract/extracted.ts'

export type WordsOf = (span: Span | null) => readonly RecognisedWord[]

/** The first of the ascending words that ends after an offset. */
const firstAfter = (words: readonly RecognisedWord[], offset: number): number => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.to ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export const wordsOf = ({ raw, recognised = [] }: Pick<Extracted, 'raw' | 'recognised'>): WordsOf => {
  const between = (from: number, to: number): readonly RecognisedWord[] => {
    const words: RecognisedWord[] = []
    for (let i = firstAfter(recognised, from); i < recognised.length; i++) {
      const word = recognised[i]
      if (word === undefined || word.from >= to) break
      words.push(word)
    }
    return words
  }
  return (span) => {
    if (span === null || recognised.length === 0) return []
    const start = raw.lineStarts[span.line[0] - 1] ?? 0
    const end = raw.lineStarts[span.line[1]] ?? raw.text.length
    let at = start
    return span.quote.split('\n').flatMap((piece) => {
      const own = piece.trim()
      const found = own === '' ? -1 : raw.text.indexOf(own, at)
      if (found < 0 || found >= end) return own === '' ? [] : between(start, end)
      at = found + own.length
      return between(found, at)
    })
  }
}
