// Files that are no documents, broken ones and hostile ones: one clear error each, in seconds, and never a throw.

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import { docx, paragraph, row, table } from './testing/docx.ts'

const compound = (): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
const good = docx(
  paragraph('KẾ HOẠCH') +
    paragraph('Dọn kho năm 2026') +
    table(row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'), row('1', 'Dọn kho', 'Phòng Kho', 'Quý I/2026')),
)
const zeros = new Uint8Array(48 * 1024 * 1024)

describe('what cannot be read says why', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'a.docx', { code: 'reader/empty' }],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'a.docx',
      { code: 'reader/broken-picture', name: 'a.docx' },
    ],
    [
      'bytes of nothing known',
      new Uint8Array(Array.from({ length: 900 }, (_, i) => (i * 7) % 32)),
      'a.txt',
      { code: 'reader/not-a-document' },
    ],
    ['a PDF', strToU8('%PDF-1.7\n…'), 'a.pdf', { code: 'reader/corrupt', part: 'pdf' }],
    ['a PDF under another name', strToU8('%PDF-1.7\n…'), 'a.docx', { code: 'reader/corrupt', part: 'pdf' }],
    ['RTF that ends too early', strToU8('{\\rtf1 x'), 'a.doc', { code: 'reader/corrupt', part: 'rtf' }],
    ['a compound file without a directory', compound(), 'a.doc', { code: 'reader/corrupt', part: 'cfb' }],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'a.docx',
      { code: 'reader/not-a-document', looksLike: 'XLSX' },
    ],
    [
      'an archive of other things',
      zipSync({ 'a.txt': strToU8('x') }),
      'a.docx',
      { code: 'reader/not-a-document', looksLike: 'ZIP' },
    ],
    [
      'OpenDocument of another kind',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
      'a.ods',
      { code: 'reader/not-a-document', looksLike: 'ODS' },
    ],
    ['a truncated DOCX', good.slice(0, Math.floor(good.length / 2)), 'a.docx', { code: 'reader/corrupt', part: 'zip' }],
    [
      'a DOCX with broken XML',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<w:document><w:body><w:p>') }),
      'a.docx',
      { code: 'reader/corrupt', part: 'word/document.xml' },
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': zeros }), 'a.docx', { code: 'reader/zip-bomb' }],
    [
      'Latin-1',
      new Uint8Array([0x4b, 0xe9, 0x20, 0x68, 0x6f, 0xe1, 0x63, 0x68, 0x20, 0xff, 0x41]),
      'a.txt',
      { code: 'reader/undecodable' },
    ],
    ['blank lines', strToU8('\n \n\t\n'), 'a.txt', { code: 'reader/nothing-found' }],
    ['words that are no document', strToU8('const x = 1\nreturn x'), 'a.txt', { code: 'reader/not-a-document' }],
    [
      'XML of another program',
      strToU8('<?xml version="1.0"?><w:wordDocument/>'),
      'a.doc',
      { code: 'reader/not-a-document', looksLike: 'XML' },
    ],
    ['a DOCX without words', docx(paragraph('')), 'a.docx', { code: 'reader/nothing-found' }],
  ])('%s', async (_, bytes, name, error) => {
    expect(await readDocument(bytes, name)).toMatchObject({ ok: false, error })
  })

  it('a file over the limit is not looked into', async () => {
    expect(await readDocument(new Uint8Array(11), 'a.txt', { limits: { fileBytes: 10 } })).toEqual({
      ok: false,
      error: { code: 'reader/too-large', bytes: 11, limit: 10 },
    })
  })

  it('more text than a document holds, unpacked from a small file', async () => {
    expect(
      await readDocument(docx(paragraph('x'.repeat(5000))), 'a.docx', { limits: { characters: 1000 } }),
    ).toMatchObject({ ok: false, error: { code: 'reader/zip-bomb' } })
  })

  it('a text file may hold only so much text, and so many lines', async () => {
    expect(await readDocument(strToU8('chữ '.repeat(1000)), 'a.txt', { limits: { characters: 1000 } })).toMatchObject({
      ok: false,
      error: { code: 'reader/too-large', limit: 1000 },
    })
    expect(await readDocument(strToU8('chữ\n'.repeat(100)), 'a.txt', { limits: { lines: 50 } })).toMatchObject({
      ok: false,
      error: { code: 'reader/not-a-document' },
    })
  })

  it('XML entities are not expanded', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "${'A'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    expect(await readDocument(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).toMatchObject({
      ok: false,
      error: { code: 'reader/corrupt' },
    })
  })
})

