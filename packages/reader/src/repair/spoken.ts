// Words of a page as they stand beside each other, and how often each pair is written in the document: what a word is
// judged by.

import type { PlacedPage, PlacedWord } from '../page/placed-page.ts'

export type Spoken = {
  readonly word: PlacedWord
  readonly page: number
  /** Without the signs around it, lower case, NFC. */
  readonly core: string
  /** Signs before and after the core. */
  readonly before: string
  readonly after: string
  /** The core as it is written. */
  readonly written: string
  /** It stands beside the one before it, in one line, and no sign parts them. */
  readonly joined: boolean
}

const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su
/** Of a line's height: wider gaps part columns. */
const WIDE = 1.2

const isBeside = (a: PlacedWord, b: PlacedWord): boolean => {
  const overlap = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1])
  const height = Math.max(1, Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]))
  const gap = b.box[0] - a.box[2]
  return overlap > height / 2 && gap < WIDE * Math.max(a.size, b.size) && gap > -height
}

export const spokenOn = ({ number, words }: PlacedPage): readonly Spoken[] =>
  words.map((word, i) => {
    const [, before = '', written = '', after = ''] = CORE.exec(word.text.normalize('NFC')) ?? []
    const last = words[i - 1]
    const lastAfter = last === undefined ? '' : (CORE.exec(last.text.normalize('NFC'))?.[3] ?? '')
    const joined = last !== undefined && isBeside(last, word) && before === '' && lastAfter === ''
    return { word, page: number, core: written.toLowerCase(), before, after, written, joined }
  })

/** How often two words stand side by side in the whole document, and how often surely. */
export type Pairs = (first: string, second: string) => number

export const pairsOf = (pages: readonly (readonly Spoken[])[]): Pairs => {
  const counts = new Map<string, number>()
  for (const spoken of pages)
    spoken.forEach(({ core, joined }, i) => {
      const last = spoken[i - 1]
      if (!joined || last === undefined) return
      const key = `${last.core} ${core}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return (first, second) => counts.get(`${first} ${second}`) ?? 0
}
