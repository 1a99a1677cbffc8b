import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PixelBox, Prepared } from '../image/prepared.ts'
import { inkOf } from './ink.ts'
import { regionsOf } from './regions.ts'

const WIDTH = 1200
const HEIGHT = 1000
const DPI = 200

type Sheet = { readonly words: readonly PixelBox[]; readonly rules: Prepared['rules']; readonly sides: readonly number[] }

/** A table of columns and rows, some rows merged over all columns, words in its cells, a line of words above. */
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    columns: fc.array(fc.integer({ min: 90, max: 260 }), { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.record({ height: fc.integer({ min: 40, max: 130 }), merged: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    words: fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
  })
  .map(({ columns, rows, words }) => {
    const lefts = columns.reduce<readonly number[]>((all, wide) => [...all, (all.at(-1) ?? 0) + wide], [60])
    const tops = rows.reduce<readonly number[]>((all, { height }) => [...all, (all.at(-1) ?? 0) + height], [120])
    const [left, right] = [lefts[0] ?? 0, lefts.at(-1) ?? 0]
    const across = tops.map((y) => ({ direction: 'horizontal' as const, box: [left, y - 1, right, y + 2] as const }))
    const down = rows.flatMap(({ merged }, row) =>
      lefts
        .filter((_, i) => !merged || i === 0 || i === lefts.length - 1)
        .map((x) => ({ direction: 'vertical' as const, box: [x - 1, tops[row] ?? 0, x + 2, tops[row + 1] ?? 0] as const })),
    )
    const inked = rows.flatMap(({ merged }, row) =>
      (merged ? [0] : columns.map((_, i) => i)).flatMap((column) => {
        const count = words[row * 4 + column] ?? 0
        const [x, y] = [(lefts[column] ?? 0) + 10, (tops[row] ?? 0) + 10]
        return Array.from({ length: count }, (_, i): PixelBox => [x + i * 24, y, x + i * 24 + 18, y + 20])
      }),
    )
    return { words: [[70, 60, 300, 84], ...inked], rules: [...across, ...down], sides: lefts }
  })

const printOf = (words: readonly PixelBox[]): Prepared['print'] => {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [l, t, r, b] of words) for (let y = t; y < b; y++) grey.fill(0, y * WIDTH + l, y * WIDTH + r)
  return { width: WIDTH, height: HEIGHT, grey }
}

const holds = ([l, t, r, b]: PixelBox, [wl, wt, wr, wb]: PixelBox): boolean => l <= wl && t <= wt && r >= wr && b >= wb
const meets = ([l, t, r, b]: PixelBox, [wl, wt, wr, wb]: PixelBox): boolean => l < wr && r > wl && t < wb && b > wt

describe('regions', () => {
  it('hold every word in exactly one of them', () => {
    fc.assert(
      fc.property(sheets, ({ words, rules }) => {
        const regions = regionsOf({ rules, dpi: DPI }, inkOf(printOf(words)))
        for (const word of words) {
          expect(regions.filter((region) => holds(region, word))).toHaveLength(1)
          expect(regions.filter((region) => meets(region, word))).toHaveLength(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never reach over a side with words of two cells of a row', () => {
    fc.assert(
      fc.property(sheets, ({ words, rules }) => {
        const regions = regionsOf({ rules, dpi: DPI }, inkOf(printOf(words)))
        const down = rules.filter(({ direction }) => direction === 'vertical')
        for (const region of regions)
          for (const { box } of down) {
            const beside = words.filter((word) => holds(region, word) && word[1] >= box[1] && word[3] <= box[3])
            expect(beside.some((word) => word[2] < box[0]) && beside.some((word) => word[0] > box[2])).toBe(false)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('take rows of one column together, whatever stands above and below', () => {
    const rules = [0, 100, 200, 300].map((y) => ({ direction: 'horizontal' as const, box: [50, y + 99, 450, y + 101] as const }))
    const sides = [50, 250, 450].map((x) => ({ direction: 'vertical' as const, box: [x - 1, 100, x + 1, 400] as const }))
    const words = [100, 200, 300].flatMap((y): PixelBox[] => [[70, y + 40, 200, y + 60], [270, y + 40, 400, y + 60]])
    expect(regionsOf({ rules: [...rules, ...sides], dpi: DPI }, inkOf(printOf(words)))).toEqual([
      [70, 140, 200, 360],
      [270, 140, 400, 360],
    ])
  })

  it('part the two columns of a letterhead, and leave lines of text whole', () => {
    const words: PixelBox[] = [[100, 100, 400, 124], [600, 100, 1000, 124], [100, 300, 1000, 324]]
    expect(regionsOf({ rules: [], dpi: DPI }, inkOf(printOf(words)))).toEqual(words)
  })
})
