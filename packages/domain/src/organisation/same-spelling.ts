// Names compared by their syllables, letters and tones, whatever the case and wherever the tone is set ("hoà", "hòa").

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** A syllable with its tone at the end: "hòa" and "hoà" are one. */
export const syllable = (word: string): string => {
  const apart = word.normalize('NFD').toLowerCase()
  return `${apart.replace(TONES, '')}${(apart.match(TONES) ?? []).join('')}`.normalize('NFC')
}

export const syllables = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== '').map(syllable)

/** Letters apart from marks: how far two syllables of one length or nearly so differ, 0 to 2 (2: more than one letter or mark). */
export const apart = (a: string, b: string): 0 | 1 | 2 => {
  if (a === b) return 0
  const [left, right] = [a.normalize('NFD'), b.normalize('NFD')]
  if (Math.abs(left.length - right.length) > 1) return 2
  let start = 0
  while (start < left.length && left.charAt(start) === right.charAt(start)) start += 1
  let end = 0
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  return left.length - start - end <= 1 && right.length - start - end <= 1 ? 1 : 2
}

/**
 * One letter or mark wrong, but not the first letter: that makes another word more often than a slip ("Công nghiệp",
 * "Nông nghiệp").
 */
export const isSlip = (written: string, meant: string): boolean =>
  apart(written, meant) === 1 && written.normalize('NFD').charAt(0) === meant.normalize('NFD').charAt(0)
