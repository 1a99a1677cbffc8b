// Comments in a copy of a Word document: at the exact words, with nothing of the text or of the package changed.

import { checkDraft, localDate, type Finding, type SourceText, type Span } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commentDocx, type DocxComment } from './comment-docx.ts'
import { docxOf } from './docx-of.ts'
import { findingComments } from './finding-comments.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (...runs: readonly string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`

const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/media/anh.bin': [Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 251), { level: 0 }],
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })

const body = [
  paragraph(run('KẾ HOẠCH', '<w:b/>')),
  paragraph(run('Chăm sóc cây '), run('xanh năm 2026', '<w:i/>')),
  paragraph(run('Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2025;')),
  paragraph(run('Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2024 &amp; các văn bản khác.')),
  paragraph(run('1. Cắt tỉa cây đường Hoa Mai')),
  `<w:tbl>${row('STT', 'Nhiệm vụ', 'Chủ trì')}${row('1', 'Trồng cây', 'Phòng A')}${row('2', 'Tưới cây', 'Phòng A')}</w:tbl>`,
].join('')

const readOf = async (bytes: Uint8Array, name = 'ke-hoach.docx') => {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

const spanAt = (line: number, quote: string, cell: Span['cell'] = null): Span => ({ page: null, line: [line, line], cell, quote })
const comment = (span: Span | null, ...paragraphs: readonly string[]): DocxComment => ({ span, paragraphs: paragraphs.length === 0 ? ['Sai'] : paragraphs })

const on = localDate(2026, 11, 20)
const commented = (bytes: Uint8Array, comments: readonly DocxComment[], source: SourceText, title: Span | null = null): Uint8Array => {
  const made = commentDocx(bytes, comments, { source, title, author: 'Tiến Độ', on })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

const xmlOf = (bytes: Uint8Array, name = 'word/document.xml'): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The words between the marks of each comment. */
const marked = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const xml = xmlOf(bytes)
  return Object.fromEntries(
    [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 0: tag, 1: id = '', index }) => {
      const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      return [id, textOf(xml.slice(index + tag.length, end))]
    }),
  )
}
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('').replaceAll('&amp;', '&')

/** Each letter with the properties of its run. */
const letters = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/g)].flatMap(([, properties = '', inside = '']) =>
    textOf(inside).split('').map((letter) => `${letter}${properties}`),
  )

