// When two readings of the same words are the same (contracts.md, "Gold files"): white space, tags, Markdown marks, a
// hyphen at a line's end, NFC and a stop at the end are no difference. Nothing else is forgiven.

import { bare as bareText, listOf } from './corpus/gold.ts'

/** `Uỷ` and `Ủy`, `hoà` and `hòa` are two spellings; a quotation keeps its own, so they are left as they are. */
export const bare = (text: string): string => bareText(text).replace(/[.,;:\s]+$/u, '')

export const sameText = (a: string | null, b: string | null): boolean => bare(a ?? '') === bare(b ?? '')

/** Split names one by one, in order; small and capital letters are one where a list begins a sentence. */
export const sameNames = (a: readonly string[], b: readonly string[], split: boolean): boolean => {
  if (!split) return listOf(a) === listOf(b)
  return a.length === b.length && a.every((name, i) => bare(name).toLowerCase() === bare(b[i] ?? '').toLowerCase())
}

const ORDINAL = /^(?:nhóm|phần|mục|chương)?\s*(?:[ivx]+|\d+(?:\.\d+)*|[a-zđ])[.:)\-/]\s+/iu

/** Headings are the same with the number before them and without. */
export const sameHeading = (a: string | null, b: string | null): boolean =>
  bare(a ?? '').replace(ORDINAL, '') === bare(b ?? '').replace(ORDINAL, '')

export const words = (text: string): readonly string[] =>
  bare(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const shared = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  return b.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}

/** Words in common, from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [words(a), words(b)]
  return left.length + right.length === 0 ? 1 : (2 * shared(left, right)) / (left.length + right.length)
}

/** How much of a text's start another is. */
export const likenessToStart = (start: string, whole: string): number => {
  const wanted = words(start)
  return wanted.length === 0 ? 0 : shared(wanted, words(whole).slice(0, wanted.length + 1)) / wanted.length
}

/** How much of the shorter text stands in the longer. */
export const overlap = (a: string, b: string): number => {
  const [left, right] = [words(a), words(b)]
  const shortest = Math.min(left.length, right.length)
  return shortest === 0 ? 0 : shared(left, right) / shortest
}
