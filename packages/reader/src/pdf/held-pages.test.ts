// Pages drawn as they are held: what is shown fits the boxes of what was read on it.

import { describe, expect, it } from 'vitest'
import { backward, boxThrough, through, type Hold } from '../page/hold.ts'
import { drawnIn } from '../testing/png.ts'
import { pdfOf } from '../testing/pdf.ts'
import { renderPage, type PageView } from './pages.ts'

/** 200 by 100 points, black from 20 to 60 across and from 50 to 70 down. */
const document = pdfOf({ pages: [{ box: [0, 0, 200, 100], content: '20 30 40 20 re f' }] })

const QUARTER: Hold = [0, 1, 0, -1, 0, 1, 0, 0, 1]
const HALF: Hold = [-1, 0, 1, 0, -1, 1, 0, 0, 1]
/** The left half of the picture is the page. */
const CROPPED: Hold = [0.5, 0, 0, 0, 1, 0, 0, 0, 1]
/** Photographed from below: the upper edge is half as long as the lower one. */
const FROM_BELOW: Hold = [1, 0.25, 0, 0, 1.5, 0, 0, 1, 1]

const shown = async (view: PageView) => {
  const image = await renderPage(document, 1, view)
  if (!image.ok) throw new Error(image.error.code)
  const { width, height, at } = drawnIn(image.value.png)
  const isBlack = (x: number, y: number): boolean => (at(Math.floor(x * width), Math.floor(y * height))[0] ?? 255) < 64
  return { width, height, isBlack }
}

const BOX = [0.1, 0.5, 0.3, 0.7] as const

describe('a page', () => {
  it.each([
    ['as it is', null, [400, 200]],
    ['turned by a quarter', QUARTER, [400, 800]],
    ['turned by a half', HALF, [400, 200]],
    ['of a part of the picture', CROPPED, [400, 400]],
  ] as const)('%s', async (_, hold, size) => {
    const { width, height, isBlack } = await shown({ width: 400, hold })
    expect([width, height]).toEqual(size)
    const [left, top, right, bottom] = hold === null ? BOX : boxThrough(backward(hold), BOX)
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    expect(isBlack(x, y)).toBe(true)
    for (const [u, v] of [[left - 0.02, y], [right + 0.02, y], [x, top - 0.02], [x, bottom + 0.02]] as const) expect(isBlack(u, v)).toBe(false)
    for (const [u, v] of [[left + 0.02, y], [right - 0.02, y], [x, top + 0.02], [x, bottom - 0.02]] as const) expect(isBlack(u, v)).toBe(true)
  })

  it.each([
    ['as it is', null],
    ['turned', HALF],
  ] as const)('%s, a part of it', async (_, hold) => {
    const box = hold === null ? BOX : boxThrough(backward(hold), BOX)
    const { width, height, isBlack } = await shown({ width: 100, hold, box })
    expect([width, height]).toEqual([100, 50])
    expect([isBlack(0.05, 0.05), isBlack(0.95, 0.95)]).toEqual([true, true])
    const [left, top, right, bottom] = box
    const wider = await shown({ width: 100, hold, box: [left - 0.1, top - 0.1, right + 0.1, bottom + 0.1] })
    expect([wider.isBlack(0.1, 0.1), wider.isBlack(0.5, 0.5)]).toEqual([false, true])
  })

  it.each([
    ['of no map', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['of no numbers', [Number.NaN, 0, 0, 0, 1, 0, 0, 0, 1]],
    ['infinitely far', [1e300, 0, 1e300, 0, 1e300, 0, 0, 0, 1e-300]],
  ] as const)('held by a map that is none (%s) is an answer', async (_, hold) => {
    const image = await renderPage(document, 1, { width: 50, hold })
    expect(image.ok ? 'drawn' : image.error.code).toMatch(/^(?:drawn|reader\/corrupt)$/)
  })

  it.each([[[0.5, 0.5, 0.5, 0.5]], [[9, 9, -9, -9]], [[Number.NaN, 0, 1, 1]]] as const)('a part that is none (%s) is all of it', async (box) => {
    const { width, height } = await shown({ width: 100, box })
    expect([width, height]).toEqual([100, 50])
  })
})

describe('a map', () => {
  it.each([[QUARTER], [HALF], [CROPPED], [FROM_BELOW]])('leads back', (hold) => {
    for (const [x, y] of [[0, 0], [1, 0.25], [0.3, 0.9]] as const) {
      const [u, v] = through(hold, x, y)
      const [p, q] = through(backward(hold), u, v)
      expect(p).toBeCloseTo(x, 9)
      expect(q).toBeCloseTo(y, 9)
    }
  })
})
