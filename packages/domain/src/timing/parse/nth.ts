// Which one of several, in words or digits: đầu tiên · cuối cùng · thứ hai · 3.

import type { NthOfRound } from '../rule.ts'

/** Said in words: "thứ hai", "đầu tiên". */
export const NTH_WORD = 'đầu tiên|đầu|cuối cùng|cuối|(?:lần )?thứ (?:nhất|hai|ba|tư|bốn|năm|[1-5])'

const places: readonly (readonly [RegExp, NthOfRound])[] = [
  [/^đầu/, 1],
  [/^cuối/, -1],
  [/(?:nhất|1)$/, 1],
  [/(?:hai|2)$/, 2],
  [/(?:ba|3)$/, 3],
  [/(?:tư|bốn|4)$/, 4],
  [/(?:năm|5)$/, 5],
]

export const nthOf = (word: string): NthOfRound | null => places.find(([pattern]) => pattern.test(word))?.[1] ?? null
