// Each page from its better source: the file's own words, those hidden behind a scan, or what the eye saw.

import type { PageHold } from '@tiendo/domain'
import type { PageMark, SeenPage } from '../page/eye.ts'
import type { Box, PlacedPage, PlacedWord } from '../page/placed-page.ts'
import { isSamePlace, keptLayer } from './judge-layer.ts'
import { onSeen } from './on-seen.ts'
import type { ReadPage } from './read-page.ts'

export type SourcedPage = {
  readonly page: PlacedPage
  readonly hold: PageHold
  readonly marks: readonly PageMark[]
  /**
   * Its own words; those behind it; those seen, in place of words behind it that are others; those seen. `nothing`: a
   * picture of which no word was read.
   */
  readonly source: 'own' | 'behind' | 'seenOverOthers' | 'seen' | 'nothing'
}

/** Trusted less than by half, a stamp's words give way to what the eye sees. */
const TRUSTED = 0.5
/** Fewer words in a picture between words are specks. */
const FEW = 5

const isTrusted = ({ certainty }: PlacedWord): boolean => certainty === null || certainty >= TRUSTED

/** What is printed over a picture, and of what the eye saw what is not that. */
const together = (printed: readonly PlacedWord[], seen: readonly PlacedWord[]): readonly PlacedWord[] => {
  const sure = printed.filter(isTrusted)
  const others = seen.filter((word) => !sure.some((own) => isSamePlace(own, word)))
  const rest = printed.filter((own) => !isTrusted(own) && !others.some((word) => isSamePlace(own, word)))
  return [...others, ...sure, ...rest]
}

const isIn = ([left, top, right, bottom]: Box, box: Box): boolean => {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return x >= left && x <= right && y >= top && y <= bottom
}

/** `own` is the page with its letters settled. */
export const betterSource = (page: ReadPage, own: PlacedPage, seen: SeenPage | undefined): SourcedPage => {
  const asItIs: SourcedPage = { page: own, hold: null, marks: [], source: page.kind === 'picture' ? 'nothing' : 'own' }
  if (seen === undefined) return asItIs
  const place = onSeen({ ...own, turn: page.turn }, seen)
  const placed = own.words.map((word): PlacedWord => ({ ...word, box: place(word.box) }))
  const behind = placed.filter((_, i) => page.words[i]?.recognised === true)
  const before = placed.filter((_, i) => page.words[i]?.recognised !== true)
  const from = (words: readonly PlacedWord[], source: SourcedPage['source']): SourcedPage => ({
    page: { ...seen.page, words },
    hold: seen.hold,
    marks: seen.marks,
    source,
  })
  switch (page.kind) {
    case 'picture': {
      const words = together(before, seen.page.words)
      return from(words, seen.page.words.length === 0 ? 'nothing' : 'seen')
    }
    case 'layered': {
      const kept = keptLayer(behind, seen.page.words)
      return kept === null
        ? from(together(before, seen.page.words), 'seenOverOthers')
        : from(together(before, kept), 'behind')
    }
    case 'words': {
      if (page.pasted === null) return asItIs
      const region = place(page.pasted)
      const added = seen.page.words.filter((word) => isIn(region, word.box) && !placed.some((one) => isSamePlace(one, word)))
      if (added.length < FEW) return asItIs
      const rules = [
        ...own.rules.map((rule) => ({ ...rule, box: place(rule.box) })),
        ...seen.page.rules.filter((rule) => isIn(region, rule.box)),
      ]
      return { ...from([...placed, ...added], 'seen'), page: { ...seen.page, words: [...placed, ...added], rules } }
    }
  }
}