describe('nothing makes the reader throw', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a.md'),
        async (bytes, name) => {
          expect(typeof (await readDocument(bytes, name)).ok).toBe('boolean')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a DOCX cut anywhere, or with bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), fc.nat(good.length), fc.nat(255), async (length, at, byte) => {
        const cut = good.slice(0, length)
        const changed = good.slice()
        changed[at] = byte
        for (const bytes of [cut, changed]) expect(typeof (await readDocument(bytes, 'a.docx')).ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })

  it('words of plans in any order', async () => {
    const words = fc.constantFrom(
      'Số: ',
      'KẾ HOẠCH',
      'I. ',
      '1.1. ',
      '- ',
      '\t',
      '\n',
      '\n\n',
      '|',
      '|---|',
      'TT',
      'Nhiệm vụ',
      'Chủ trì',
      'Thời gian',
      'KINH PHÍ',
      '1.000 đồng',
      ' trước ngày 15/11 hằng năm ',
      'báo cáo ',
      'Sở Mẫu',
      '(',
      ')',
      '**',
      '<b>',
      'Phụ lục',
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      '12/QĐ-UBND',
      '100%',
      'ít nhất 5 lớp',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 120 }), async (parts) => {
        const text = parts.join('')
        const result = await readDocument(strToU8(text), 'a.txt')
        if (!result.ok) return
        for (const task of result.value.draft.tasks) expect(text).toContain(task.span.quote)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one long line', 'a '.repeat(120_000)],
    ['many tabs', `${'x\t'.repeat(60_000)}\n`],
    ['many rows', 'TT\tNhiệm vụ\tChủ trì\n'.repeat(8_000)],
    ['short rows', 'a\tb\n'.repeat(10_000)],
    ['short pipe rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(10_000)}`],
    ['many paragraphs of a page', `<html>${'<p>x'.repeat(10_000)}`],
    ['many cells of a page', `<html><table>${'<tr><td>x<td>y'.repeat(6_000)}`],
    ['a page in one paragraph', `<html><p>${'<i>x</i> '.repeat(20_000)}`],
    ['bodies without end', `KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. ${'Giao Sở Mẫu; Sở Mẫu báo cáo; '.repeat(8_000)}`],
    [
      'bullets without end',
      `KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n${'- Giao Sở Mẫu báo cáo trước ngày 15/11 hằng năm, 5 tỷ đồng\n'.repeat(4_000)}`,
    ],
    [
      'citations without end',
      `Căn cứ ${Array.from({ length: 6_000 }, (_, i) => `Quyết định số ${i % 9000}/QĐ-UBND ngày 01/02/2025; `).join('')}`,
    ],
    ['a row that never ends', `TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng\tSở Mẫu\tNăm 2026\n${'\tcây\t\t\n'.repeat(10_000)}`],
    ['leads without end', `TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng\tSở Mẫu\tNăm 2026\n${'\t\tSở Mẫu\t\n'.repeat(10_000)}`],
    ['recipients without end', `KẾ HOẠCH\n\nNơi nhận:\n${'- Sở Mẫu;\n'.repeat(20_000)}`],
    ['parts without end', `KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Trồng cây\n\n${'- Chủ trì: Sở Mẫu\n'.repeat(10_000)}`],
    ['a column without end', `KẾ HOẠCH\n\nTT Nhiệm vụ\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian\n\n1.1\n${'Sở Mẫu\n'.repeat(10_000)}`],
    ['many numbers', '1. x '.repeat(60_000)],
    ['brackets that never close', `a${'('.repeat(200_000)}`],
    ['marks that never close', `a${'**<b>'.repeat(40_000)}`],
    ['deep HTML', `<html>${'<div>'.repeat(20_000)}x`],
    ['dates without end', 'trước ngày 15/11/2026 '.repeat(8_000)],
    ['sums without end', 'số tiền 1.000.000 đồng, trong đó: '.repeat(6_000)],
    ['capitals', 'ỦY BAN NHÂN DÂN TỈNH MẪU\n'.repeat(6_000)],
    ['spaces', `KẾ HOẠCH${' '.repeat(200_000)}x`],
  ])('%s ends', { timeout: 60_000 }, async (_, text) => {
    expect(typeof (await readDocument(strToU8(text), 'a.txt')).ok).toBe('boolean')
  })
})
