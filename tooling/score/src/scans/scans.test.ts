// Scans made for measuring: each way of wearing a sheet does what its name says, the same each time; and a page that is
// scanned askew and stamped is read as it was written.

import { createHash } from 'node:crypto'
import { openEye } from '@tiendo/eye'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { samplesOf } from '../documents.ts'
import { scoreDraft } from '../score.ts'
import { ratio } from '../tally.ts'
import { blocked } from './blocks.ts'
import { chanceOf } from './chance.ts'
import { conditions, type Condition } from './conditions.ts'
import { areaOf, lastOf } from './find-letters.ts'
import { makeScan } from './make-scan.ts'
import { photographed } from './photograph.ts'
import { stamped } from './put-on.ts'
import { withPrinted, type Letter } from './render.ts'
import { bytesOf } from './sampled.ts'
import { packed, scanPdf } from './scan-pdf.ts'
import { blankLike, lightOf, type Sheet } from './sheet.ts'
import { sharesIn, skewed, turned } from './warp.ts'
import { faxed, grainy, shadowed } from './wear.ts'
import { wrongAndSure } from './wrong-sure.ts'

/** Bars as dark as letters, wide enough to be found again. */
const bars = (): Sheet => {
  const sheet = blankLike({ width: 240, height: 160, dpi: 200 })
  for (let y = 20; y < 140; y++)
    for (let x = 20; x < 220; x++) if (Math.floor(x / 10) % 2 === 0 && Math.floor(y / 20) % 2 === 0) sheet.rgb.fill(x, (y * 240 + x) * 3, (y * 240 + x) * 3 + 3)
  return sheet
}

const furthest = (a: Sheet, b: Sheet): number =>
  a.rgb.reduce((most, value, i) => Math.max(most, Math.abs(value - (b.rgb[i] ?? 0))), 0)
/** Compared as bytes: to look at each of a hundred thousand numbers takes a test a second. */
const print = ({ width, height, dpi, rgb }: Sheet): string =>
  `${width}x${height} ${dpi} ${createHash('sha256').update(rgb).digest('hex')}`
const mean = (sheet: Sheet): number => lightOf(sheet).reduce((sum, value) => sum + value, 0) / (sheet.width * sheet.height)

const letters = (words: string): readonly Letter[] =>
  Array.from(words.replaceAll(' ', ''), (text, i) => ({ text, area: [i * 10, 5, i * 10 + 8, 15] }))

describe('chance', () => {
  it('is the same for the same words and another for others', () => {
    const drawn = (words: string) => {
      const chance = chanceOf(words)
      return Array.from({ length: 5 }, chance.next)
    }
    expect(drawn('một')).toEqual(drawn('một'))
    expect(drawn('một')).not.toEqual(drawn('hai'))
  })

  it('is spread as it says', () => {
    const chance = chanceOf('đều')
    const [even, normal] = [Array.from({ length: 4000 }, chance.next), Array.from({ length: 4000 }, chance.normal)]
    const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...even)).toBeLessThan(1)
    expect(average(even)).toBeCloseTo(0.5, 1)
    expect(average(normal)).toBeCloseTo(0, 1)
    expect(average(normal.map((value) => value * value))).toBeCloseTo(1, 1)
  })
})

