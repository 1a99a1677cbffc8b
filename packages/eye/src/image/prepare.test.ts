// What is made of pictures of pages, on small pages drawn in code.
import { describe, expect, it } from 'vitest'
import { askew, drawing, INK, laid, PEN_INK, printed, STAMP_INK, withLines, type Area, type Drawing } from '../testing/drawing.ts'
import { placeOf } from './hold-steps.ts'
import { prepare } from './prepare.ts'
import type { PixelBox, Prepared } from './prepared.ts'
import { turnedBy } from './turned-by.ts'

const darkIn = ({ print }: Prepared, [left, top, right, bottom]: Area): number => {
  let dark = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if ((print.grey[y * print.width + x] ?? 255) < 128) dark++
  return dark
}
const whole = ({ width, height }: Drawing): Area => [0, 0, width, height]
const rulesOf = ({ rules }: Prepared, direction: 'horizontal' | 'vertical'): readonly PixelBox[] =>
  rules.filter((rule) => rule.direction === direction).map(({ box }) => box)
/** Degrees by which the picture's lines fell, told by the map back to it. */
const fellBy = ({ hold, print }: Prepared): number =>
  hold === null ? 0 : (Math.atan2(hold[3] * print.height, hold[0] * print.width) * 180) / Math.PI

describe('a clean page', () => {
  it('stays as it is, dot for dot', () => {
    const page = printed(800, 600)
    const prepared = prepare(page)
    expect(prepared).toMatchObject({ dpi: 200, rules: [], marks: [], hold: null })
    expect(darkIn(prepared, whole(page))).toBe(darkIn({ ...prepared, print: { ...page, grey: page.rgbx.filter((_, i) => i % 4 === 1) } }, whole(page)))
  })
  it.each([
    ['nothing at all', drawing(300, 300)],
    ['black all over', drawing(300, 300).paint([0, 0, 300, 300])],
    ['a single dot', drawing(1, 1)],
  ])('%s: no rules, no marks, not turned', (_, page) => {
    expect(prepare(page)).toMatchObject({ rules: [], marks: [], hold: null })
  })
})

describe('a page askew', () => {
  it.each([-5, -2, -0.7, 0.3, 1.3, 4])('by %d degrees is set straight', (degrees) => {
    expect(Math.abs(fellBy(prepare(askew(printed(900, 700), degrees))) - degrees)).toBeLessThanOrEqual(0.1)
  })
  it('by less than a tenth of a degree is left alone', () => {
    expect(prepare(askew(printed(900, 700), 0.05)).hold).toBeNull()
  })
})

describe('a page on its side', () => {
  it.each([1, -1])('is turned, or stands on its head: %i', (turns) => {
    const page = printed(700, 900)
    const side = laid(page, [900, 700], (x, y) => (turns === 1 ? [y, 899 - x] : [699 - y, x]))
    const prepared = prepare(side)
    const { print, hold } = prepared.hold?.[1] === turns * -1 ? prepared : turnedBy(prepared, 2)
    expect([print.width, print.height]).toEqual([700, 900])
    expect(hold?.map(Math.round)).toEqual(turns === 1 ? [0, -1, 1, 1, 0, 0, 0, 0, 1] : [0, 1, 0, -1, 0, 1, 0, 0, 1])
  })
  it('turned four times by hand is as it was', () => {
    const prepared = prepare(drawing(300, 200).paint([50, 60, 250, 63]))
    const turned = [1, 1, 1, 1].reduce(turnedBy, prepared)
    expect(turned).toEqual({ ...prepared, hold: [1, 0, 0, 0, 1, 0, 0, 0, 1] })
    expect(turnedBy(prepared, 1).rules).toEqual([{ direction: 'vertical', box: [137, 50, 140, 250] }])
  })
})

