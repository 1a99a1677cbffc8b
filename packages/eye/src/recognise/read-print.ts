// The words of a page made clear: region by region, line by line, placed as a file's own words are.

import type { PlacedWord } from '@tiendo/reader/page'
import type { PixelBox, Prepared } from '../image/prepared.ts'
import { partedByHeight, partedBySpace } from './apart.ts'
import { cropOf } from './crop.ts'
import { withDots } from './dots.ts'
import type { Engine } from './engine.ts'
import { inkOf, type Ink } from './ink.ts'
import { movedLine, wordBox, wordText, type SeenLine, type SeenWord } from './lines.ts'
import { isEmptyLine, isNoise } from './noise.ts'
import { regionsOf } from './regions.ts'
import { withStems } from './roman.ts'
import { ABOVE, baseAt, BELOW, bodySize, footOf, settledSize, sizeOf } from './size.ts'
import { bodyStroke, boldOnLine, strokeOf } from './strokes.ts'
import { readTwice } from './twice.ts'

const POINTS = 72
/** White around a region, in pixels. */
const PADDING = 12

type Line = {
  readonly words: readonly SeenWord[]
  readonly size: number
  readonly baseAt: (x: number) => number
}

const lettersOf = (words: readonly SeenWord[]): SeenWord['letters'] => words.flatMap(({ letters }) => letters)

const seenLines = (engine: Engine, { print, dpi }: Prepared, regions: readonly PixelBox[]): readonly SeenLine[] =>
  regions.flatMap((region) =>
    engine
      .read(cropOf(print, region, PADDING), dpi, 'column')
      .map((line) => movedLine(line, region[0] - PADDING, region[1] - PADDING)),
  )

/** Fewer letters do not show the size of a line. No letters are larger, in points; what shows no size is as large as the page's text. */
const SHOWN = 4
const LARGEST = 72
const USUAL = 13

const sizedLines = (seen: readonly SeenLine[], dpi: number): readonly Line[] => {
  const point = dpi / POINTS
  const sized = seen.map((line) => {
    const letters = lettersOf(line.words)
    const size = sizeOf(letters, SHOWN)
    return { line, letters: letters.length, size: size === null || size > LARGEST * point ? null : size }
  })
  const body = bodySize(sized)
  return sized.map(({ line, size }) => {
    // The line that the recogniser draws lies well in its direction, its letters show its height.
    const foot = footOf(lettersOf(line.words))
    const middle = (line.base[0] + line.base[2]) / 2
    const lift = foot === null ? 0 : foot - baseAt(line, middle)
    return {
      words: line.words,
      size: settledSize(size, body) ?? USUAL * point,
      baseAt: (x) => baseAt(line, x) + lift,
    }
  })
}

const middleOf = ([l, , r]: PixelBox): number => (l + r) / 2

const parted = (ink: Ink, { words, size, baseAt: base }: Line): readonly SeenWord[] =>
  words
    .flatMap((word) => partedBySpace(ink, word, base(middleOf(wordBox(word))), size))
    .flatMap((word) => partedByHeight(word, base(middleOf(wordBox(word))), size))
    .map((word) => withDots(ink, withStems(ink, word)))

const RAISED = 0.2

/** A small raised number has a size and a foot of its own. */
const placedAs = (word: SeenWord, { size, baseAt: base }: Line): { readonly size: number; readonly base: number } => {
  const [box, foot] = [wordBox(word), base(middleOf(wordBox(word)))]
  const own = /^[\d*()]+$/u.test(wordText(word)) ? sizeOf(word.letters) : null
  return own !== null && own < size * 0.8 && box[3] < foot - RAISED * size
    ? { size: own, base: box[3] }
    : { size, base: foot }
}

/** More than any table has on a page. */
const MOST_REGIONS = 600

const around = (boxes: readonly PixelBox[]): PixelBox =>
  boxes.reduce(([l, t, r, b], box) => [Math.min(l, box[0]), Math.min(t, box[1]), Math.max(r, box[2]), Math.max(b, box[3])])

/** Reading order within regions; the layout sorts the page. */
export const readPrint = (engine: Engine, prepared: Prepared): readonly PlacedWord[] => {
  const { print, dpi, marks } = prepared
  const ink = inkOf(print)
  const parts = regionsOf(prepared, ink)
  // A drawing, no table.
  const regions = parts.length > MOST_REGIONS ? [around(parts)] : parts
  const lines = sizedLines(seenLines(engine, prepared, regions), dpi)
    .map((line): Line => ({ ...line, words: parted(ink, line) }))
    .flatMap((line): readonly Line[] => {
      const judged = line.words.map((word) => ({
        word,
        text: wordText(word),
        box: wordBox(word),
        certainty: word.certainty,
      }))
      const words = judged.filter((own) => !isNoise(own, marks))
      return words.length === 0 || isEmptyLine(words) ? [] : [{ ...line, words: words.map(({ word }) => word) }]
    })
  const twice = readTwice(engine, prepared, ink, lines)
  const stroked = lines.map((line) =>
    line.words.map((word) => ({
      stroke: strokeOf(print, wordBox(word), line.baseAt(middleOf(wordBox(word))), line.size),
      letters: word.letters.length,
    })),
  )
  const body = bodyStroke(stroked.flat())
  const points = POINTS / dpi
  return lines.flatMap((line, i) => {
    const bold = boldOnLine(stroked[i] ?? [], body)
    return line.words.map((word, n): PlacedWord => {
      const [l, , r] = wordBox(word)
      const { size, base } = placedAs(word, line)
      const settled = twice.get(word) ?? word
      return {
        text: wordText(word),
        box: [l * points, (base - ABOVE * size) * points, r * points, (base + BELOW * size) * points],
        size: size * points,
        bold: bold[n] ?? false,
        certainty: settled.certainty,
        letters: settled.letters.flatMap(({ text, certainty }) => Array.from({ length: text.length }, () => certainty)),
      }
    })
  })
}
