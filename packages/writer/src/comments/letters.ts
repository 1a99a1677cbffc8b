// The letters of a text without what programs write differently: spaces, breaks, hyphens of every kind, signs that are not
// seen. Two ways of writing the same words out are compared by these, and every letter remembers where it stood.

const DROPPED = /[\s\u00a0\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]/u

export const isLetter = (text: string): boolean => text !== '' && !DROPPED.test(text)

/** Composed, without what is dropped. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(new RegExp(DROPPED, 'gu'), '')

/** Where the `nth` occurrence (from 0) of some letters begins; the last one where there are fewer; -1 for none. */
export const nthOf = (letters: string, wanted: string, nth: number): number => {
  let found = letters.indexOf(wanted)
  for (let i = 0; i < nth; i++) {
    const next = letters.indexOf(wanted, found + 1)
    if (next < 0) return found
    found = next
  }
  return found
}

/** How many occurrences begin before `end`. */
export const countBefore = (letters: string, wanted: string, end: number): number => {
  let count = 0
  for (let at = letters.indexOf(wanted); at >= 0 && at < end; at = letters.indexOf(wanted, at + 1)) count += 1
  return count
}
