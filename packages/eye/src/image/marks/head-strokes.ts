// The number and the day that are written into the printed head in black: strokes thicker or letters taller than those
// of the print around them on the same line. Only marked: whether they can be read is for the recogniser to say.

import type { Components } from '../components.ts'
import type { PixelBox, Prepared } from '../prepared.ts'

type Mark = Prepared['marks'][number]
type Size = { readonly width: number; readonly height: number }
/** How thick its strokes are, as most of its rows and as all of them tell: bars of letters are few rows, but long ones. */
type Letter = { readonly box: PixelBox; readonly usual: number; readonly mean: number }

/** Of the page: where the head stands. */
const HEAD = 0.22
/** Inches. */
const LETTER = { low: 0.06, high: 0.35, wide: 0.5 }
const APART = 0.4
const TOGETHER = 0.07
const LEAST = 0.08
/** Against the middle of the line. */
const THICKER = 1.45
/** Capitals with two marks are this much taller than small letters. */
const TALLER = 2.6
/** Letters that make a line; of them, what may be written. */
const FEWEST = 8
const MOST = 0.45

const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const lettersOf = ({ box, runs, of }: Components, height: number, dpi: number): readonly Letter[] => {
  const thick = new Map<number, number[]>()
  for (let run = 0; run < of.length && (runs[3 * run] ?? 0) < height * HEAD; run++) {
    const length = (runs[3 * run + 2] ?? 0) - (runs[3 * run + 1] ?? 0)
    const lengths = thick.get(of[run] ?? 0)
    if (lengths === undefined) thick.set(of[run] ?? 0, [length])
    else lengths.push(length)
  }
  return [...thick].flatMap(([component, lengths]): readonly Letter[] => {
    const place = box(component)
    const [l, t, r, b] = place
    const isLetter = b < height * HEAD && b - t >= LETTER.low * dpi && b - t <= LETTER.high * dpi && r - l <= LETTER.wide * dpi
    return isLetter ? [{ box: place, usual: middleOf(lengths), mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length }] : []
  })
}

/** Letters beside each other, in lines; a wide gap ends one. */
const linesOf = (letters: readonly Letter[], dpi: number): readonly (readonly Letter[])[] => {
  const lines: Letter[][] = []
  for (const letter of letters.toSorted((a, b) => a.box[0] - b.box[0])) {
    const [l, t, , b] = letter.box
    const line = lines.find((others) => {
      const last = others.at(-1)?.box ?? letter.box
      const shared = Math.min(b, last[3]) - Math.max(t, last[1])
      return l - last[2] < APART * dpi && shared > 0.5 * Math.min(b - t, last[3] - last[1])
    })
    if (line === undefined) lines.push([letter])
    else line.push(letter)
  }
  return lines.filter((line) => line.length >= FEWEST)
}

const groupsOf = (letters: readonly Letter[], dpi: number): readonly PixelBox[] => {
  const groups: PixelBox[] = []
  for (const { box } of letters) {
    const last = groups.at(-1)
    if (last === undefined || box[0] - last[2] > TOGETHER * dpi) groups.push(box)
    else groups[groups.length - 1] = [last[0], Math.min(last[1], box[1]), Math.max(last[2], box[2]), Math.max(last[3], box[3])]
  }
  return groups
}

/** Heads stand on upright pages. */
export const headStrokes = (components: Components, { width, height }: Size, dpi: number): readonly Mark[] =>
  width > height ? [] : linesOf(lettersOf(components, height, dpi), dpi).flatMap((line) => {
    const usual = middleOf(line.map((letter) => letter.usual))
    const mean = middleOf(line.map((letter) => letter.mean))
    const tall = middleOf(line.map(({ box }) => box[3] - box[1]))
    const odd = line.filter(
      (letter) =>
        (letter.usual > THICKER * usual && letter.mean > THICKER * mean) || letter.box[3] - letter.box[1] > TALLER * tall,
    )
    if (odd.length > MOST * line.length) return []
    return groupsOf(odd, dpi)
      .filter(([l, , r]) => r - l >= LEAST * dpi)
      .map((box): Mark => ({ kind: 'handwriting', box }))
  })
