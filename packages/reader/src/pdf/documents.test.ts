// Whole files: what a word processor writes, what cannot be read and why, and what is told on the way.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { fontOf, pdfOf, show, type TestPage } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '__fixtures__', name)))

const font = fontOf('Kế hoạch năm 2026 trang số')
const WORD = show(font, 0, 50, 700, 12, 'Kế hoạch')
/** Eight grey dots, drawn over the page. */
const PICTURE = { Anh: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '\u0010\u0040\u0080\u00c0\u0010\u0040\u0080\u00c0'] } as const
const SCAN: TestPage = { content: 'q 595 0 0 842 0 0 cm /Anh Do Q' }

const read = async (pages: readonly TestPage[]) => readPdf(pdfOf({ fonts: [font], pages, drawables: PICTURE }), defaultLimits)

/** Words of one height on a line, then the rules, in whole points. */
const sketch = ({ words, rules }: PlacedPage): string => {
  const lines = new Map<number, string[]>()
  for (const { text, box, bold } of words) {
    const height = Math.round(box[3])
    const line = lines.get(height) ?? []
    lines.set(height, line)
    line.push(`${Math.round(box[0])}:${bold ? `*${text}*` : text}`)
  }
  const drawn = rules.map(({ direction, box }) => `${direction === 'horizontal' ? '-' : '|'} ${box.map(Math.round).join(' ')}`)
  return [...[...lines].map(([height, line]) => `${height} ${line.join(' ')}`), ...drawn, ''].join('\n')
}

describe('a PDF of a word processor or a browser', () => {
  it.each(['plan.pdf', 'browser.pdf'])('%s gives its words and rules in their places', async (name) => {
    const result = await readPdf(fixture(name), defaultLimits)
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value.notes).toEqual([])
    await expect(result.value.pages.map(sketch).join('\n')).toMatchFileSnapshot(`__fixtures__/${name}.words`)
  })

  it('that only forbids copying is read', async () => {
    const result = await readPdf(fixture('restricted.pdf'), defaultLimits)
    expect(result.ok && result.value.pages[0]?.words.map(({ text }) => text)).toEqual(['Kế', 'hoạch'])
  })
})

describe('a PDF that cannot be read', () => {
  const whole = fixture('plan.pdf')
  it.each([
    ['under a password', fixture('locked.pdf'), { code: 'reader/password-protected' }],
    ['of a first line', strToU8('%PDF-1.7\n'), { code: 'reader/corrupt', part: 'pdf' }],
    ['whose letters were lost in printing to a file', fixture('printed.pdf'), { code: 'reader/undecodable' }],
    ['cut short', whole.subarray(0, 3000), { code: 'reader/corrupt', part: 'pdf' }],
    ['of nonsense', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251), { code: 'reader/corrupt', part: 'pdf' }],
    ['without pages', pdfOf({ pages: [] }), { code: 'reader/corrupt', part: 'pdf' }],
  ])('%s', async (_, bytes, error) => {
    expect(await readPdf(bytes, defaultLimits)).toEqual({ ok: false, error })
  })

  it('of more pages than are read', async () => {
    const pages = Array.from({ length: 4 }, () => ({ content: WORD }))
    const result = await readPdf(pdfOf({ fonts: [font], pages }), { ...defaultLimits, pages: 3 })
    expect(result).toEqual({ ok: false, error: { code: 'reader/too-many-pages', pages: 4, limit: 3 } })
  })

  it('of more text than is read', async () => {
    const result = await readPdf(pdfOf({ fonts: [font], pages: [{ content: WORD }] }), { ...defaultLimits, characters: 5 })
    expect(result).toMatchObject({ ok: false, error: { code: 'reader/too-large', limit: 5 } })
  })
})

describe('pages that are pictures', () => {
  it('alone are a scan', async () => {
    expect(await read([SCAN, SCAN])).toEqual({ ok: false, error: { code: 'reader/scan', pages: 2 } })
  })

  it('with blank pages, stamps and numbers are a scan', async () => {
    const stamped = { content: `${SCAN.content} ${show(font, 0, 50, 20, 8, 'trang số 2 '.repeat(6))}` }
    expect(await read([stamped, { content: '' }])).toEqual({ ok: false, error: { code: 'reader/scan', pages: 1 } })
  })

  it('of strips are a scan', async () => {
    const strips = Array.from({ length: 10 }, (_, i) => `q 595 0 0 84.2 0 ${i * 84.2} cm /Anh Do Q`).join('\n')
    expect(await read([{ content: strips }])).toEqual({ ok: false, error: { code: 'reader/scan', pages: 1 } })
  })

  it('among pages with words are named', async () => {
    const result = await read([{ content: WORD }, SCAN, { content: '' }])
    expect(result.ok && result.value.notes).toEqual([{ kind: 'pagesWithoutText', pages: [2] }])
  })

  it('small pictures and blank pages are not', async () => {
    const result = await read([{ content: `${WORD} q 100 0 0 100 50 50 cm /Anh Do Q` }, { content: '' }])
    expect(result.ok && result.value.notes).toEqual([])
  })

  it('letters drawn as outlines are', async () => {
    const outline = (i: number): string => `${i % 50} ${i} m ${i % 50} ${i + 5} ${i + 3} ${i + 5} ${i + 4} ${i} c f`
    const result = await read([{ content: Array.from({ length: 300 }, (_, i) => outline(i)).join('\n') }])
    expect(result).toEqual({ ok: false, error: { code: 'reader/scan', pages: 1 } })
  })
})

describe('on the way', () => {
  const pages = Array.from({ length: 5 }, () => ({ content: WORD }))
  const bytes = pdfOf({ fonts: [font], pages })

  it('each page is told of', async () => {
    const told: string[] = []
    await readPdf(bytes, defaultLimits, { onProgress: ({ stage, done, total }) => void told.push(`${stage} ${done}/${total}`) })
    expect(told).toEqual(['pages 1/5', 'pages 2/5', 'pages 3/5', 'pages 4/5', 'pages 5/5'])
  })

  it('a reading stops when it is called off, also by what only happens between pages', async () => {
    const control = new AbortController()
    const told: number[] = []
    setTimeout(() => control.abort(), 0)
    const result = await readPdf(bytes, defaultLimits, { signal: control.signal, onProgress: ({ done }) => void told.push(done) })
    expect(result).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
    expect(told.length).toBeLessThan(5)
  })

  it('several files are read at a time', async () => {
    const results = await Promise.all([readPdf(bytes, defaultLimits), readPdf(fixture('locked.pdf'), defaultLimits), readPdf(bytes, defaultLimits)])
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
  })
})
