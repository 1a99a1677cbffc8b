// Which of many texts says what another says: by the pairs of syllables they share, found through an index, so that two
// long plans are compared in the time it takes to read them.

import { foldVietnamese } from '../../organisation/fold.ts'

const pairsOf = (text: string): ReadonlySet<string> => {
  const words = foldVietnamese(text).split(/[^a-z0-9]+/u).filter((word) => word !== '')
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`))
}

export type Alike = {
  /** Indices of the texts that are most alike; several where they say the same. */
  readonly at: readonly number[]
  /** Share of the asked text's pairs that stand in it, 0 to 1. */
  readonly share: number
  /** Share of its own pairs that stand in the asked text. */
  readonly back: number
}

/** More of a pair than this say nothing: "thực hiện" stands everywhere. */
const MOST_PLACES = 400

export const likenessTo = (texts: readonly string[]): ((text: string) => Alike | null) => {
  const sets = texts.map(pairsOf)
  const index = new Map<string, number[]>()
  sets.forEach((pairs, at) => {
    for (const pair of pairs) {
      const places = index.get(pair)
      if (places === undefined) index.set(pair, [at])
      else if (places.length < MOST_PLACES) places.push(at)
    }
  })
  return (text) => {
    const wanted = pairsOf(text)
    const common = new Map<number, number>()
    for (const pair of wanted) for (const at of index.get(pair) ?? []) common.set(at, (common.get(at) ?? 0) + 1)
    let best: { at: number[]; share: number; back: number } | null = null
    for (const [at, count] of common) {
      const share = count / wanted.size
      const back = count / Math.max(1, sets[at]?.size ?? 1)
      if (best === null || share > best.share || (share === best.share && back > best.back)) best = { at: [at], share, back }
      else if (share === best.share && back === best.back) best.at.push(at)
    }
    return best
  }
}
