// Numbers are read twice: days, sums and symbols once more from a picture of their own at another scale. What the two
// readings do not agree on is not certain, whatever the recogniser says.

import type { Grey, PixelBox, Prepared } from '../image/prepared.ts'
import type { Engine } from './engine.ts'
import { wordBox, wordText, type SeenWord } from './lines.ts'

type Line = { readonly words: readonly SeenWord[]; readonly size: number; readonly baseAt: (x: number) => number }

/** What two readings differ in is below this. */
export const APART = 0.5

const COUNTS = /\d/u
const ROMAN = /^\(?[IVXl1|]{1,6}[./,;:)-]*$/u

const isNumber = (text: string): boolean => COUNTS.test(text) || ROMAN.test(text)

/** Larger than on the page. */
const SCALE = 1.4
/** Pixels of the second picture: its width at most, white between its words in heights of the font. */
const WIDE = 1800
const BETWEEN = 0.9
const WHITE = 255

type Slot = { readonly word: SeenWord; readonly box: PixelBox; readonly x: number; readonly y: number }

/** A number of one height on the lines of a second picture, as wide as a line is. */
const slotsOf = (words: readonly { readonly word: SeenWord; readonly box: PixelBox }[], size: number): readonly Slot[] => {
  const slots: Slot[] = []
  const gap = Math.round(size * BETWEEN * SCALE)
  const high = Math.round(size * 1.7 * SCALE)
  let [x, y] = [gap, gap]
  for (const { word, box } of words) {
    const wide = Math.ceil((box[2] - box[0]) * SCALE)
    if (x + wide > WIDE && x > gap) [x, y] = [gap, y + high]
    slots.push({ word, box, x, y })
    x += wide + gap
  }
  return slots
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
  const gap = Math.round(size * BETWEEN * SCALE)
  const width = Math.max(...slots.map(({ x, box }) => x + Math.ceil((box[2] - box[0]) * SCALE))) + gap
  const height = Math.max(...slots.map(({ y }) => y)) + Math.round(size * 1.7 * SCALE) + gap
  const picture = { width, height, grey: new Uint8Array(width * height).fill(WHITE) }
  for (const slot of slots) draw(picture, print, slot)
  return picture
}

/** Signs around a number are no part of it. */
const bare = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')

/** Certainties after another reading: of letters that it does not confirm, and of the word. */
export const compared = (word: SeenWord, other: string): SeenWord => {
  const text = wordText(word)
  if (bare(text) === bare(other)) return word
  const [own, read] = [Array.from(text), Array.from(other)]
  const letters = word.letters.map((letter, i) => {
    const fromEnd = read[read.length - (own.length - i)]
    const confirmed = letter.text === read[i] || (own.length !== read.length && letter.text === fromEnd)
    return confirmed ? letter : { ...letter, certainty: Math.min(letter.certainty, APART) }
  })
  return { letters, certainty: Math.min(word.certainty, APART) }
}

export const readTwice = (
  engine: Engine,
  { print, dpi }: Prepared,
  lines: readonly Line[],
): ReadonlyMap<SeenWord, SeenWord> => {
  // One picture for each size: the recogniser measures its lines by what stands on them.
  const bySize = new Map<number, { readonly word: SeenWord; readonly box: PixelBox }[]>()
  for (const { words, size, baseAt } of lines) {
    const key = Math.round(size)
    for (const word of words) {
      if (!isNumber(wordText(word))) continue
      const [l, , r] = wordBox(word)
      const base = baseAt((l + r) / 2)
      const box: PixelBox = [l - 2, Math.round(base - size), r + 2, Math.round(base + size * 0.32)]
      bySize.set(key, [...(bySize.get(key) ?? []), { word, box }])
    }
  }
  const settled = new Map<SeenWord, SeenWord>()
  for (const [size, words] of bySize) {
    const slots = slotsOf(words, size)
    const read = engine.read(pictureOf(print, slots, size), dpi * SCALE, 'column').flatMap((line) => line.words)
    for (const { word, box, x, y } of slots) {
      const [right, below] = [x + (box[2] - box[0]) * SCALE, y + (box[3] - box[1]) * SCALE]
      const own = read.filter((each) => {
        const [l, t, r, b] = wordBox(each)
        const [cx, cy] = [(l + r) / 2, (t + b) / 2]
        return cx > x && cx < right && cy > y && cy < below
      })
      settled.set(word, compared(word, own.map(wordText).join('')))
    }
  }
  return settled
}
