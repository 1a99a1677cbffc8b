// Photographs become pages that look as they do: of every kind of JPEG and PNG, held the right way, on a sensible paper.

import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { renderPage } from '../pdf/pages.ts'
import { readDocument } from '../read-document.ts'
import { dense, held, jpegFile } from '../testing/jpeg.ts'
import { drawnIn, pngFile, type Drawn, type TestPng } from '../testing/png.ts'
import { documentOfPictures } from './document-of-pictures.ts'

const made = (...files: readonly Uint8Array[]): Uint8Array => {
  const document = documentOfPictures(files.map((bytes, i) => ({ bytes, name: `anh ${i + 1}.jpg` })))
  if (!document.ok) throw new Error(document.error.code)
  return document.value.bytes
}

const drawn = async (document: Uint8Array, page = 1, width = 160): Promise<Drawn> => {
  const image = await renderPage(document, page, { width })
  if (!image.ok) throw new Error(image.error.code)
  return drawnIn(image.value.png)
}

/** The colour in the middle of each field of a picture, parted as said. */
const fields = ({ width, height, at }: Drawn, across: number, down: number): readonly string[] =>
  Array.from({ length: down }, (_row, y) =>
    Array.from({ length: across }, (_field, x) =>
      at(Math.floor(((x + 0.5) * width) / across), Math.floor(((y + 0.5) * height) / down))
        .map((value) => Math.round(value / 16).toString(17))
        .join(''),
    ).join(' '),
  )

/** Two fields across, three down: black, dark / grey, light / lighter, white. */
const SIX = [0, 64, 112, 160, 208, 255]
const six = (before: readonly number[] = []): Uint8Array =>
  jpegFile({ across: 2, down: 3, parts: 1, before, at: (x, y) => SIX[y * 2 + x] ?? 0 })
const UPRIGHT = ['000 444', '777 aaa', 'ddd ggg']

describe('a photograph', () => {
  it.each([
    [1, UPRIGHT],
    [2, ['444 000', 'aaa 777', 'ggg ddd']],
    [3, ['ggg ddd', 'aaa 777', '444 000']],
    [4, ['ddd ggg', '777 aaa', '000 444']],
    [5, ['000 777 ddd', '444 aaa ggg']],
    [6, ['ddd 777 000', 'ggg aaa 444']],
    [7, ['ggg aaa 444', 'ddd 777 000']],
    [8, ['444 aaa ggg', '000 777 ddd']],
  ])('held as the camera says (%d) stands upright', async (orientation, expected) => {
    const picture = await drawn(made(six(held(orientation))))
    expect(fields(picture, expected[0]?.split(' ').length ?? 0, expected.length)).toEqual(expected)
  })

  it.each([
    ['in colour', 3, 'g00 0g0'],
    ['in inks', 4, '0bf f09'],
  ] as const)('%s keeps its colours', async (_, parts, expected) => {
    // Red and green; cyan and magenta of a program that writes inks upside down: 255 is none.
    const at = (x: number, _y: number, part: number): number => ((x === part) === (parts === 3) ? 255 : 0) || (part === 3 ? 255 : 0)
    const picture = await drawn(made(jpegFile({ across: 2, down: 2, parts, at })))
    expect(fields(picture, 2, 1)).toEqual([expected])
  })

  it.each([
    ['that says nothing, on paper as wide as A4', [], [595, 892]],
    ['of a screen, on paper as wide as A4', dense(96), [595, 892]],
    ['of a density that no paper has, too', dense(2400), [595, 892]],
  ] as const)('%s', async (_, before, size) => {
    const read = await renderPage(made(six(before)), 1, { width: 595 })
    expect(read.ok && [read.value.width, read.value.height]).toEqual(size)
  })

  it('stands on the paper that was scanned', () => {
    const scan = jpegFile({ across: 186, down: 263, parts: 1, before: dense(180), at: () => 255 })
    expect(new TextDecoder('latin1').decode(made(scan))).toContain('/MediaBox[0 0 595.2 841.6]')
  })

  it('lying down stands on paper that does', () => {
    expect(new TextDecoder('latin1').decode(made(six(held(6))))).toContain('/MediaBox[0 0 841.89 561.26]')
  })
})