describe('a sheet', () => {
  it('turned by four quarters is as it was; by two, on its head', () => {
    const sheet = bars()
    expect(print(turned(turned(turned(turned(sheet, 1), 1), 1), 1))).toBe(print(sheet))
    expect(print(turned(turned(sheet, 1), 3))).toBe(print(sheet))
    expect(turned(sheet, 2).rgb.at((20 * 240 + 20) * 3)).toBe(sheet.rgb.at((139 * 240 + 219) * 3))
    expect([turned(sheet, 1).width, turned(sheet, 1).height]).toEqual([160, 240])
  })

  it('askew has the same ink in other places', () => {
    const sheet = bars()
    expect(mean(skewed(sheet, 2))).toBeCloseTo(mean(sheet), 0)
    expect(furthest(skewed(sheet, 2), sheet)).toBeGreaterThan(100)
    expect(print(skewed(sheet, 0))).toBe(print(sheet))
  })

  it('seen from the side has its corners where they are said to be', () => {
    const shares = sharesIn([[10, 12], [90, 8], [95, 130], [4, 125]])
    const near = ([x, y]: readonly [number, number]) => [Math.round(x * 1e6) / 1e6 + 0, Math.round(y * 1e6) / 1e6 + 0]
    expect([shares(10, 12), shares(90, 8), shares(95, 130), shares(4, 125)].map(near)).toEqual([[0, 0], [1, 0], [1, 1], [0, 1]])
  })

  it('sent by fax is black and white', () => {
    expect(new Set(faxed(bars(), chanceOf('fax'), 98).rgb)).toEqual(new Set([0, 255]))
  })

  it('in shadow is nowhere lighter, and darkest at the left edge', () => {
    const [sheet, dark] = [bars(), shadowed(bars())]
    expect(dark.rgb.every((value, i) => value <= (sheet.rgb[i] ?? 0))).toBe(true)
    expect(dark.rgb[0]).toBeLessThan((dark.rgb[3 * 120] ?? 0) / 3)
  })

  it('in blocks is the coarser the smaller it is kept', () => {
    const sheet = bars()
    expect(furthest(blocked(sheet, 0.01), sheet)).toBeLessThanOrEqual(2)
    expect(furthest(blocked(sheet, 3), sheet)).toBeGreaterThan(furthest(blocked(sheet, 0.5), sheet))
  })

  it('comes out of its file as it went in', async () => {
    const [grey, colour] = [grainy(bars(), chanceOf('hạt')), photographed(bars(), chanceOf('ảnh'))]
    const drawn = await withPrinted(scanPdf([packed(grey), packed(colour)]), async ({ sheet }) => [sheet(1, 200), sheet(2, 200)])
    expect(drawn.map(print)).toEqual([grey, colour].map(print))
  })

  it.each(conditions)('$name: the same chance makes the same scan', async ({ scan }) => {
    const once = () => scan({ sheet: bars(), letters: [], number: 1, signatory: null, chance: chanceOf('trang 1') })
    expect(print(await once())).toBe(print(await once()))
  })
})

describe('places for ink', () => {
  it('are found whatever the blanks', () => {
    expect(areaOf(letters('Số: 12/KH-UBND'), /Số:?(\d*)\//u)).toEqual([30, 5, 48, 15])
    expect(areaOf(letters('Lò Mẫu An … Lò Mẫu An'), lastOf('Lò Mẫu An'))).toEqual([80, 5, 148, 15])
  })

  it('are the gap where nothing is printed', () => {
    expect(areaOf(letters('Số:   /KH-UBND'), /Số:?(\d*)\//u)).toEqual([28, 5, 30, 15])
    expect(areaOf(letters('Kế hoạch'), /Số:?(\d*)\//u)).toBeNull()
  })
})

describe('a page of ours, scanned askew with a stamp over its words', () => {
  const sample = samplesOf('open').find(({ file }) => file === 'trong-cay.pdf')
  const condition: Condition = {
    name: 'askew and stamped',
    dpi: 200,
    asked: true,
    scan: async (leaf) => skewed(await stamped(leaf), -1.3),
  }

  it('is read as it was written; no day or sum is wrong and sure', async () => {
    if (sample === undefined) throw new Error('the document is not here')
    const scan = await makeScan(bytesOf(sample), sample.name, 'Lò Mẫu Phương', condition)
    const read = await readDocument(scan.bytes, 'quet.pdf', { openEye })
    if (!read.ok) throw new Error(read.error.code)
    const { score } = scoreDraft(sample.gold, read.value.draft)
    expect(score.tasks).toEqual({ gold: 4, found: 4, invented: 0 })
    expect(ratio(score.values.lead)).toBe(1)
    expect(ratio(score.values.timing)).toBe(1)
    expect(score.total).toEqual({ right: 1, of: 1 })
    expect(wrongAndSure(sample.gold, read.value.draft)).toEqual([])
    // Three seconds of a processor that many tests may share.
  }, 120_000)
})
