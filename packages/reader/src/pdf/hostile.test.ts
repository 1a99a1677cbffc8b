// Files made to break whoever reads them: an answer for every one, in bounded time and memory, and the next file is
// read as if nothing had happened.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { fontOf, pdfOf, show, type TestDocument } from '../testing/pdf.ts'
import { renderPage } from './pages.ts'
import { readPdf } from './read-pdf.ts'

const font = fontOf('Kế hoạch năm 2026')
const WORD = show(font, 0, 50, 700, 12, 'Kế hoạch')
const good = pdfOf({ fonts: [font], pages: [{ content: WORD }] })

const wordsOf = async (bytes: Uint8Array): Promise<readonly string[] | string> => {
  const read = await readPdf(bytes, defaultLimits)
  return read.ok ? read.value.pages.flatMap(({ words }) => words.map(({ text }) => text)) : read.error.code
}

/** Whatever came before, the next file is read. */
const expectSound = async (): Promise<void> => {
  expect(await wordsOf(good)).toEqual(['Kế', 'hoạch'])
}

const document = (more: Partial<TestDocument>): Uint8Array => pdfOf({ fonts: [font], pages: [{ content: WORD }], ...more })

const FORM = '/Subtype/Form/BBox[0 0 600 900]'

/** Each form draws the next one several times. */
const branching = (depth: number, times: number): NonNullable<TestDocument['drawables']> =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, i) => [`X${i}`, [FORM, i === depth - 1 ? WORD : `/X${i + 1} Do `.repeat(times)] as const]),
  )

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** A page whose content swells when it is unpacked. */
const bomb = (content: string): Uint8Array => {
  const packed = zlibSync(strToU8(content), { level: 9 })
  return document({
    pages: [{ content: WORD, more: '/Contents 1000 0 R' }],
    objects: { 1000: `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n${latin1(packed)}\nendstream` },
  })
}

describe('a hostile file gets an answer', () => {
  it.each([
    ['a form that draws itself', document({ pages: [{ content: `${WORD} /X0 Do` }], drawables: { X0: [FORM, '/X0 Do'] } })],
    ['two forms that draw each other', document({ pages: [{ content: `${WORD} /X0 Do` }], drawables: { X0: [FORM, '/X1 Do'], X1: [FORM, '/X0 Do'] } })],
    ['forms a hundred deep', document({ pages: [{ content: `${WORD} /X0 Do` }], drawables: branching(100, 1) })],
    ['a tree of pages that holds itself', document({ objects: { 2: '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>' } })],
    ['a tree that claims a million pages', document({ objects: { 2: '<</Type/Pages/Count 999/Kids[2 0 R]>>' } })],
    ['a page that is its own parent', document({ objects: { 5: '<</Type/Page/Parent 5 0 R/MediaBox[0 0 9 9]>>' } })],
    ['forms that draw each other ten times, six deep', document({ pages: [{ content: `${WORD} /X0 Do` }], drawables: branching(6, 10) })],
    ['a page of an absurd size', document({ pages: [{ box: [-1e30, -1e30, 1e30, 1e30], content: WORD }] })],
    ['letters of an absurd size', document({ pages: [{ content: `BT /F0 1e30 Tf 1e30 0 0 1e30 1e30 1e30 Tm <2122> Tj ET ${WORD}` }] })],
    ['numbers that are none', document({ pages: [{ content: `1e999 nan - -- 0 0 cm ${WORD}` }] })],
    ['a picture of an absurd size', document({ pages: [{ content: `${WORD} /I Do` }], drawables: { I: ['/Subtype/Image/Width 99999/Height 99999/BitsPerComponent 8/ColorSpace/DeviceRGB', 'x'] } })],
    ['a content stream that is itself', document({ objects: { 1000: '1000 0 R' }, pages: [{ content: WORD, more: '/Contents 1000 0 R' }] })],
    ['fifty thousand lines', bomb(Array.from({ length: 50_000 }, (_, i) => `${i % 595} 0 m ${i % 595} 842 l S`).join('\n'))],
    ['a hundred thousand letters', bomb(`BT /F0 1 Tf 50 700 Td ${'<212223> Tj '.repeat(33_000)} ET`)],
    ['white letters on fifty thousand specks', bomb(`${Array.from({ length: 50_000 }, (_, i) => `${i % 595} ${i % 842} 4 4 re f`).join('\n')} 1 g BT /F0 1 Tf ${Array.from({ length: 30_000 }, (_, i) => `1 0 0 1 ${i % 590} ${(i * 7) % 840} Tm <2122> Tj`).join('\n')} ET`)],
    ['fifty megabytes of nothing', bomb(' '.repeat(50_000_000))],
  ])('%s', async (_, bytes) => {
    const words = await wordsOf(bytes)
    expect(typeof words === 'string' ? words : 'read').toMatch(/^(?:read|reader\/corrupt|reader\/too-large)$/)
    const image = await renderPage(bytes, 1, { width: 200 })
    expect(image.ok ? 'drawn' : image.error.code).toMatch(/^(?:drawn|reader\/corrupt)$/)
    await expectSound()
  })
})

