// Archives and tables made to break whoever opens them: each is answered, most with what is wrong.

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import type { ReadLimits } from './limits.ts'
import { docx, paragraph, row, table } from './testing/docx.ts'
import { relations, styles } from './testing/docx-parts.ts'
import { odt } from './testing/odt.ts'

const PLAN = paragraph('KẾ HOẠCH') + paragraph('Dọn kho năm 2026') + table(row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'), row('1', 'Dọn kho', 'Phòng Kho', 'Quý I/2026'))
const BODY = strToU8(`<w:document><w:body>${PLAN}</w:body></w:document>`)
const good = docx(PLAN)

const asked = async (bytes: Uint8Array, name = 'a.docx', limits: Partial<ReadLimits> = {}): Promise<unknown> => {
  const read = await readDocument(bytes, name, { limits })
  return read.ok ? read.value.draft.tasks.map(({ title }) => title.value) : read.error
}

/** Where an archive's directory stands, and where each entry of it. */
const directoryOf = (bytes: Uint8Array): { readonly end: number; readonly entries: readonly number[] } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  const entries: number[] = []
  for (let at = view.getUint32(end + 16, true); at < end; )  {
    entries.push(at)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { end, entries }
}

/** A copy with a number of four bytes in each entry set. */
const withEntries = (bytes: Uint8Array, field: number, value: number | ((view: DataView) => number)): Uint8Array => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const at of directoryOf(copy).entries) view.setUint32(at + field, typeof value === 'number' ? value : value(view), true)
  return copy
}
const [PACKED, CLAIMED, OUTSIDE, OFFSET] = [20, 24, 38, 42]
const firstOffset = (view: DataView): number => view.getUint32((directoryOf(new Uint8Array(view.buffer)).entries[0] ?? 0) + OFFSET, true)

const COUNT = 40
/** Headers by the dozen, a megabyte each. */
const swollen = docx(
  PLAN + Array.from({ length: COUNT }, (_, i) => `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h${i}"/></w:sectPr></w:pPr></w:p>`).join(''),
  {
    'word/_rels/document.xml.rels': relations(...Array.from({ length: COUNT }, (_, i) => [`h${i}`, 'header', `h${i}.xml`] as const)),
    ...Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`word/h${i}.xml`, `<w:hdr><!--${'x'.repeat(900_000)}--></w:hdr>`])),
  },
)