describe('a PNG', () => {
  /** Black, white / red, half of what can be seen through. */
  const KINDS: readonly (readonly [string, TestPng, readonly string[]])[] = [
    ['of two colours', { width: 2, height: 2, bits: 1, colour: 0, at: (x, y) => [x ^ y] }, ['000 ggg', 'ggg 000']],
    ['of four greys', { width: 2, height: 2, bits: 2, colour: 0, at: (x, y) => [x + 2 * y] }, ['000 555', 'bbb ggg']],
    ['of sixteen greys', { width: 2, height: 2, bits: 4, colour: 0, at: (x, y) => [x * 8 + y * 7] }, ['000 999', '777 ggg']],
    ['of greys of 16 bits', { width: 2, height: 2, bits: 16, colour: 0, at: (x, y) => [x * 32_768 + y * 32_767] }, ['000 888', '888 ggg']],
    ['in colour', { width: 2, height: 1, bits: 8, colour: 2, at: (x) => (x === 0 ? [255, 0, 0] : [0, 0, 255]) }, ['g00 00g']],
    ['in colour of 16 bits', { width: 2, height: 1, bits: 16, colour: 2, at: (x) => (x === 0 ? [65_535, 0, 0] : [0, 0, 65_535]) }, ['g00 00g']],
    [
      'with a palette',
      { width: 2, height: 1, bits: 4, colour: 3, at: (x) => [x + 1], more: [['PLTE', [9, 9, 9, 0, 255, 0, 0, 0, 255]]] },
      ['0g0 00g'],
    ],
    [
      'with a palette that shows what is under it',
      { width: 2, height: 1, bits: 8, colour: 3, at: (x) => [x], more: [['PLTE', [0, 255, 0, 0, 0, 255]], ['tRNS', [255, 0]]] },
      ['0g0 ggg'],
    ],
    ['of greys seen through', { width: 2, height: 1, bits: 8, colour: 4, at: (x) => [0, x * 128] }, ['ggg 888']],
    ['of colours seen through', { width: 2, height: 1, bits: 8, colour: 6, at: (x) => [255, 0, 0, x * 255] }, ['ggg g00']],
    ['of colours of 16 bits seen through', { width: 2, height: 1, bits: 16, colour: 6, at: (x) => [65_535, 0, 0, x * 65_535] }, ['ggg g00']],
    ['with one grey for nothing', { width: 2, height: 1, bits: 8, colour: 0, at: (x) => [x], more: [['tRNS', [0, 1]]] }, ['000 ggg']],
  ]

  it.each(KINDS)('%s looks as it does', async (_, png, expected) => {
    const across = expected[0]?.split(' ').length ?? 0
    for (const woven of [false, true]) {
      const file = pngFile({ ...png, woven })
      expect(fields(await drawn(made(file)), across, expected.length)).toEqual(expected)
    }
  })

  it('is unpacked line by line whatever way its lines are written, and its pictures are woven', async () => {
    const at = (x: number, y: number): readonly number[] => [(x * 37 + y * 11) % 256, (x * y * 5) % 256, (y * 91) % 256, 255]
    const plain: TestPng = { width: 19, height: 13, bits: 8, colour: 6, at }
    const expected = fields(await drawn(made(pngFile(plain)), 1, 190), 19, 13)
    for (const woven of [false, true]) {
      const file = pngFile({ ...plain, woven, filter: (line) => line % 5 })
      expect(fields(await drawn(made(file), 1, 190), 19, 13)).toEqual(expected)
    }
  })
})

describe('several pictures', () => {
  it('are one document, in their order, the same each time', async () => {
    const other = pngFile({ width: 1, height: 1, bits: 8, colour: 2, at: () => [0, 0, 255] })
    const files = [{ bytes: six(), name: 'Trang 1.JPG' }, { bytes: other, name: 'b.png' }]
    const document = documentOfPictures(files)
    if (!document.ok) throw new Error(document.error.code)
    expect(document.value.name).toBe('Trang 1.pdf')
    expect(fields(await drawn(document.value.bytes), 2, 3)).toEqual(UPRIGHT)
    expect(fields(await drawn(document.value.bytes, 2), 1, 1)).toEqual(['00g'])
    expect(documentOfPictures(files)).toEqual(document)
  })

  it.each([
    ['none', [], { code: 'reader/empty' }],
    ['too many', Array.from({ length: 4 }, () => six()), { code: 'reader/too-many-pages', pages: 4, limit: 3 }],
    ['too large together', [six(), new Uint8Array(2000)], { code: 'reader/too-large', bytes: six().length + 2000, limit: 2000 }],
  ])('%s are refused', (_, files, error) => {
    const limits = { ...defaultLimits, pages: 3, fileBytes: 2000 }
    expect(documentOfPictures(files.map((bytes) => ({ bytes, name: 'a.jpg' })), limits)).toEqual({ ok: false, error })
  })
})

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const withZeros = (...bytes: readonly number[]): Uint8Array => Uint8Array.from([...bytes, ...new Uint8Array(64)])

