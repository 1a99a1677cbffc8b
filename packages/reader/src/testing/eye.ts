// An eye for tests that sees what it is told, and what may be asked of it afterwards.

import type { Eye, PageMark, SeenPage } from '../page/eye.ts'
import type { Hold } from '../page/hold.ts'
import type { PlacedWord } from '../page/placed-page.ts'

const [WIDTH, HEIGHT] = [595, 842]
/** Of an em, as in the fonts of tests. */
const LETTER = 0.6

export type TestLine = {
  readonly x: number
  /** Of the line the letters stand on, from the page's lower edge, as in PDFs. */
  readonly y: number
  readonly size?: number
  readonly text: string
  readonly certainty?: number
}

export const seenWords = (lines: readonly TestLine[]): readonly PlacedWord[] =>
  lines.flatMap(({ x, y, size = 12, text, certainty = 0.9 }) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }): PlacedWord => {
      const left = x + index * LETTER * size
      return {
        text: word,
        box: [left, HEIGHT - y - 0.8 * size, left + word.length * LETTER * size, HEIGHT - y + 0.2 * size],
        size,
        bold: false,
        certainty,
        letters: Array.from({ length: word.length }, () => certainty),
      }
    }),
  )

export const seenPage = (number: number, lines: readonly TestLine[], more: { readonly hold?: Hold; readonly marks?: readonly PageMark[] } = {}): SeenPage => ({
  page: { number, width: WIDTH, height: HEIGHT, words: seenWords(lines), rules: [] },
  hold: more.hold ?? null,
  marks: more.marks ?? [],
})

export type TestEye = {
  readonly openEye: () => Promise<Eye>
  /** What was done with it, in order: "open", "look 1", "close". */
  readonly told: readonly string[]
}

/** `see` may take its time. */
export const testEye = (see: (number: number, signal?: AbortSignal) => SeenPage | Promise<SeenPage>, atOnce = 1): TestEye => {
  const told: string[] = []
  return {
    told,
    openEye: async () => {
      told.push('open')
      return {
        atOnce,
        look: async ({ number }, signal) => {
          told.push(`look ${number}`)
          return see(number, signal)
        },
        close: async () => void told.push('close'),
      }
    },
  }
}