describe('archives', () => {
  it.each<[string, Uint8Array, unknown]>([
    ['sizes that are far too large', withEntries(good, CLAIMED, 0xff_ff_ff_ff), { code: 'reader/zip-bomb' }],
    ['more packed bytes than the file has', withEntries(good, PACKED, 0x7f_ff_ff_ff), { code: 'reader/corrupt' }],
    ['members that stand outside the file', withEntries(good, OFFSET, 0x7f_ff_ff_ff), { code: 'reader/corrupt' }],
    ['members that all lie on the first', withEntries(good, OFFSET, firstOffset), { code: 'reader/nothing-found' }],
    ['an archive for a body', zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': good }), { code: 'reader/corrupt', part: 'word/document.xml' }],
    ['steps up to a body', zipSync({ '../../word/document.xml': BODY }), { code: 'reader/not-a-document', looksLike: 'ZIP' }],
    ['a body by an absolute path', zipSync({ '/word/document.xml': BODY }), { code: 'reader/not-a-document', looksLike: 'ZIP' }],
    ['a body with an end of text in its name', zipSync({ 'word/document.xml\0.png': BODY }), { code: 'reader/not-a-document', looksLike: 'ZIP' }],
    ['a body that is a link to a file', withEntries(zipSync({ 'word/document.xml': strToU8('/etc/passwd') }), OUTSIDE, 0xa1_ff_00_00), { code: 'reader/corrupt', part: 'word/document.xml' }],
    ['a body outside, asked for by its relation', zipSync({ '_rels/.rels': strToU8(relations(['a', 'officeDocument', '../../../etc/passwd'])), 'a.txt': strToU8('x') }), { code: 'reader/not-a-document', looksLike: 'ZIP' }],
    ['entities from a file', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>') }), { code: 'reader/corrupt' }],
    ['entities made of entities', odt('<text:p>&a;</text:p>', '', { 'styles.xml': '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><x>&a;</x>' }), { code: 'reader/corrupt', part: 'content.xml' }],
  ])('with %s', async (_, bytes, error) => {
    expect(await asked(bytes)).toMatchObject({ ...Object(error) })
  })

  it.each<[string, Uint8Array]>([
    ['sizes said to be nothing', withEntries(good, CLAIMED, 0)],
    ['styles based on each other', docx(paragraph('KẾ HOẠCH', '<w:pStyle w:val="a"/>') + PLAN, { 'word/styles.xml': styles(['a', '<w:basedOn w:val="b"/>'], ['b', '<w:basedOn w:val="a"/>']) })],
    ['relations of a part to itself', docx(`${PLAN}<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:pPr></w:p>`, { 'word/_rels/document.xml.rels': relations(['h', 'header', 'document.xml'], ['s', 'styles', 'document.xml']) })],
    ['notes that never end', docx(PLAN, { 'word/footnotes.xml': `<w:footnotes>${'<w:footnote w:type="separator">'.repeat(100_000)}` })],
    ['headers that no document needs', swollen],
  ])('with %s are read', async (_, bytes) => {
    expect(await asked(bytes)).toContain('Dọn kho')
  })

  it('that hold more than they may in all are refused, though no member does', async () => {
    expect(await asked(swollen, 'a.docx', { unpackedBytes: 10_000_000 })).toEqual({ code: 'reader/zip-bomb', limit: 10_000_000 })
  })
})

describe('tables in tables', () => {
  const nested = (depth: number): Uint8Array =>
    strToU8(`<html><p>KẾ HOẠCH</p>${'<table><tr><td>bảng'.repeat(depth)}<table><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn<tr><td>1<td>Dọn kho<td>Phòng Kho<td>Quý I/2026</table>`)

  it('as deep as portals put them are read', async () => {
    expect(await asked(nested(20), 'a.html')).toEqual(['Dọn kho'])
  })

  it('lose no word, however deep', async () => {
    const read = await readDocument(nested(200), 'a.html')
    const text = JSON.stringify(read.ok ? read.value.source : null)
    expect([text.split('bảng').length - 1, text.includes('Dọn kho')]).toEqual([200, true])
  })
})

describe('tables', () => {
  const html = (body: string): Uint8Array => strToU8(`<html><p>KẾ HOẠCH</p>${body}`)

  it.each<[string, string, Uint8Array, unknown]>([
    ['more cells than any document has', 'a.html', html(`<table><tr>${'<td>x'.repeat(160_000)}</table>`), { code: 'reader/not-a-document' }],
    ['more bars than any document has', 'a.md', strToU8(`KẾ HOẠCH\n\n${`${'|'.repeat(100)}\n`.repeat(2000)}`), { code: 'reader/not-a-document' }],
    ['more attributes than any tag has', 'a.html', html(`<table ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`), { code: 'reader/corrupt', part: 'html' }],
    ['more text than a document has', 'a.html', html(`<p>${'chữ '.repeat(600_000)}`), { code: 'reader/too-large', limit: 2_000_000 }],
    ['more tags than a document has', 'a.html', html('<i></i>'.repeat(600_000)), { code: 'reader/too-large', limit: 4_000_000 }],
  ])('with %s', async (_, name, bytes, error) => {
    expect(await asked(bytes, name)).toMatchObject({ ...Object(error) })
  })

  it.each<[string, string, Uint8Array]>([
    ['cells said to reach over everything', 'a.html', html(`<table>${'<tr><td colspan=1000000000 rowspan=1000000000>x<td colspan=1e9>y'.repeat(2000)}</table>`)],
    ['cells of OpenDocument said to stand there a million times', 'a.odt', odt('<text:p>KẾ HOẠCH</text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>')],
    ['a row of nothing but bars', 'a.md', strToU8(`KẾ HOẠCH\n\n${'|'.repeat(100_000)}\n`)],
    ['dots to be written over', 'a.txt', strToU8(`KẾ HOẠCH\n\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tDọn kho${'.'.repeat(60_000)}x\tPhòng ${'.'.repeat(60_000)}x\t${'. '.repeat(30_000)}x\tNăm ${','.repeat(60_000)}2026\n`)],
    ['a letterhead and a foot of marks', 'a.txt', strToU8(`${';'.repeat(60_000)}x\nSố: ${':'.repeat(60_000)}x/KH-UBND\nKẾ HOẠCH\n\n1. Giao Phòng Kho báo cáo${'.'.repeat(60_000)}x\n\nNơi nhận:\n- ${'-'.repeat(60_000)}x;\nCHỦ TỊCH\n${'-'.repeat(60_000)}x\n`)],
    ['a title of numbers', 'a.txt', strToU8(`KẾ HOẠCH\n${'1'.repeat(60_000)}x\n${'Luật '.repeat(12_000)}x\n\n1. Giao Phòng Kho báo cáo trước ngày 30/6/2026.`)],
  ])('with %s are answered', async (_, name, bytes) => {
    expect(await readDocument(bytes, name)).toMatchObject({ ok: true })
  })
})
