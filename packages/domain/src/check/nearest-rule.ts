// The rule that somebody meant who wrote another id: the one with the fewest letters to change.

import type { FindingRule } from './finding.ts'
import { ruleIds } from './rules.ts'

/** Letters put in, left out or changed between two words (Levenshtein). */
const changes = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same))
    }
    above = row
  }
  return above[b.length] ?? 0
}

const LONGEST = 80

/** `budget/total-mismatch` for "budget/total-missmatch"; the first one where several are as near. */
export const nearestRule = (written: string): FindingRule | null => {
  const word = written.slice(0, LONGEST).toLowerCase()
  let [nearest, fewest]: [FindingRule | null, number] = [null, Infinity]
  for (const id of ruleIds) {
    const count = changes(word, id)
    if (count < fewest) [nearest, fewest] = [id, count]
  }
  return nearest
}
