// Documents made of the text that was read; documents with many comments, with any, and corrected in the copy.

import { checkDraft, type Finding, type SourceText } from '@tiendo/domain'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  body,
  comment,
  commented,
  docx,
  letters,
  marked,
  paragraph,
  readOf,
  row,
  run,
  spanAt,
  textOf,
  xmlOf,
} from '../testing/commented.ts'
import { docxOf } from './docx-of.ts'
import { findingComments } from './finding-comments.ts'

it('a document made of the text has the same words and tables, and takes the same comments', async () => {
  const { source } = await readOf(docx(body))
  const made = docxOf(source)
  const again = await readOf(made)
  const wordsOf = ({ blocks }: SourceText): unknown =>
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((one) => one.cells.map(({ text, column }) => [text, column])),
    )
  expect(wordsOf(again.source)).toEqual(wordsOf(source))
  expect(marked(commented(made, [comment(spanAt(4, '05/12/2024'))], source))).toEqual({ 0: '05/12/2024' })
})

it('cells over several rows and columns stay so', async () => {
  const cell = (row_: number, column: number, text: string, rowSpan = 1, columnSpan = 1) => ({
    row: row_,
    column,
    text,
    rowSpan,
    columnSpan,
  })
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
  expect(
    table?.rows.map((one) =>
      one.cells.map(({ column, rowSpan, columnSpan, text }) => [column, rowSpan, columnSpan, text]),
    ),
  ).toEqual([
    [
      [1, 1, 1, 'STT'],
      [2, 1, 2, 'Nhiệm vụ'],
    ],
    [
      [1, 2, 1, '1'],
      [2, 1, 1, 'Trồng cây'],
      [3, 1, 1, 'Phòng A'],
    ],
    [
      [2, 1, 1, 'Tưới cây'],
      [3, 1, 1, 'Phòng B'],
    ],
  ])
})

it('a document that Word itself could have written keeps its words and takes comments anywhere', async () => {
  const original = new Uint8Array(
    readFileSync(new URL('../../../reader/src/extract/__fixtures__/wild.docx', import.meta.url)),
  )
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
  const places = source.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ line: block.line[0], text: block.text }] : [],
  )
  const word = fc
    .tuple(fc.nat(places.length - 1), fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([at, from, length]) => {
      const { line, text } = places[at] ?? { line: 1, text: '' }
      const start = Math.min(from, text.length - 1)
      return spanAt(line, text.slice(start, start + length).trim() || text)
    })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (spans) => {
      const copy = commented(
        original,
        spans.map((span, i) => comment(span, `${i}`)),
        source,
      )
      expect(letters(xmlOf(copy))).toEqual(letters(xmlOf(original)))
      const strip = (text: string): string => text.replace(/[\s-]/g, '')
      const found = marked(copy)
      spans.forEach((span, i) => expect(strip(found[i] ?? '')).toBe(strip(span.quote)))
    }),
    { numRuns: 60 },
  )
})

it('an officer corrects the copy with its comments, and it passes', async () => {
  const sums = [
    'KẾ HOẠCH',
    'Chỉnh trang vỉa hè năm 2026',
    'I. KINH PHÍ',
    'Tổng kinh phí: 500.000.000 đồng, trong đó:',
    '1. Khảo sát: 200.000.000 đồng',
    '2. Lát vỉa hè: 400.000.000 đồng',
  ]
  const original = docx(sums.map((line) => paragraph(run(line))).join(''))
  const { source, draft } = await readOf(original)
  const errorsOf = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
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
  const rows = Array.from({ length: 1000 }, (_, i) =>
    row(`${i + 1}`, `Nhiệm vụ số ${i + 1} về chăm sóc cây xanh`, 'Phòng Hạ tầng'),
  )
  const original = docx(
    paragraph(run('KẾ HOẠCH')) +
      paragraph(run('Cây xanh 2026')) +
      `<w:tbl>${row('STT', 'Nhiệm vụ', 'Chủ trì')}${rows.join('')}</w:tbl>`,
  )
  const { source } = await readOf(original)
  const comments = rows.map((_, i) => comment(spanAt(i + 4, 'Phòng Hạ tầng', [i + 2, 3]), `${i}`))
  const xml = xmlOf(commented(original, comments, source))
  const numbers = xml
    .split('</w:tr>')
    .slice(1, -1)
    .map((line) => /commentRangeStart w:id="(\d+)"/.exec(line)?.[1])
  expect(numbers).toEqual(rows.map((_, i) => `${i}`))
})