describe('ruled lines', () => {
  const table = (thickness: number): Drawing => {
    const page = drawing(800, 500)
    for (const y of [100, 150, 300, 400]) page.paint([100, y, 700 + thickness, y + thickness])
    for (const x of [100, 400, 700]) page.paint([x, 100, x + thickness, 400 + thickness])
    return page.print(110, 390, 138).print(410, 690, 200).print(410, 690, 240)
  }
  it.each([1, 2, 4, 6])('of a table, %i pixels thick, are found where they are and taken out', (thickness) => {
    const prepared = prepare(table(thickness))
    const ends = (box: PixelBox | undefined): readonly number[] => (box ?? []).map((edge) => Math.round(edge / 10) * 10)
    expect(rulesOf(prepared, 'horizontal').map(ends).toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual(
      [100, 150, 300, 400].map((y) => [100, y, 700, y].map((edge) => expect.toSatisfy((n: number) => Math.abs(n - edge) <= 10))),
    )
    expect(rulesOf(prepared, 'vertical')).toHaveLength(3)
    expect(darkIn(prepared, [95, 95, 105, 405])).toBe(0)
    expect(darkIn(prepared, [95, 295, 705, 310])).toBe(0)
  })
  it('of a table askew are found as well', () => {
    const page = table(3)
    for (let base = 440; base < 500; base += 30) page.print(100, 700, base)
    const prepared = prepare(askew(page, 2))
    expect([rulesOf(prepared, 'horizontal').length, rulesOf(prepared, 'vertical').length]).toEqual([4, 3])
  })
  it('broken are one line', () => {
    const page = drawing(800, 200)
    for (let x = 100; x < 700; x += 150) page.paint([x, 100, x + 144, 102])
    expect(rulesOf(prepare(page), 'horizontal')).toEqual([[100, 100, 694, 102]])
  })
  it('leave whole the tails that cross them', () => {
    const page = drawing(800, 200).paint([100, 100, 700, 103]).paint([300, 80, 304, 115])
    const left = darkIn(prepare(page), whole(page))
    expect(left).toBeGreaterThanOrEqual(4 * 35)
    expect(left).toBeLessThanOrEqual(6 * 35)
  })
  it.each([
    ['letters', printed(800, 400)],
    ['serifs that touch', drawing(800, 200).paint([100, 100, 220, 102]).each((colour, x, y) => (x >= 100 && x < 220 && x % 14 < 4 && y > 80 && y < 100 ? INK : colour))],
    ['dotted leaders', drawing(800, 200).each((colour, x, y) => (x % 9 < 3 && y >= 100 && y < 103 ? INK : colour))],
    ['strokes of a pen', drawing(800, 300).each((colour, x, y) => (Math.abs(y - 150 - 40 * Math.sin(x / 90)) < 2 ? INK : colour))],
  ])('are not: %s', (_, page) => expect(prepare(page).rules).toEqual([]))
})

describe('ink in colour', () => {
  it('of a stamp goes, the print below it stays', () => {
    const clean = printed(900, 700)
    const stamped = withLines(drawing(900, 700).ring(500, 350, 140, 8, STAMP_INK))
    const [before, after] = [prepare(clean), prepare(stamped)]
    expect(after.marks).toEqual([{ kind: 'stamp', box: [360, 210, 641, 491] }])
    expect(darkIn(after, [340, 200, 660, 500])).toBeGreaterThan(0.97 * darkIn(before, [340, 200, 660, 500]))
  })
  it('of a stamp alone leaves nothing', () => {
    const page = drawing(600, 500).ring(300, 250, 140, 8, STAMP_INK)
    expect(darkIn(prepare(page), whole(page))).toBe(0)
  })
  it('of a pen is taken out and marked: a number, a signature', () => {
    const page = printed(900, 700).paint([20, 640, 50, 644], PEN_INK).paint([30, 620, 34, 664], PEN_INK)
    const signed = page.ring(760, 590, 90, 5, PEN_INK)
    const { marks } = prepare(signed)
    expect(marks.map(({ kind }) => kind).toSorted()).toEqual(['handwriting', 'signature'])
    expect(darkIn(prepare(signed), [15, 615, 60, 670])).toBe(0)
  })
  it('of light and old paper is none', () => {
    const yellow = printed(900, 700).each(([r, g, b]) => [r * 0.97, g * 0.9, b * 0.7])
    expect(prepare(yellow).marks).toEqual([])
    expect(darkIn(prepare(yellow), whole(yellow))).toBe(darkIn(prepare(printed(900, 700)), whole(yellow)))
  })
})

describe('strokes in black, which no colour tells', () => {
  it('of a signature, and the ring of a stamp, are marked and stay', () => {
    const page = printed(900, 700).each((colour, _, y) => (y > 240 ? [255, 255, 255] : colour))
    const before = darkIn(prepare(page), whole(page))
    page.ring(250, 450, 130, 5, INK)
    const signed = page.each((colour, x, y) => (x >= 500 && x < 700 && Math.abs(y - 400 - 45 * Math.sin(x / 20)) < 6 ? INK : colour))
    const prepared = prepare(signed)
    expect(prepared.marks.map(({ kind }) => kind)).toEqual(['stamp', 'signature'])
    expect(darkIn(prepared, whole(page))).toBeGreaterThan(before + 5000)
  })
  it('of a number between the words of the head are marked; a line all in bold is not', () => {
    const page = drawing(900, 1200).print(80, 300, 150).print(380, 600, 150)
    for (const x of [310, 332, 354]) page.paint([x, 126, x + 8, 152]).paint([x, 126, x + 16, 133]).paint([x + 9, 126, x + 16, 152])
    for (let x = 80; x < 400; x += 22) page.paint([x, 176, x + 8, 200]).paint([x + 9, 176, x + 16, 200]).paint([x, 176, x + 16, 182])
    expect(prepare(page).marks).toEqual([{ kind: 'handwriting', box: [310, 126, 370, 152] }])
  })
})

describe('bad copies', () => {
  const clean = printed(900, 700)
  const dark = darkIn(prepare(clean), whole(clean))
  it.each<readonly [string, Drawing]>([
    ['in shadow', clean.each(([r, g, b], x) => [r, g, b].map((value) => value * (1 - 0.6 * (x / 900))) as unknown as [number, number, number])],
    ['faint', clean.each(([r]) => [120 + r / 3, 120 + r / 3, 120 + r / 3])],
    ['with the lid open', clean.each((colour, x, y) => (x < 40 || y > 660 ? [10, 10, 10] : colour))],
  ])('%s: the same print', (_, page) => {
    const found = darkIn(prepare(page), [60, 0, 900, 650])
    expect(found).toBeGreaterThan(0.95 * dark)
    expect(found).toBeLessThan(1.05 * dark)
  })
  it('a tone mark printed faintly stays, dust between letters goes', () => {
    const page = printed(900, 700).paint([430, 20, 438, 22], [170, 170, 170]).paint([433, 20, 434, 22]).paint([480, 20, 481, 22])
    const near = page.paint([425, 28, 500, 46])
    expect(darkIn(prepare(near), [420, 15, 445, 26])).toBe(2)
    expect(darkIn(prepare(near), [470, 15, 490, 26])).toBe(0)
  })
  it('specks go where no print is near, dots and marks of letters stay', () => {
    const specks = printed(900, 700)
    for (let x = 100; x < 800; x += 60) specks.paint([x, 30, x + 4, 34])
    expect(darkIn(prepare(specks), whole(specks))).toBe(dark)
  })
})

describe('a photograph of a sheet', () => {
  const corners = [[70, 60], [850, 90], [880, 1180], [40, 1150]] as const
  it('is pulled flat, corners where they were', () => {
    const sheet = printed(800, 1131)
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners
    // Across and down as shares of the sheet, solved step by step: good to a hundredth of a pixel.
    const photograph = laid(sheet, [940, 1240], (x, y) => {
      let [u, v] = [x / 940, y / 1240]
      for (let i = 0; i < 12; i++) {
        const px = (x0 * (1 - u) + x1 * u) * (1 - v) + (x3 * (1 - u) + x2 * u) * v
        const py = (y0 * (1 - u) + y1 * u) * (1 - v) + (y3 * (1 - u) + y2 * u) * v
        ;[u, v] = [u + (x - px) / 800, v + (y - py) / 1080]
      }
      return [u * 800, v * 1131]
    }, [60, 55, 50])
    const { hold, print } = prepare(photograph)
    expect(print.height / print.width).toBeCloseTo(Math.SQRT2, 2)
    const found = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x = 0, y = 0]) => placeOf(hold ?? expect.fail('not held'), [x, y]))
    found.forEach(([x, y], i) => expect(Math.hypot(x * 940 - (corners[i]?.[0] ?? 0), y * 1240 - (corners[i]?.[1] ?? 0))).toBeLessThan(12))
  })
})