describe('a file with faults in it', () => {
  const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '__fixtures__', name)))
  const rich = pdfOf({
    fonts: [font],
    pages: [
      { content: `${WORD} 0.5 w 10 10 100 50 re S /X0 Do q 99 0 0 99 9 9 cm /I Do Q`, more: '/Annots[1000 0 R]' },
      { content: show(font, 0, 50, 700, 12, 'năm', 1), rotate: 90, crop: [10, 10, 500, 800] },
    ],
    drawables: { X0: [FORM, '0 0 m 50 0 l S'], I: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '01234567'] },
    objects: {
      1000: '<</Type/Annot/Subtype/Stamp/F 4/Rect[40 70 80 95]/AP<</N 1001 0 R>>>>',
      1001: `<</Type/XObject/Subtype/Form/BBox[0 0 40 25]/Resources 3 0 R/Length ${WORD.length}>>\nstream\n${WORD}\nendstream`,
    },
  })
  const originals = [rich, good, fixture('plan.pdf'), fixture('restricted.pdf'), fixture('locked.pdf')]

  const outcome = async (bytes: Uint8Array): Promise<string> => {
    const read = await readPdf(bytes, { ...defaultLimits, pages: 50 })
    const image = await renderPage(bytes, 1, { width: 60 })
    if (!image.ok && image.error.code !== 'reader/corrupt' && image.error.code !== 'reader/password-protected') return image.error.code
    return read.ok ? 'read' : read.error.code
  }
  const ANSWER = /^(?:read|reader\/(?:corrupt|password-protected|scan|too-large|too-many-pages))$/

  it('bits turned over', async () => {
    const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), flips, async (original, places) => {
        const bytes = original.slice()
        for (const [place, bit] of places) {
          const at = Math.floor(place * bytes.length)
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        }
        expect(await outcome(bytes)).toMatch(ANSWER)
      }),
      { numRuns: 150 },
    )
    await expectSound()
  })

  it('parts cut out, doubled or put elsewhere', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), share, share, share, async (original, a, b, c) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.floor(at * original.length))
        const at = Math.floor(c * original.length)
        const part = original.subarray(from, to)
        const bytes = new Uint8Array([...original.subarray(0, at), ...part, ...original.subarray(at)])
        expect(await outcome(original.subarray(0, at))).toMatch(ANSWER)
        expect(await outcome(bytes)).toMatch(ANSWER)
      }),
      { numRuns: 60 },
    )
    await expectSound()
  })

  it('numbers made absurd', async () => {
    const text = latin1(rich)
    const numbers = [...text.matchAll(/\d+/g)].map(({ index }) => index)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...numbers), fc.constantFrom('0', '-1', '4294967296', '1e30', '99999', '65536', '0.0000001'), async (at, number) => {
        const changed = text.slice(0, at) + number + text.slice(at).replace(/^\d+/, '')
        expect(await outcome(strToU8(changed, true))).toMatch(ANSWER)
      }),
      { numRuns: 120 },
    )
    await expectSound()
  })
})
