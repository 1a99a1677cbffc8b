// TCVN3 has "ư" where Latin-1 has the soft hyphen, and PDF reads that as any hyphen: "tr-êng" for "trường". It is put
// back where only it makes a syllable.

import { fromLegacy } from '../legacy/from-legacy.ts'
import { isSyllable } from '../legacy/syllable.ts'

/** The code of "ư", as Latin-1. */
const HORNED = '\u00ad'
/** Letters, in this code also signs of Latin-1, and hyphens among them. */
const STRETCH = /[A-Za-z\u00a1-\u00ff]*(?:[-\u00ad][A-Za-z\u00a1-\u00ff]*)+/g
/** More hyphens are a line, not a word. */
const MOST_HYPHENS = 4

const isWord = (part: string): boolean => isSyllable(fromLegacy(part, 'tcvn3'))

/** The reading with the most letters put back whose every changed word is a syllable. */
const bestOf = (stretch: string): string => {
  const parts = stretch.split(/[-\u00ad]/)
  const hyphens = parts.length - 1
  if (hyphens > MOST_HYPHENS || parts.every((part) => part === '')) return stretch
  let [best, most] = [stretch, 0]
  for (let choice = 1; choice < 1 << hyphens; choice++) {
    const read = parts.map((part, i) => (i === 0 ? part : ((choice >> (i - 1)) & 1) === 1 ? HORNED + part : `-${part}`)).join('')
    const count = read.split(HORNED).length - 1
    const isRight = read.split('-').every((word) => !word.includes(HORNED) || isWord(word))
    if (count > most && isRight) [best, most] = [read, count]
  }
  return best
}

export const withHornedU = (text: string): string =>
  text.includes('-') || text.includes(HORNED) ? text.replace(STRETCH, bestOf) : text
