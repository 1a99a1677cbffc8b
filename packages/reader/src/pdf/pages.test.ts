// Pages held as they are read: whichever way the file turns them or their text, and wherever it begins to count.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { fontOf, pdfOf, show, type TestPage } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const font = fontOf('kế hoạch năm')

const pageOf = async (page: TestPage): Promise<PlacedPage> => {
  const read = await readPdf(pdfOf({ fonts: [font], pages: [page] }), defaultLimits)
  const first = read.ok ? read.value.pages[0] : undefined
  if (first === undefined) throw new Error(read.ok ? 'no page' : read.error.code)
  return first
}

/** 400 wide and 300 high when held: "kế" 20 from the left, its line 30 from the top, a rule below it. */
const HELD: readonly (readonly [string, TestPage])[] = [
  ['upright', { box: [0, 0, 400, 300], content: `${show(font, 0, 20, 270, 10, 'kế')} 20 260 80 0.5 re f` }],
  ['that begins elsewhere', { box: [-50, 100, 350, 400], content: `${show(font, 0, -30, 370, 10, 'kế')} -30 360 80 0.5 re f` }],
  ['cropped', { box: [0, 0, 900, 900], crop: [100, 200, 500, 500], content: `${show(font, 0, 120, 470, 10, 'kế')} 120 460 80 0.5 re f` }],
  ['turned by the file, with its text', { box: [0, 0, 300, 400], rotate: 90, content: `${show(font, 0, 30, 20, 10, 'kế', 1)} 40 20 0.5 80 re f` }],
  ['upside down', { box: [0, 0, 400, 300], rotate: 180, content: `${show(font, 0, 380, 30, 10, 'kế', 2)} 300 40 80 0.5 re f` }],
  ['turned the other way', { box: [0, 0, 300, 400], rotate: 270, content: `${show(font, 0, 270, 380, 10, 'kế', 3)} 260 300 0.5 80 re f` }],
  ['whose text alone is turned', { box: [0, 0, 300, 400], content: `${show(font, 0, 30, 20, 10, 'kế', 1)} 40 20 0.5 80 re f` }],
  ['turned by the file against its text', { box: [0, 0, 400, 300], rotate: 90, content: `${show(font, 0, 20, 270, 10, 'kế')} 20 260 80 0.5 re f` }],
]

describe('a page', () => {
  it.each(HELD)('%s', async (_, page) => {
    const { width, height, words, rules } = await pageOf(page)
    expect([width, height]).toEqual([400, 300])
    expect(words.map(({ text }) => text)).toEqual(['kế'])
    const [left, top, right, bottom] = words[0]?.box ?? [0, 0, 0, 0]
    expect(left).toBeCloseTo(20, 1)
    expect(right).toBeCloseTo(32, 1)
    expect(top).toBeCloseTo(22, 1)
    expect(bottom).toBeCloseTo(32, 1)
    expect(rules.map(({ direction }) => direction)).toEqual(['horizontal'])
    const expected = [20, 39.5, 100, 40]
    for (const [i, side] of (rules[0]?.box ?? []).entries()) expect(Math.abs(side - (expected[i] ?? 0))).toBeLessThan(0.6)
  })

  it('keeps a word that runs upwards beside others where it stands', async () => {
    const content = show(font, 0, 50, 200, 10, 'kế hoạch năm') + show(font, 0, 30, 100, 10, 'kế', 1)
    const { words } = await pageOf({ box: [0, 0, 300, 300], content })
    const turned = words.at(-1)
    expect(words.map(({ text }) => text)).toEqual(['kế', 'hoạch', 'năm', 'kế'])
    expect(turned?.box.map(Math.round)).toEqual([22, 188, 32, 200])
  })

  it.each([
    ['without a size', [0, 0, 0, 0] as const],
    ['of a size that no paper has', [0, 0, 1e9, 1e9] as const],
  ])('%s is taken for a sheet of paper', async (_, box) => {
    const { width, height } = await pageOf({ box, content: show(font, 0, 20, 270, 10, 'kế') })
    expect(width).toBeGreaterThan(500)
    expect(height).toBeLessThan(900)
  })
})
