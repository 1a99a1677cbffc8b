// Old Word files, RTF, OpenDocument and old codes, broken in every way: an answer, never a throw, never without end.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import { legacyEncodings } from './legacy/tables.ts'
import { odt } from './testing/odt.ts'
import { bytesOf, toLegacy } from './testing/to-legacy.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./extract/__fixtures__/${name}`, import.meta.url)))
const files = ['plan.doc', 'plan.rtf', 'plan.odt', 'plan.docx'].map((name) => ({ name, bytes: fixture(name) }))
const doc = fixture('plan.doc')
const rtf = (body: string): Uint8Array => strToU8(`{\\rtf1\\ansi ${body}}`)

const answers = async (bytes: Uint8Array, name: string): Promise<void> => {
  expect(typeof (await readDocument(bytes, name)).ok).toBe('boolean')
}

const changed = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}
const u32 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]

describe('broken files', () => {
  it.each(files)('$name cut anywhere', async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => answers(bytes.slice(0, length), name)),
      { numRuns: 60 },
    )
  })

  it.each(files)('$name with bytes changed', async ({ name, bytes }) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const copy = bytes.slice()
        for (const [at, byte] of changes) copy[at] = byte
        await answers(copy, name)
      }),
      { numRuns: 80 },
    )
  })

  it('random bytes behind the signs of each format', async () => {
    const signs = [
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      Array.from('{\\rtf1', (char) => char.charCodeAt(0)),
      [0x50, 0x4b, 3, 4],
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signs), fc.uint8Array({ maxLength: 3000 }), async (sign, rest) =>
        answers(new Uint8Array([...sign, ...rest]), 'a.doc'),
      ),
      { numRuns: 200 },
    )
  })

  it('text in an old code with any bytes between', async () => {
    const plan = 'KẾ HOẠCH\nGiao Phòng Kỹ thuật khảo sát hiện trạng đường thôn trước ngày 30/6/2026.\n'
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...legacyEncodings), fc.uint8Array({ maxLength: 80 }), async (encoding, noise) =>
        answers(new Uint8Array([...bytesOf(toLegacy(plan, encoding)), ...noise]), 'a.txt'),
      ),
      { numRuns: 100 },
    )
  })
})

/** Where the first table of sectors stands. */
const tableAt = (new DataView(doc.buffer).getUint32(76, true) + 1) * 512

describe('compound files against their reader', () => {
  it.each([
    ['a directory in a circle', changed(changed(doc, 48, ...u32(0)), tableAt, ...u32(0)), 'cfb'],
    ['a directory outside the file', changed(doc, 48, ...u32(0x00ffffff)), 'cfb'],
    ['sectors of no size', changed(doc, 30, 31, 0), 'cfb'],
  ])('%s is broken', async (_, bytes, part) => {
    expect(await readDocument(bytes, 'a.doc')).toEqual({ ok: false, error: { code: 'reader/corrupt', part } })
  })

  it('every chain a circle', async () => {
    const circles = Array.from({ length: 128 }, (_, i) => u32(i)).flat()
    await answers(changed(doc, tableAt, ...circles), 'a.doc')
  })

  it('pieces of text outside the stream', async () => {
    const stream = doc.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && doc[i + 1] === 0xa5)
    const result = await readDocument(changed(doc, stream + 154 + 33 * 8, ...u32(0x7fffffff)), 'a.doc')
    expect(result).toEqual({ ok: false, error: { code: 'reader/corrupt', part: 'text' } })
  })
})

/** Numbered, so that they do not pack to next to nothing. */
const manyRows = Array.from(
  { length: 10_000 },
  (_, i) =>
    `<table:table-row><table:table-cell><text:p>${(i * 7919) % 10_007} việc</text:p></table:table-cell><table:table-cell><text:p>Phòng ${(i * 104_729) % 9973}</text:p></table:table-cell></table:table-row>`,
).join('')

describe('files that would never end', () => {
  it.each([
    [
      'groups in groups',
      rtf('{'.repeat(100_000) + '}'.repeat(100_000)),
      'a.rtf',
      { code: 'reader/corrupt', part: 'rtf' },
    ],
    ['bytes beyond the end', rtf('\\bin999999999 x'), 'a.rtf', { code: 'reader/corrupt', part: 'rtf' }],
    [
      'an OpenDocument bomb',
      zipSync({ mimetype: strToU8('x'), 'content.xml': new Uint8Array(48 * 1024 * 1024) }),
      'a.odt',
      { code: 'reader/zip-bomb' },
    ],
    [
      'an archive inside its own path',
      zipSync({ '../../content.xml': strToU8('<x/>'), 'a.txt': strToU8('x') }),
      'a.odt',
      { code: 'reader/not-a-document', looksLike: 'ZIP' },
    ],
    [
      'elements in elements',
      odt('<text:section>'.repeat(5000) + '</text:section>'.repeat(5000)),
      'a.odt',
      { code: 'reader/corrupt', part: 'content.xml' },
    ],
  ])('%s', async (_, bytes, name, error) => {
    expect(await readDocument(bytes, name)).toMatchObject({ ok: false, error })
  })

  it.each([
    ['rows without end', rtf('\\trowd\\cellx1000\\cellx2000 \\pard\\intbl a\\cell b\\cell\\row '.repeat(10_000))],
    ['cells without rows', rtf('\\intbl a\\cell '.repeat(50_000))],
    ['tables in tables', rtf(Array.from({ length: 400 }, (_, i) => `\\intbl\\itap${i} a\\nestcell `).join(''))],
    ['fonts without end', rtf(`{\\fonttbl${'{\\f1 x;}'.repeat(30_000)}}`)],
    ['rows of OpenDocument', odt(`<table:table>${manyRows}</table:table>`)],
    [
      'cells said to be repeated',
      odt(
        `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="999999999" table:number-rows-spanned="999999999"><text:p>x</text:p></table:table-cell></table:table-row>'.repeat(500)}</table:table>`,
      ),
    ],
    ['spaces said to be counted', odt('<text:p><text:s text:c="999999999"/>x</text:p>'.repeat(3000))],
    ['letters encoded twice, without end', strToU8('Ã¡Â»'.repeat(60_000))],
  ])('%s', { timeout: 30_000 }, async (_, bytes) => {
    await answers(bytes, 'a.odt')
  })
})
