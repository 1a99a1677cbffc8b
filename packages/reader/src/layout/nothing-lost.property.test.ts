// Whatever stands on a page comes out, each letter once: however words lie over each other, whatever lines cross them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, PlacedPage, PlacedRule, PlacedWord } from '../page/placed-page.ts'
import { layOut } from './lay-out.ts'
import { write } from './write.ts'

const text = fc.constantFrom(
  'Sở',
  'rừng',
  '1',
  '2.',
  'I',
  '-',
  'a)',
  'QĐ-',
  'TTg',
  'Nơi',
  'nhận:',
  '(1)',
  '12/2026',
  'ven',
  'CỘNG',
  'HÒA',
)

/** Inside the margins, where nothing is printed around the text. */
const word = fc
  .record({
    text,
    x: fc.integer({ min: 80, max: 480 }),
    y: fc.integer({ min: 100, max: 720 }),
    width: fc.integer({ min: 0, max: 60 }),
    size: fc.constantFrom(12, 12, 12, 14, 8, 0),
    bold: fc.boolean(),
  })
  .map(
    (at): PlacedWord => ({
      text: at.text,
      box: [at.x, at.y, at.x + at.width, at.y + at.size],
      size: at.size,
      bold: at.bold,
      certainty: null,
    }),
  )

const rule = fc
  .record({
    direction: fc.constantFrom<PlacedRule['direction']>('horizontal', 'vertical'),
    x: fc.integer({ min: 60, max: 300 }),
    y: fc.integer({ min: 90, max: 400 }),
    length: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ direction, x, y, length }): PlacedRule => {
    const box: Box = direction === 'horizontal' ? [x, y, x + length, y] : [x, y, x, y + length]
    return { direction, box }
  })

/** Words on the lines and in the columns of a page, as most are. */
const lined = fc
  .array(fc.record({ text, column: fc.integer({ min: 0, max: 8 }), line: fc.integer({ min: 0, max: 30 }) }), {
    maxLength: 120,
  })
  .map((words) =>
    words.map((at): PlacedWord => {
      const [x, y] = [80 + at.column * 50, 110 + at.line * 18]
      return { text: at.text, box: [x, y, x + at.text.length * 6, y + 13], size: 13, bold: false, certainty: null }
    }),
  )

const pages = fc
  .array(
    fc.record({ words: fc.oneof(fc.array(word, { maxLength: 40 }), lined), rules: fc.array(rule, { maxLength: 30 }) }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ words, rules }, i): PlacedPage => ({ number: i + 1, width: 595, height: 842, words, rules })),
  )

const letters = (texts: readonly string[]): string => Array.from(texts.join('').replace(/\s/g, '')).sort().join('')

describe('whatever stands on a page', () => {
  it('comes out once, each block in its place', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const { raw, blocks, places = [], margins = [] } = layOut(all)
        const placed = all.flatMap((page) => page.words.map((each) => each.text))
        expect(letters([raw.text])).toBe(letters(placed))
        expect(margins).toEqual([])
        expect(raw.pageStarts).toHaveLength(all.length)
        expect(letters(places.map(({ from, to }) => raw.text.slice(from, to)))).toBe(letters(placed))
        for (const { box } of places) for (const share of box) expect(share >= 0 && share <= 1).toBe(true)
        for (const block of blocks)
          for (const passage of block.kind === 'paragraph'
            ? [block.passage]
            : block.rows.flatMap((row) => row.cells.map((cell) => cell.passage)))
            expect(passage.starts).toHaveLength(passage.text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('boxes that are none and pages without a size are no reason to fail', () => {
    const odd = (box: Box): PlacedWord => ({ text: 'rừng', box, size: 0, bold: false, certainty: 0.2 })
    const page: PlacedPage = {
      number: 1,
      width: 0,
      height: 0,
      words: [odd([NaN, 0, 1, 1]), odd([0, 0, 0, 0]), odd([9, 9, 1, 1]), odd([-1e9, -1e9, 1e9, 1e9])],
      rules: [
        { direction: 'vertical', box: [NaN, 0, 0, 0] },
        { direction: 'horizontal', box: [0, 0, 0, 0] },
      ],
    }
    expect(layOut([page]).raw.text).toContain('rừng')
    expect(layOut([])).toEqual(write([], [], []))
  })
})
