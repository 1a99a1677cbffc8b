import { describe, expect, it } from 'vitest'
import type { PixelBox } from '../image/prepared.ts'
import { withDots } from './dots.ts'
import { inkOf } from './ink.ts'
import { wordText, type SeenWord } from './lines.ts'

const [WIDTH, HEIGHT] = [120, 60]
/** Figures of 20 pixels' height on a line at 40; a dot is four pixels. */
const FIGURE: PixelBox = [0, 20, 10, 40]
const DOT: PixelBox = [0, 36, 4, 40]
const at = ([l, t, r, b]: PixelBox, x: number): PixelBox => [l + x, t, r + x, b]

const seen = (text: string, boxes: readonly PixelBox[]): SeenWord => ({
  certainty: 0.93,
  letters: Array.from(text, (letter, i) => ({ text: letter, certainty: 0.93, box: boxes[i] ?? FIGURE })),
})

const read = (word: SeenWord, printed: readonly PixelBox[]): string => {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [l, t, r, b] of printed) for (let y = t; y < b; y++) grey.fill(0, y * WIDTH + l, y * WIDTH + r)
  const own = withDots(inkOf({ width: WIDTH, height: HEIGHT, grey }), word)
  return `${wordText(own)} ${own.certainty}`
}

const [one, two, three] = [at(FIGURE, 10), at(FIGURE, 30), at(FIGURE, 50)]

describe('figures with low small ink between them', () => {
  it.each([
    ['a dot between two', '11', [one, two], [one, at(DOT, 23), two], '1.1 0.55'],
    ['a dot after the first of three', '312', [one, two, three], [one, at(DOT, 23), two, three], '3.12 0.55'],
    ['none', '11', [one, two], [one, two], '11 0.93'],
    ['a stroke of their own height', '11', [one, two], [one, at(FIGURE, 20), two], '11 0.93'],
    ['ink in the middle of the line', '11', [one, two], [one, [23, 28, 27, 32], two], '11 0.93'],
    ['a wide stroke below', '11', [one, two], [one, [20, 38, 30, 40], two], '11 0.93'],
    ['letters', 'ab', [one, two], [one, at(DOT, 23), two], 'ab 0.93'],
  ] as const)('%s', (_, text, letters, printed, expected) => {
    expect(read(seen(text, letters), printed)).toBe(expected)
  })
})
