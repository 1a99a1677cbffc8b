// Numbers are read twice: days, sums and symbols once more from a picture of their own at another scale. What the two
// readings do not agree on is not certain, whatever the recogniser says.

import type { Grey, PixelBox, Prepared } from '../image/prepared.ts'
import type { Engine } from './engine.ts'
import type { Ink } from './ink.ts'
import { wordBox, wordText, type SeenWord } from './lines.ts'
import { stemsOf } from './roman.ts'

type Line = { readonly words: readonly SeenWord[]; readonly size: number; readonly baseAt: (x: number) => number }

/** What two readings differ in is below this. */
const APART = 0.5

const COUNTS = /\d/u
const ROMAN = /^\(?[IVXl1|]{1,6}[./,;:)-]*$/u

const isNumber = (text: string): boolean => COUNTS.test(text) || ROMAN.test(text)

/** Larger than on the page. */
const SCALE = 1.4
/** Of the second picture: in heights of the font, white around its column of words and from one to the next. */
const AROUND = 0.9
const PITCH = 1.75
/** Words of one picture. */
const COLUMN = 60
const WHITE = 255

type Number = { readonly word: SeenWord; readonly box: PixelBox }
type Slot = Number & { readonly x: number; readonly y: number }

/** One under the other: beside each other the recogniser would run them into one. */
const slotsOf = (numbers: readonly Number[], size: number): readonly Slot[] => {
  const around = Math.round(size * AROUND * SCALE)
  return numbers.map((number, i) => ({ ...number, x: around, y: around + Math.round(i * size * PITCH * SCALE) }))
}

/** Drawn larger, each pixel mixed of the four nearest. */
const draw = (to: { readonly width: number; readonly grey: Uint8Array }, from: Grey, { box: [l, t, r, b], x, y }: Slot): void => {
  const at = (px: number, py: number): number =>
    px < l || py < t || px >= r || py >= b ? WHITE : (from.grey[py * from.width + px] ?? WHITE)
  const [wide, high] = [Math.ceil((r - l) * SCALE), Math.ceil((b - t) * SCALE)]
  for (let v = 0; v < high; v++)
    for (let u = 0; u < wide; u++) {
      const [sx, sy] = [l + (u + 0.5) / SCALE - 0.5, t + (v + 0.5) / SCALE - 0.5]
      const [px, py] = [Math.floor(sx), Math.floor(sy)]
      const [fx, fy] = [sx - px, sy - py]
      const upper = at(px, py) * (1 - fx) + at(px + 1, py) * fx
      const lower = at(px, py + 1) * (1 - fx) + at(px + 1, py + 1) * fx
      to.grey[(y + v) * to.width + x + u] = Math.round(upper * (1 - fy) + lower * fy)
    }
}

const pictureOf = (print: Grey, slots: readonly Slot[], size: number): Grey => {
  const around = Math.round(size * AROUND * SCALE)
  const width = Math.max(...slots.map(({ x, box }) => x + Math.ceil((box[2] - box[0]) * SCALE))) + around
  const height = Math.max(...slots.map(({ y, box }) => y + Math.ceil((box[3] - box[1]) * SCALE))) + around
  const picture = { width, height, grey: new Uint8Array(width * height).fill(WHITE) }
  for (const slot of slots) draw(picture, print, slot)
  return picture
}

/** Signs around a number are no part of it. */
const bare = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')

/** Certainties after another reading; its first `counted` letters are sure without it. */
export const compared = (word: SeenWord, other: string, counted = 0): SeenWord => {
  const text = wordText(word)
  if (bare(text) === bare(other)) return word
  if (counted > 0 && bare(other).endsWith(bare(text.slice(counted)))) return word
  const [own, read] = [Array.from(text), Array.from(other)]
  const letters = word.letters.map((letter, i) => {
    const fromEnd = read[read.length - (own.length - i)]
    const confirmed = letter.text === read[i] || (own.length !== read.length && letter.text === fromEnd)
    return confirmed ? letter : { ...letter, certainty: Math.min(letter.certainty, APART) }
  })
  return { letters, certainty: Math.min(word.certainty, APART) }
}

/** The numbers of lines by their size: the recogniser measures lines by what stands on them. */
const numbersBySize = (lines: readonly Line[]): ReadonlyMap<number, readonly Number[]> => {
  const bySize = new Map<number, Number[]>()
  for (const { words, size, baseAt } of lines)
    for (const word of words) {
      if (!isNumber(wordText(word))) continue
      const [l, , r] = wordBox(word)
      const base = baseAt((l + r) / 2)
      const box: PixelBox = [l - 2, Math.round(base - size), r + 2, Math.round(base + size * 0.32)]
      const own = bySize.get(Math.round(size))
      if (own === undefined) bySize.set(Math.round(size), [{ word, box }])
      else own.push({ word, box })
    }
  return bySize
}

/** Words with what is certain of them; those that are no numbers are not among them. */
export const readTwice = (
  engine: Engine,
  { print, dpi }: Prepared,
  ink: Ink,
  lines: readonly Line[],
): ReadonlyMap<SeenWord, SeenWord> => {
  const settled = new Map<SeenWord, SeenWord>()
  for (const [size, numbers] of numbersBySize(lines))
    for (let from = 0; from < numbers.length; from += COLUMN) {
      const slots = slotsOf(numbers.slice(from, from + COLUMN), size)
      const read = engine.read(pictureOf(print, slots, size), dpi * SCALE, 'column').flatMap((line) => line.words)
      for (const { word, box, y } of slots) {
        const below = y + (box[3] - box[1]) * SCALE
        const own = read.filter((each) => {
          const [, t, , b] = wordBox(each)
          return (t + b) / 2 > y && (t + b) / 2 < below
        })
        settled.set(word, compared(word, own.map(wordText).join(''), stemsOf(ink, word)))
      }
    }
  return settled
}
