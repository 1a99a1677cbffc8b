// Where words stand on a printed page: blanks, breaks and the way letters are composed do not matter.

import type { Area, Letter } from './render.ts'

const tight = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/**
 * The area of what the first group of `pattern` covers, or of the gap it names by covering nothing; blanks are no part
 * of what it is held against.
 */
export const areaOf = (letters: readonly Letter[], pattern: RegExp): Area | null => {
  const units = letters.flatMap(({ text, area }) => Array.from({ length: tight(text).length }, () => area))
  const match = new RegExp(pattern, `${pattern.flags}d`).exec(tight(letters.map(({ text }) => text).join('')))
  const place = match?.indices?.[1]
  if (place === undefined) return null
  const [from, to] = place
  const [before, after] = [units[from - 1], units[to]]
  if (from === to && before !== undefined && after !== undefined)
    return [before[2], Math.min(before[1], after[1]), after[0], Math.max(before[3], after[3])]
  const areas = units.slice(from, to)
  if (areas.length === 0) return null
  return [
    Math.min(...areas.map((area) => area[0])),
    Math.min(...areas.map((area) => area[1])),
    Math.max(...areas.map((area) => area[2])),
    Math.max(...areas.map((area) => area[3])),
  ]
}

/** Where these words stand last. */
export const lastOf = (words: string): RegExp => new RegExp(`^.*(${tight(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'isu')