describe('what is no page', () => {
  const whole = six()
  const grey: TestPng = { width: 64, height: 64, bits: 8, colour: 4, at: () => [0, 255] }
  const name = 'anh.jpg'

  it.each([
    ['a JPEG cut short', whole.subarray(0, whole.length - 3), { code: 'reader/broken-picture', name }],
    ['the beginning of a JPEG', whole.subarray(0, 20), { code: 'reader/broken-picture', name }],
    ['a PNG cut short', pngFile(grey).subarray(0, 60), { code: 'reader/broken-picture', name }],
    ['a PNG of fewer samples than it says', pngFile(grey, zlibSync(new Uint8Array(9))), { code: 'reader/broken-picture', name }],
    ['a PNG of no samples', pngFile(grey, new Uint8Array(9)), { code: 'reader/broken-picture', name }],
    ['a PNG without its palette', pngFile({ ...grey, colour: 3, at: () => [0] }), { code: 'reader/broken-picture', name }],
    ['a PNG of no size', pngFile({ ...grey, width: 0 }), { code: 'reader/broken-picture', name }],
    ['a PNG of an unknown kind', pngFile({ ...grey, bits: 3 }, new Uint8Array(1)), { code: 'reader/broken-picture', name }],
    ['a TIFF', withZeros(0x49, 0x49, 0x2a, 0), { code: 'reader/not-a-picture', name, looksLike: 'TIFF' }],
    ['a HEIC', withZeros(0, 0, 0, 24, ...ascii('ftypheic')), { code: 'reader/not-a-picture', name, looksLike: 'HEIC' }],
    ['an AVIF', withZeros(0, 0, 0, 24, ...ascii('ftypavif')), { code: 'reader/not-a-picture', name, looksLike: 'AVIF' }],
    ['a WebP', withZeros(...ascii('RIFF'), 9, 9, 9, 9, ...ascii('WEBPVP8 ')), { code: 'reader/not-a-picture', name, looksLike: 'WebP' }],
    ['a GIF', withZeros(...ascii('GIF89a')), { code: 'reader/not-a-picture', name, looksLike: 'GIF' }],
    ['a bitmap', withZeros(...ascii('BM'), ...new Uint8Array(12), 40), { code: 'reader/not-a-picture', name, looksLike: 'BMP' }],
    ['a lossless JPEG', whole.map((byte, i) => (byte === 0xc0 && whole[i - 1] === 0xff ? 0xc3 : byte)), { code: 'reader/not-a-picture', name, looksLike: 'JPEG' }],
    ['a picture of a billion pixels', pngFile({ ...grey, width: 40_000, height: 30_000 }, zlibSync(new Uint8Array(9))), { code: 'reader/picture-too-large', name, pixels: 1_200_000_000, limit: 64_000_000 }],
  ] as const)('%s', async (_, bytes, error) => {
    expect(documentOfPictures([{ bytes, name }])).toEqual({ ok: false, error })
    expect(await readDocument(bytes, name)).toEqual({ ok: false, error })
  })

  it('no more of a PNG is unpacked than its size says', async () => {
    const swollen = pngFile({ ...grey, width: 2, height: 2 }, zlibSync(new Uint8Array(20_000_000), { level: 9 }))
    expect(fields(await drawn(made(swollen)), 1, 1)).toEqual(['ggg'])
  })

  it('words that are no picture', () => {
    expect(documentOfPictures([{ bytes: Uint8Array.from(ascii('BM la hai chu')), name: 'a.txt' }])).toMatchObject({
      ok: false,
      error: { code: 'reader/not-a-picture', looksLike: null },
    })
  })
})

describe('without an eye', () => {
  it('a photograph is a scan', async () => {
    expect(await readDocument(six(), 'anh.jpg')).toEqual({ ok: false, error: { code: 'reader/scan', pages: 1 } })
  })
})