describe('a comment stands', () => {
  it.each<readonly [string, Span, string]>([
    ['inside a run', spanAt(3, '77/QĐ-UBND'), '77/QĐ-UBND'],
    ['at its end', spanAt(3, '05/12/2025;'), '05/12/2025;'],
    ['over runs', spanAt(2, 'cây xanh'), 'cây xanh'],
    ['over a whole paragraph', spanAt(2, 'Chăm sóc cây xanh năm 2026'), 'Chăm sóc cây xanh năm 2026'],
    ['at the words meant where they are there twice', spanAt(4, 'Quyết định số 77/QĐ-UBND'), 'Quyết định số 77/QĐ-UBND'],
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
    const lines = source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.map((one) => one.cells.map(({ text }) => text).join(''))))
    const line = lines.findIndex((_text, i) => lines.slice(0, i + 1).join('').length > index)
    expect(line + 1).toBe(span.line[0])
  })

  it('on the title where it is about the whole document', async () => {
    const original = docx(body)
    const { source, draft } = await readOf(original)
    expect(marked(commented(original, [comment(null)], source, draft.document.title.span))).toEqual({ 0: 'Chăm sóc cây xanh năm 2026' })
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
    const spans = ['Căn cứ Quyết định số 77/QĐ-UBND', '77/QĐ-UBND', '77/QĐ-UBND', 'UBND ngày 05/12/2025'].map((quote) => spanAt(3, quote))
    const copy = commented(original, spans.map((span) => comment(span)), source)
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
    expect(Object.keys(partsAgain)).toEqual([...Object.keys(parts), 'word/_rels/document.xml.rels', 'word/comments.xml'])
    expect(xmlOf(copy, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
  })

  it('carries other parts over as they were packed', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(null)], source)
    const stored = Buffer.from(original).indexOf('word/media/anh.bin')
    const at = Buffer.from(copy).indexOf('word/media/anh.bin')
    expect(at).toBeGreaterThan(0)
    expect(Buffer.from(copy).subarray(at - 30, at + 618)).toEqual(Buffer.from(original).subarray(stored - 30, stored + 618))
  })

  it('says who, when and what, in words safe in XML', async () => {
    const original = docx(body)
    const { source } = await readOf(original)
    const xml = xmlOf(commented(original, [comment(null, 'Tổng < các mục & "khác"\u0001', 'Sửa tổng.')], source), 'word/comments.xml')
    expect(xml).toContain('w:author="Tiến Độ" w:date="2026-11-20T00:00:00Z" w:initials="TĐ"')
    expect(xml).toContain('Tổng &lt; các mục &amp; &quot;khác&quot; </w:t>')
    expect(xml.match(/<w:p>/g)).toHaveLength(2)
  })

  it('keeps the comments there are, and says nothing twice', async () => {
    const theirs = `<w:comments ${W}><w:comment w:id="4" w:author="Lê Văn Mẫu"><w:p>${run('Xem lại')}</w:p></w:comment></w:comments>`
    const original = docx(body, {
      'word/comments.xml': theirs,
      'word/_rels/document.xml.rels': '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
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

describe('documents of other programs', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

  it('with another prefix and the strict addresses', async () => {
    const original = zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8('<Relationships xmlns="x"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="than/van-ban.xml"/></Relationships>'),
      'than/van-ban.xml': strToU8(`<v:document xmlns:v="${strict}"><v:body><v:p><v:r><v:t>KẾ HOẠCH</v:t></v:r></v:p><v:p><v:r><v:t>Trồng cây năm 2026</v:t></v:r></v:p></v:body></v:document>`),
    })
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(2, 'cây'))], source)
    expect(xmlOf(copy, 'than/van-ban.xml')).toContain('<v:t xml:space="preserve">Trồng </v:t></v:r><v:commentRangeStart v:id="0"/><v:r><v:t xml:space="preserve">cây</v:t></v:r><v:commentRangeEnd v:id="0"/>')
    expect(xmlOf(copy, 'than/comments.xml')).toContain(`xmlns:w="${strict}"`)
    expect(xmlOf(copy, 'than/_rels/van-ban.xml.rels')).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/comments')
  })

  it('with deleted words, links and hidden runs around', async () => {
    const linked = `<w:p>${run('Theo ')}<w:del><w:r><w:delText>Quyết định cũ</w:delText></w:r></w:del><w:hyperlink>${run('Quyết định số 9/QĐ-UBND')}</w:hyperlink>${run('ẩn', '<w:vanish/>')}<w:ins>${run(' ngày 01/02/2026')}</w:ins></w:p>`
    const original = docx(body + linked)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(9, '9/QĐ-UBND ngày 01/02/2026'))], source)
    expect(Object.values(marked(copy))[0]).toContain('9/QĐ-UBND')
    expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
  })

  it('with a text that is a section of its own', async () => {
    const original = docx(`${body}<w:p><w:r><w:t><![CDATA[Theo Kế hoạch & Đề án]]></w:t></w:r></w:p>`)
    const { source } = await readOf(original)
    const copy = commented(original, [comment(spanAt(9, 'Kế hoạch & Đề án')), comment(spanAt(2, 'cây xanh'))], source)
    expect(xmlOf(copy)).toContain('<w:t><![CDATA[Theo Kế hoạch & Đề án]]></w:t>')
    expect((await readOf(copy)).source.blocks).toEqual(source.blocks)
  })

  it.each([
    ['bytes of something else', strToU8('không phải')],
    ['an archive without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a comment of XML that never ends', zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8(`<w:document>${'<!-- '.repeat(200_000)}`) })],
    ['tags that never end', zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8(`<w:document>${'<a "'.repeat(200_000)}`) })],
    ['a body that does not end', zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8('<w:document><w:body>') })],
  ])('%s takes no comments', async (_, bytes) => {
    const { source } = await readOf(docx(body))
    expect(commentDocx(bytes, [comment(null)], { source, title: null, author: 'a', on })).toEqual({ ok: false, error: { code: 'comments/not-a-docx' } })
  })

  it('is told where its words are not found', async () => {
    const { source } = await readOf(docx(body))
    const other = docx(paragraph(run('Khác hẳn')))
    expect(commentDocx(other, [comment(spanAt(3, '77/QĐ-UBND'))], { source, title: null, author: 'a', on })).toEqual({ ok: false, error: { code: 'comments/unplaced' } })
  })
})

it('a document made of the text has the same words and tables, and takes the same comments', async () => {
  const { source } = await readOf(docx(body))
  const made = docxOf(source)
  const again = await readOf(made)
  const wordsOf = ({ blocks }: SourceText): unknown =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((one) => one.cells.map(({ text, column }) => [text, column]))))
  expect(wordsOf(again.source)).toEqual(wordsOf(source))
  expect(marked(commented(made, [comment(spanAt(4, '05/12/2024'))], source))).toEqual({ 0: '05/12/2024' })
})

