// The lines of a page, however they are drawn.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { fontOf, pdfOf, show, type TestDocument } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const font = fontOf('bảng')
/** Something to read, so that the page is no picture. */
const WORD = show(font, 0, 5, 5, 8, 'bảng')

const pageOf = async (content: string, drawables: TestDocument['drawables'] = {}): Promise<PlacedPage> => {
  const page = { box: [0, 0, 200, 100] as const, content: `${WORD} ${content}` }
  const read = await readPdf(pdfOf({ fonts: [font], pages: [page], drawables }), defaultLimits)
  const first = read.ok ? read.value.pages[0] : undefined
  if (first === undefined) throw new Error('no page')
  return first
}

/** "- 10..110 at 50": from left to right at a height; "| …" from top to bottom at a distance from the left. */
const drawn = ({ rules }: PlacedPage): readonly string[] =>
  rules.map(({ direction, box: [left, top, right, bottom] }) =>
    direction === 'horizontal'
      ? `- ${Math.round(left)}..${Math.round(right)} at ${Math.round((top + bottom) / 2)}`
      : `| ${Math.round(top)}..${Math.round(bottom)} at ${Math.round((left + right) / 2)}`,
  )

const BOX = ['- 10..110 at 40', '- 10..110 at 80', '| 40..80 at 10', '| 40..80 at 110']

describe('the rules of a page', () => {
  it.each([
    ['a stroked line', '0.5 w 10 50 m 110 50 l S', ['- 10..110 at 50']],
    ['a line down', '0.5 w 10 20 m 10 90 l S', ['| 10..80 at 10']],
    ['a hairline', '0 w 10 50 m 110 50 l S', ['- 10..110 at 50']],
    ['a thin filled box', '10 49.75 100 0.5 re f', ['- 10..110 at 50']],
    ['a stroked box', '0.5 w 10 20 100 40 re S', BOX],
    ['a stroked path around', '0.5 w 10 20 m 110 20 l 110 60 l 10 60 l h S', BOX],
    ['a box of four filled strips', '10 19.8 100 .4 re 10 59.8 100 .4 re 9.8 20 .4 40 re 109.8 20 .4 40 re f', BOX],
    ['a line in pieces that touch', '0.5 w 10 50 m 60 50 l S 60 50 m 110 50 l S', ['- 10..110 at 50']],
    ['two lines on one height, apart', '0.5 w 10 50 m 50 50 l S 70 50 m 110 50 l S', ['- 10..50 at 50', '- 70..110 at 50']],
    ['a double border', '0.3 w 10 50 m 110 50 l S 10 51 m 110 51 l S', ['- 10..110 at 50']],
    ['a dotted line', `${Array.from({ length: 50 }, (_, i) => `${10 + i * 2} 50 1 0.5 re`).join(' ')} f`, ['- 10..109 at 50']],
    ['drawn under a scale', 'q 2 0 0 2 10 20 cm 0.2 w 0 15 m 50 15 l S Q', ['- 10..110 at 50']],
    ['a line that is cut off', 'q 50 0 40 100 re W n 0.5 w 10 50 m 110 50 l S Q', ['- 50..90 at 50']],
    ['a line in a frame elsewhere', 'q 150 0 40 100 re W n 0.5 w 10 50 m 110 50 l S Q', []],
    ['a slanted line', '10 10 m 110 60 l S', []],
    ['a white line', '1 1 1 RG 10 50 m 110 50 l S', []],
    ['a filled area', '0.9 g 10 20 100 40 re f', []],
    ['a thick bar', '10 20 100 12 re f', []],
    ['a speck', '10 50 m 12 50 l S', []],
    ['a line off the page', '0.5 w 10 500 m 110 500 l S', []],
  ])('%s', async (_, content, rules) => {
    expect(drawn(await pageOf(content))).toEqual(rules)
  })

  it('are found inside of forms, and of forms in forms', async () => {
    const form = '/Subtype/Form/BBox[0 0 300 300]'
    const page = await pageOf('q 1 0 0 1 10 20 cm /Outer Do Q', {
      Inner: [`${form}/Matrix[1 0 0 1 0 10]`, '0.5 w 0 20 m 100 20 l S'],
      Outer: [form, 'q 1 0 0 1 5 0 cm /Inner Do Q 0.5 w 0 5 m 0 70 l S'],
    })
    expect(drawn(page)).toEqual(['- 15..115 at 50', '| 10..75 at 10'])
  })

  it('are a few even where a page is full of pieces', async () => {
    const pieces = Array.from({ length: 30_000 }, (_, i) => `${10 + (i % 300) * 0.6} ${(i % 100) + 0.2} 0.3 0.3 re f`)
    const { rules } = await pageOf(pieces.join('\n'))
    expect(rules.length).toBeLessThan(500)
  })
})
