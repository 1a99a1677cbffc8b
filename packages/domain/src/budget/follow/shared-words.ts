// Words that a line and a task share. Vietnamese words are mostly two syllables, so pairs of neighbouring syllables are
// compared: "kiểm tra" is shared, "kiểm" of "kiểm kê" is not.

import { foldVietnamese } from '../../organisation/fold.ts'

/** Folded pair → where it stands, in syllables. */
export type WordPairs = ReadonlyMap<string, number>

/** Symbols ("996/QĐ-TTg") are compared as symbols. */
const syllablesOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/\s/u)
    .flatMap((word) => (word.includes('/') ? [] : (word.match(/[\p{L}\p{N}]+/gu) ?? [])))

/** Words that say nothing of what a line or task is about. */
const EMPTY = new Set([
  'va', 'cac', 'cua', 'cho', 've', 'trong', 'theo', 'voi', 'tren', 'dia', 'ban', 'nhung', 'de', 'den', 'tu', 'nam',
  'thuc', 'hien', 'to', 'chuc', 'kinh', 'phi', 'nhiem', 'vu', 'noi', 'dung', 'hoat', 'dong', 'phuc',
])

/** Kinds of documents: which one is meant, its symbol says. */
const KINDS = new Set(['de an', 'du an', 'chuong trinh', 'ke hoach', 'chien luoc', 'nghi quyet', 'quyet dinh', 'chi thi'])

export const pairsOf = (text: string): WordPairs => {
  const syllables = syllablesOf(text).map((one) => foldVietnamese(one))
  const pairs = new Map<string, number>()
  for (const [at, one] of syllables.entries()) {
    const next = syllables[at + 1]
    if (next === undefined || (EMPTY.has(one) && EMPTY.has(next)) || /^\d+$/.test(one) || /^\d+$/.test(next)) continue
    const pair = `${one} ${next}`
    if (!KINDS.has(pair) && !pairs.has(pair)) pairs.set(pair, at)
  }
  return pairs
}

/** Half of the shorter text at least, and two pairs at least: fewer is chance. */
const LEAST_SHARE = 0.5
const LEAST_PAIRS = 2
/** A pair that more tasks than this have tells none of them apart. */
const MOST_TASKS = 50
const MOST_PROPOSED = 3

/** Neighbouring pairs as one phrase, as the text writes it. */
const phrases = (text: string, places: readonly number[]): readonly string[] => {
  const syllables = syllablesOf(text)
  const runs: (readonly [number, number])[] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && place <= last[1]) runs[runs.length - 1] = [last[0], place + 1]
    else runs.push([place, place + 1])
  }
  return runs.map(([from, to]) => syllables.slice(from, to + 1).join(' '))
}

export type Shared = { readonly task: number; readonly words: readonly string[] }

/** The tasks that share the most words with a text; ties in the order of the tasks. */
export const sharedWords = (
  text: string,
  tasks: readonly WordPairs[],
  byPair: ReadonlyMap<string, readonly number[]>,
): readonly Shared[] => {
  const own = pairsOf(text)
  const places = new Map<number, number[]>()
  for (const [pair, at] of own) {
    const having = byPair.get(pair) ?? []
    if (having.length > MOST_TASKS) continue
    for (const task of having) {
      const shared = places.get(task) ?? []
      places.set(task, shared)
      shared.push(at)
    }
  }
  const scored = [...places].flatMap(([task, at]) => {
    const share = at.length / Math.max(1, Math.min(own.size, tasks[task]?.size ?? 0))
    return at.length >= LEAST_PAIRS && share >= LEAST_SHARE ? [{ task, share, at }] : []
  })
  return scored
    .toSorted((a, b) => b.share - a.share || a.task - b.task)
    .slice(0, MOST_PROPOSED)
    .map(({ task, at }) => ({ task, words: phrases(text, at) }))
}