it('cells over several rows and columns stay so', async () => {
  const cell = (row_: number, column: number, text: string, rowSpan = 1, columnSpan = 1) => ({ row: row_, column, text, rowSpan, columnSpan })
  const source: SourceText = {
    name: 'a.txt',
    kind: 'text',
    sha256: '',
    pages: null,
    blocks: [
      { kind: 'paragraph', line: [1, 1], text: 'KẾ HOẠCH', strong: true },
      {
        kind: 'table',
        line: [2, 4],
        rows: [
          { line: [2, 2], cells: [cell(1, 1, 'STT'), cell(1, 2, 'Nhiệm vụ', 1, 2)] },
          { line: [3, 3], cells: [cell(2, 1, '1', 2), cell(2, 2, 'Trồng cây'), cell(2, 3, 'Phòng A')] },
          { line: [4, 4], cells: [cell(3, 2, 'Tưới cây'), cell(3, 3, 'Phòng B')] },
        ],
      },
    ],
  }
  const { source: again } = await readOf(docxOf(source))
  const table = again.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map((one) => one.cells.map(({ column, rowSpan, columnSpan, text }) => [column, rowSpan, columnSpan, text]))).toEqual([
    [[1, 1, 1, 'STT'], [2, 1, 2, 'Nhiệm vụ']],
    [[1, 2, 1, '1'], [2, 1, 1, 'Trồng cây'], [3, 1, 1, 'Phòng A']],
    [[2, 1, 1, 'Tưới cây'], [3, 1, 1, 'Phòng B']],
  ])
})

it('a document that Word itself could have written keeps its words and takes comments anywhere', async () => {
  const original = new Uint8Array(readFileSync(new URL('../../../reader/src/extract/__fixtures__/wild.docx', import.meta.url)))
  const { source, draft } = await readOf(original)
  const paragraphs = source.blocks.filter((block) => block.kind === 'paragraph')
  const comments = paragraphs.map((block) => comment({ page: null, line: block.line, cell: null, quote: block.text }))
  const copy = commented(original, comments, source, draft.document.title.span)
  const again = await readOf(copy)
  expect(again.source.blocks).toEqual(source.blocks)
  expect(textOf(xmlOf(copy))).toBe(textOf(xmlOf(original)))
})

it('whatever words are meant, no letter changes and each comment holds its words', async () => {
  const original = docx(body)
  const { source } = await readOf(original)
  const places = source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ line: block.line[0], text: block.text }] : []))
  const word = fc.tuple(fc.nat(places.length - 1), fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([at, from, length]) => {
    const { line, text } = places[at] ?? { line: 1, text: '' }
    const start = Math.min(from, text.length - 1)
    return spanAt(line, text.slice(start, start + length).trim() || text)
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (spans) => {
      const copy = commented(original, spans.map((span, i) => comment(span, `${i}`)), source)
      expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
      const strip = (text: string): string => text.replace(/[\s-]/g, '')
      const found = marked(copy)
      spans.forEach((span, i) => expect(strip(found[i] ?? '')).toBe(strip(span.quote)))
    }),
    { numRuns: 60 },
  )
})

it('an officer corrects the copy with its comments, and it passes', async () => {
  const sums = ['KẾ HOẠCH', 'Chỉnh trang vỉa hè năm 2026', 'I. KINH PHÍ', 'Tổng kinh phí: 500.000.000 đồng, trong đó:', '1. Khảo sát: 200.000.000 đồng', '2. Lát vỉa hè: 400.000.000 đồng']
  const original = docx(sums.map((line) => paragraph(run(line))).join(''))
  const { source, draft } = await readOf(original)
  const errorsOf = (findings: readonly Finding[]): readonly string[] => findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  const findings = checkDraft(draft, { source })
  expect(errorsOf(findings)).toEqual(['budget/total-mismatch'])
  const copy = unzipSync(commented(original, findingComments(findings, 'vi'), source, draft.document.title.span))
  const xml = strFromU8(copy['word/document.xml'] ?? new Uint8Array())
  // Typed over the words that the comment holds, as a person does.
  const corrected = zipSync({ ...copy, 'word/document.xml': strToU8(xml.replace('>500.000.000', '>600.000.000')) })
  const again = await readOf(corrected)
  expect(errorsOf(checkDraft(again.draft, { source: again.source }))).toEqual([])
  expect(xmlOf(corrected, 'word/comments.xml')).toContain('budget/total-mismatch')
})

it('a thousand comments stand in the rows they are about', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => row(`${i + 1}`, `Nhiệm vụ số ${i + 1} về chăm sóc cây xanh`, 'Phòng Hạ tầng'))
  const original = docx(paragraph(run('KẾ HOẠCH')) + paragraph(run('Cây xanh 2026')) + `<w:tbl>${row('STT', 'Nhiệm vụ', 'Chủ trì')}${rows.join('')}</w:tbl>`)
  const { source } = await readOf(original)
  const comments = rows.map((_, i) => comment(spanAt(i + 4, 'Phòng Hạ tầng', [i + 2, 3]), `${i}`))
  const xml = xmlOf(commented(original, comments, source))
  const numbers = xml.split('</w:tr>').slice(1, -1).map((line) => /commentRangeStart w:id="(\d+)"/.exec(line)?.[1])
  expect(numbers).toEqual(rows.map((_, i) => `${i}`))
})
