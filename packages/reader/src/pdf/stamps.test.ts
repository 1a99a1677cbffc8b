// What was put upon a page after it was made: on paper it is there, so it is read and shown.

import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { codesOf, fontOf, pdfOf, show } from '../testing/pdf.ts'
import { renderPage } from './pages.ts'
import { readPdf } from './read-pdf.ts'

const font = fontOf('Số: /KH-UBND145')

/** A page whose number was stamped upon it, as registries do. */
const stamped = (flags: number, subtype = 'Widget/FT/Sig'): Uint8Array =>
  pdfOf({
    fonts: [font],
    pages: [
      {
        box: [0, 0, 200, 100],
        content: show(font, 0, 10, 80, 10, 'Số:') + show(font, 0, 80, 80, 10, '/KH-UBND'),
        more: '/Annots[1000 0 R]',
      },
    ],
    objects: {
      1000: `<</Type/Annot/Subtype/${subtype}/F ${flags}/Rect[40 70 80 95]/AP<</N 1001 0 R>>>>`,
      1001: `<</Type/XObject/Subtype/Form/BBox[0 0 40 25]/Resources 3 0 R/Length ${stampContent.length}>>\nstream\n${stampContent}\nendstream`,
    },
  })
const stampContent = `BT /F0 10 Tf 5 10 Td ${codesOf(font, '145')} Tj ET 0 0 1 rg 0 0 40 5 re f`

const PRINTED = 4
const HIDDEN = 2

describe('a stamp', () => {
  it.each([
    ['of a signature', 'Widget/FT/Sig'],
    ['written upon the page', 'FreeText'],
    ['put upon the page', 'Stamp'],
  ])('%s is read in its place', async (_, subtype) => {
    const read = await readPdf(stamped(PRINTED, subtype), defaultLimits)
    const words = read.ok ? read.value.pages[0]?.words : undefined
    expect(words?.map(({ text }) => text)).toEqual(['Số:', '145', '/KH-UBND'])
    expect(words?.[1]?.box.map(Math.round)).toEqual([45, 12, 63, 22])
  })

  it('that is hidden is not', async () => {
    const read = await readPdf(stamped(HIDDEN), defaultLimits)
    expect(read.ok && read.value.pages[0]?.words.map(({ text }) => text)).toEqual(['Số:', '/KH-UBND'])
  })
})

type Picture = { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] }

/** Of a PNG as it is written here: one block of samples, each line against the one above. */
const pictureOf = (png: Uint8Array): Picture => {
  const view = new DataView(png.buffer)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const channels = png[25] === 2 ? 3 : 1
  const packed = png.subarray(41, 41 + view.getUint32(33))
  const lines = unzlibSync(packed)
  const size = width * channels + 1
  for (let y = 1; y < height; y++)
    for (let i = 1; i < size; i++) lines[y * size + i] = ((lines[y * size + i] ?? 0) + (lines[(y - 1) * size + i] ?? 0)) & 255
  return { width, height, at: (x, y) => Array.from(lines.subarray(y * size + 1 + x * channels, y * size + 1 + (x + 1) * channels)) }
}

describe("a page's picture", () => {
  const pages = [
    { box: [0, 0, 200, 100] as const, content: '20 60 30 20 re f' },
    { box: [0, 0, 100, 200] as const, rotate: 90, content: '20 60 30 20 re f' },
    { box: [0, 0, 100, 200] as const, content: `${show(font, 0, 60, 20, 10, 'Số:', 1)} 20 60 30 20 re f` },
  ]
  const bytes = pdfOf({ fonts: [font], pages })

  it.each([
    ['upright', 1, [80, 60]],
    ['turned by the file', 2, [140, 70]],
    ['turned as its text is read', 3, [140, 70]],
  ])('%s is as wide as asked for', async (_, page, [x = 0, y = 0]) => {
    const image = await renderPage(bytes, page, { width: 400 })
    if (!image.ok) throw new Error(image.error.code)
    const { width, height, at } = pictureOf(image.value.png)
    expect([width, height, image.value.width, image.value.height]).toEqual([400, 200, 400, 200])
    expect(at(x, y)).toEqual([0])
    expect(at(395, 195)).toEqual([255])
  })

  it('has colours where there are any', async () => {
    const image = await renderPage(stamped(PRINTED), 1, { width: 200 })
    if (!image.ok) throw new Error(image.error.code)
    const { at } = pictureOf(image.value.png)
    expect(at(60, 28)).toEqual([0, 0, 255])
    expect(at(150, 50)).toEqual([255, 255, 255])
  })

  it.each([0, 4, -1, 1.5, Number.NaN])('%s is no page', async (page) => {
    expect(await renderPage(bytes, page, { width: 100 })).toMatchObject({ ok: false, error: { code: 'reader/corrupt' } })
  })

  it.each([1e9, 0, Number.NaN])('%s pixels wide: no more than is reasonable', async (width) => {
    const image = await renderPage(bytes, 1, { width })
    expect(image.ok ? image.value.width * image.value.height : 0).toBeLessThanOrEqual(16_000_000)
  })

  it('of no PDF is none', async () => {
    expect(await renderPage(new Uint8Array(100), 1, { width: 100 })).toMatchObject({ ok: false, error: { code: 'reader/corrupt' } })
  })
})
