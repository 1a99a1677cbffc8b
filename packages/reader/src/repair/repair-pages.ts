// Pages with their slips of recognition mended as proposals: the word as understood, and beside it what was read. Words
// that a file states by itself are nobody's to mend.

import { isPhrase } from '@tiendo/domain'
import { isSyllable } from '../legacy/syllable.ts'
import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { countsInRoman, formFor, type Sequence } from './forms.ts'
import { proposalFor } from './propose.ts'
import { pairsOf, spokenOn, type Pairs, type Spoken } from './spoken.ts'

/** Words that no comma follows. */
const GOES_ON = new Set('của và với cho các những về theo tại trong từ đến để do bị được trên dưới qua ở là hoặc cùng bằng'.split(' '))

/** A full stop after a lower-case word that the next one, lower-case too, goes on from: a speck, or a comma's head. */
const withoutStop = (spoken: readonly Spoken[], i: number): string | null => {
  const [at, after] = [spoken[i], spoken[i + 1]]
  if (at === undefined || after === undefined || after.word.box[0] < at.word.box[2]) return null
  const isStop = at.after === '.' && at.core.length > 1 && at.written === at.core && isSyllable(at.core)
  const goesOn = /^\p{Ll}{2,}/u.test(after.word.text) && after.word.box[1] < at.word.box[3]
  if (!isStop || !goesOn) return null
  const isSpeck = GOES_ON.has(at.core) || isPhrase(at.core, after.core)
  return `${at.word.text.slice(0, -1)}${isSpeck ? '' : ','}`
}

const proposed = (spoken: readonly Spoken[], i: number, pairs: Pairs, sequence: Sequence): string | null => {
  const at = spoken[i]
  if (at === undefined || at.word.certainty === null) return null
  const whole = formFor(spoken, i, sequence) ?? withoutStop(spoken, i)
  if (whole !== null) return whole
  const core = proposalFor(spoken, i, pairs)
  return core === null ? null : `${at.before}${core}${at.after}`
}

/** Twice: what the first pass proposes is a neighbour's evidence in the second. */
const PASSES = 2

const pass = (pages: readonly PlacedPage[]): readonly PlacedPage[] => {
  const spoken = pages.map(spokenOn)
  const pairs = pairsOf(spoken)
  const sequence: Sequence = { last: 0, inRoman: countsInRoman(spoken.flat()) }
  return pages.map((page, p): PlacedPage => {
    const own = spoken[p] ?? []
    if (page.words.every(({ certainty }) => certainty === null)) return page
    const words = page.words.map((word, i): PlacedWord => {
      const text = proposed(own, i, pairs, sequence)
      if (text === null || text === word.text) return word
      const read = word.read ?? word.text
      const { read: _, ...rest } = word
      return text === read ? { ...rest, text } : { ...rest, text, read }
    })
    return { ...page, words }
  })
}

/** Pages in their order. */
export const repairPages = (pages: readonly PlacedPage[]): readonly PlacedPage[] => {
  if (pages.every(({ words }) => words.every(({ certainty }) => certainty === null))) return pages
  let repaired = pages
  for (let i = 0; i < PASSES; i++) repaired = pass(repaired)
  return repaired
}
