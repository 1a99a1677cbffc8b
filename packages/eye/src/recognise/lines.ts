// What the recogniser says, as lines of words of letters.

import { z } from 'zod'
import type { PixelBox } from '../image/prepared.ts'

/** Certainties from 0 to 1; boxes in pixels of the picture. */
export type SeenLetter = { readonly text: string; readonly box: PixelBox; readonly certainty: number }
/** Never without letters. */
export type SeenWord = { readonly letters: readonly SeenLetter[]; readonly certainty: number }
export type SeenLine = {
  readonly words: readonly SeenWord[]
  /** What its letters stand on, from left to right. */
  readonly base: PixelBox
}

const box = z
  .object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
  .transform(({ x0, y0, x1, y1 }): PixelBox => [x0, y0, x1, y1])
const letter = z.object({ text: z.string(), confidence: z.number(), bbox: box })
const word = z.object({ confidence: z.number(), symbols: z.array(letter) })
const line = z.object({ baseline: box, words: z.array(word) })
const page = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(line) })) })).nullable(),
})

/** Two of them are wider, in their height. */
const TWO = 1.5

/** An Icelandic letter looks like the Vietnamese one: the recogniser gives the one, or both for one stroke of ink. */
const isTwin = (own: SeenLetter, before: SeenLetter | undefined): boolean =>
  before?.text === own.text &&
  /[Đđ]/u.test(own.text) &&
  own.box[2] - before.box[0] < TWO * Math.max(own.box[3] - own.box[1], before.box[3] - before.box[1])

const asWritten = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s/gu, '').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')

const share = (percent: number): number => Math.min(1, Math.max(0, percent / 100))

export const linesOf = (json: string): readonly SeenLine[] =>
  (page.parse(JSON.parse(json)).blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ baseline, words }) => ({
      base: baseline,
      words: words.flatMap(({ confidence, symbols }): readonly SeenWord[] => {
        const letters = symbols
          .map(({ text, bbox, confidence: own }): SeenLetter => ({ text: asWritten(text), box: bbox, certainty: share(own) }))
          .filter((own, i, all) => own.text !== '' && !isTwin(own, all[i - 1]))
        return letters.length === 0 ? [] : [{ letters, certainty: share(confidence) }]
      }),
    }))
    .filter(({ words }) => words.length > 0)

export const wordText = ({ letters }: SeenWord): string => letters.map(({ text }) => text).join('')

export const wordBox = ({ letters }: SeenWord): PixelBox => [
  Math.min(...letters.map(({ box: [l] }) => l)),
  Math.min(...letters.map(({ box: [, t] }) => t)),
  Math.max(...letters.map(({ box: [, , r] }) => r)),
  Math.max(...letters.map(({ box: [, , , b] }) => b)),
]

const shifted = ([l, t, r, b]: PixelBox, x: number, y: number): PixelBox => [l + x, t + y, r + x, b + y]

/** The line as it stands on the page that its picture was cut from. */
export const movedLine = ({ words, base }: SeenLine, x: number, y: number): SeenLine => ({
  base: shifted(base, x, y),
  words: words.map(({ letters, certainty }) => ({
    certainty,
    letters: letters.map((own) => ({ ...own, box: shifted(own.box, x, y) })),
  })),
})
