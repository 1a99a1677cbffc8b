// Comments in a copy of a Word document: at the exact words, with nothing of the text or of the package changed.

import { checkDraft, type Finding, type Span } from '@tiendo/domain'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  W,
  body,
  comment,
  commented,
  docx,
  letters,
  marked,
  readOf,
  run,
  spanAt,
  textOf,
  xmlOf,
} from '../testing/commented.ts'
import { findingComments } from './finding-comments.ts'

describe('a comment stands', () => {
  it.each<readonly [string, Span, string]>([
    ['inside a run', spanAt(3, '77/QĐ-UBND'), '77/QĐ-UBND'],
    ['at its end', spanAt(3, '05/12/2025;'), '05/12/2025;'],
    ['over runs', spanAt(2, 'cây xanh'), 'cây xanh'],
    ['over a whole paragraph', spanAt(2, 'Chăm sóc cây xanh năm 2026'), 'Chăm sóc cây xanh năm 2026'],
    [
      'at the words meant where they are there twice',
      spanAt(4, 'Quyết định số 77/QĐ-UBND'),
      'Quyết định số 77/QĐ-UBND',
    ],
    ['over an entity', spanAt(4, '05/12/2024 & các'), '05/12/2024 & các'],
    ['in a cell that says what others say', spanAt(8, 'Phòng A', [3, 3]), 'Phòng A'],
    ['in the longest cell of a row', spanAt(7, '1\tTrồng cây\tPhòng A'), 'Trồng cây'],
  ])('%s', async (_, span, words) => {
    const original = docx(body)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(span)], source)
    expect(marked(copy)).toEqual({ 0: words })
    const before = xmlOf(copy).split('<w:commentRangeStart')[0] ?? ''
    const index = textOf(before).length
    // The same words in the same place of the document, by its lines.
    const lines = source.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.map((one) => one.cells.map(({ text }) => text).join('')),
    )
    const line = lines.findIndex((_text, i) => lines.slice(0, i + 1).join('').length > index)
    expect(line + 1).toBe(span.line[0])
  })

  it('on the title where it is about the whole document', async () => {
    const original = docx(body)
    const { source, draft } = await readOf(original)
    expect(marked(commented(original, [comment(null)], source, draft.document.title.span))).toEqual({
      0: 'Chăm sóc cây xanh năm 2026',
    })
    expect(marked(commented(original, [comment(null)], source))).toEqual({ 0: expect.stringMatching(/^KẾ HOẠCH/) })
  })

  it('where Word counts the numbers', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const listed = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Tưới cây đường Hoa Sen')}</w:p>`
    const original = docx(body + listed, { 'word/numbering.xml': numbering })
    const { source } = await readOf(original)
    expect(marked(commented(original, [comment(spanAt(9, '1. Tưới cây'))], source))).toEqual({ 0: 'Tưới cây' })
  })

  it('beside others at the same and at overlapping words', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    const spans = ['Căn cứ Quyết định số 77/QĐ-UBND', '77/QĐ-UBND', '77/QĐ-UBND', 'UBND ngày 05/12/2025'].map((quote) =>
      spanAt(3, quote),
    )
    const copy = commented(
      original,
      spans.map((span) => comment(span)),
      source,
    )
    expect(Object.values(marked(copy))).toEqual(spans.map(({ quote }) => quote))
    expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
  })
})

describe('the copy', () => {
  it('is read as the same draft, and every other part is the same', async () => {
    const original = docx(body)
    const { source, draft } = await readOf(original)
    const findings: readonly Finding[] = checkDraft(draft, { source })
    expect(findings.length).toBeGreaterThan(2)
    const copy = commented(original, findingComments(findings, 'vi'), source, draft.document.title.span)
    const again = await readOf(copy)
    const { sha256: _first, ...head } = draft.source
    const { sha256: _second, ...headAgain } = again.draft.source
    expect({ ...again.draft, source: headAgain }).toEqual({ ...draft, source: head })
    expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
    const [parts, partsAgain] = [unzipSync(original), unzipSync(copy)]
    expect(partsAgain['word/media/anh.bin']).toEqual(parts['word/media/anh.bin'])
    expect(Object.keys(partsAgain)).toEqual([
      ...Object.keys(parts),
      'word/_rels/document.xml.rels',
      'word/comments.xml',
    ])
    expect(xmlOf(copy, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
  })

  it('carries other parts over as they were packed', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(null)], source)
    const stored = Buffer.from(original).indexOf('word/media/anh.bin')
    const at = Buffer.from(copy).indexOf('word/media/anh.bin')
    expect(at).toBeGreaterThan(0)
    expect(Buffer.from(copy).subarray(at - 30, at + 618)).toEqual(
      Buffer.from(original).subarray(stored - 30, stored + 618),
    )
  })

  it('says who, when and what, in words safe in XML', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    const xml = xmlOf(
      commented(original, [comment(null, 'Tổng < các mục & "khác"\u0001', 'Sửa tổng.')], source),
      'word/comments.xml',
    )
    expect(xml).toContain('w:author="Tiến Độ" w:date="2026-11-20T00:00:00Z" w:initials="TĐ"')
    expect(xml).toContain('Tổng &lt; các mục &amp; &quot;khác&quot; </w:t>')
    expect(xml.match(/<w:p>/g)).toHaveLength(2)
  })

  it('keeps the comments there are, and says nothing twice', async () => {
    const theirs = `<w:comments ${W}><w:comment w:id="4" w:author="Lê Văn Mẫu"><w:p>${run('Xem lại')}</w:p></w:comment></w:comments>`
    const original = docx(body, {
      'word/comments.xml': theirs,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    })
    const { source } = await readOf(original)
    const first = commented(original, [comment(null, 'Sai', 'Sửa & xem lại')], source)
    const second = commented(first, [comment(null, 'Sai', 'Sửa & xem lại'), comment(null, 'Thiếu')], source)
    const xml = xmlOf(second, 'word/comments.xml')
    expect(xml.startsWith(theirs.slice(0, -'</w:comments>'.length))).toBe(true)
    expect([...xml.matchAll(/<w:comment w:id="(\d+)"/g)].map((match) => match[1])).toEqual(['4', '5', '6'])
    expect(xmlOf(second, 'word/_rels/document.xml.rels')).toBe(xmlOf(original, 'word/_rels/document.xml.rels'))
  })

  it('is the same for the same input', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    expect(commented(original, [comment(null)], source)).toEqual(commented(original, [comment(null)], source))
  })
})
