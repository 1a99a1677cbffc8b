// Comments said to this program, in each format that keeps comments: handed over with their place, no part of the text.

import { findingKey, checkDraft, type Draft, type SourceMark } from '@tiendo/domain'
import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { docx, paragraph, run, row, table } from '../testing/docx.ts'
import { part, relations } from '../testing/docx-parts.ts'
import { anchorOf, liftAnchors, MOST_MARKS } from './marks.ts'

const lines = [
  'KẾ HOẠCH',
  'Chỉnh trang vỉa hè năm 2026',
  'I. NHIỆM VỤ',
  '1. Khảo sát hiện trạng vỉa hè',
  '- Thời gian thực hiện: Quý I/2026',
  '2. Lát lại vỉa hè đường Hoa Mai',
  '- Đơn vị chủ trì: Ban Quản lý dự án',
]
const said = 'tiendo: bỏ qua task/missing-lead — đã giao riêng (Lê Văn Mẫu)'
const text = said.slice('tiendo: '.length)

type Read = { readonly draft: Draft; readonly marks: readonly SourceMark[]; readonly words: readonly string[] }

const read = async (bytes: Uint8Array, name: string): Promise<Read> => {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(result.error.code)
  const { draft, source } = result.value
  const words = source.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.map((one) => one.cells.map((cell) => cell.text).join(' | ')),
  )
  return { draft, marks: source.marks ?? [], words }
}

const keys = ({ draft }: Read): readonly string[] => checkDraft(draft).map(findingKey)

const withLine = (at: number, line: string): readonly string[] => [...lines.slice(0, at), line, ...lines.slice(at)]
const withEnd = (at: number, words: string): readonly string[] =>
  lines.map((line, i) => (i === at ? line + words : line))
const textFile = (all: readonly string[]): Uint8Array => strToU8(all.join('\n\n'))
const html = (all: readonly string[]): Uint8Array =>
  strToU8(
    `<html><body>${all.map((line) => (line.startsWith('<!--') ? line : `<p>${line}</p>`)).join('\n')}</body></html>`,
  )

const comment = `<!-- ${said} -->`

describe.each([
  ['ke-hoach.txt', textFile, 2],
  ['ke-hoach.md', textFile, 2],
  ['ke-hoach.html', html, 1],
] as const)('%s', (name, write, apart) => {
  const lineOf = (index: number): number => index * apart + 1

  it('hands over a comment at the end of a line, and the text is as without it', async () => {
    const [plain, marked] = [await read(write(lines), name), await read(write(withEnd(3, ` ${comment}`)), name)]
    expect(marked.marks).toEqual([{ text, by: null, on: null, line: [lineOf(3), lineOf(3)] }])
    expect(marked.words).toEqual(plain.words)
    expect(keys(marked)).toEqual(keys(plain))
    expect(plain.marks).toEqual([])
  })

  it('gives a comment alone the lines of what follows', async () => {
    const [plain, marked] = [await read(write(lines), name), await read(write(withLine(3, comment)), name)]
    // In HTML a comment is no line of its own.
    const at = lineOf(name.endsWith('html') ? 3 : 4)
    expect(marked.marks.map(({ line }) => line)).toEqual([[at, at]])
    expect(marked.words).toEqual(plain.words)
  })

  it('keeps one behind everything', async () => {
    expect((await read(write([...lines, comment]), name)).marks).toHaveLength(1)
  })

  it('leaves comments for others alone', async () => {
    expect((await read(write(withEnd(3, ' <!-- xem lại -->')), name)).marks).toEqual([])
  })
})

it('a comment at the end of a row of Markdown leaves the table whole', async () => {
  const rows = [
    '| STT | Nhiệm vụ | Chủ trì |',
    '|---|---|---|',
    '| 1 | Khảo sát vỉa hè | |',
    '| 2 | Lát vỉa hè | Ban A |',
  ]
  const plain = await read(strToU8([...lines.slice(0, 3), '', ...rows].join('\n')), 'a.md')
  const marked = await read(
    strToU8([...lines.slice(0, 3), '', ...rows.slice(0, 2), `${rows[2]} ${comment}`, rows[3]].join('\n')),
    'a.md',
  )
  expect(marked.words).toEqual(plain.words)
  expect(marked.marks.map(({ line }) => line)).toEqual([[7, 7]])
})

const comments = (...all: readonly (readonly [id: string, said: string, author?: string, date?: string])[]): string =>
  part(
    'comments',
    all
      .map(
        ([id, words, author = 'Lê Văn Mẫu', date = '2026-03-09T07:30:00Z']) =>
          `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p>${run('', '<w:annotationRef/>')}${run(words)}</w:p></w:comment>`,
      )
      .join(''),
  )
const around = (id: string, words: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

describe('ke-hoach.docx', () => {
  const parts = (xml: string): Readonly<Record<string, string>> => ({
    'word/comments.xml': xml,
    'word/_rels/document.xml.rels': relations(['rId1', 'comments', 'comments.xml']),
  })
  const body = (at: number, content: string): string =>
    lines.map((line, i) => paragraph(i === at ? content : line)).join('')
  const word = 'tiendo: bỏ qua task/missing-lead: đã giao riêng'

  it('hands over a comment with who and when, and the text is as without it', async () => {
    const plain = await read(docx(lines.map((line) => paragraph(line)).join('')), 'a.docx')
    const xml = comments(['0', 'Xem lại câu này'], ['7', word])
    const marked = await read(
      docx(body(3, around('0', '1. Khảo sát ') + around('7', 'hiện trạng vỉa hè')), parts(xml)),
      'a.docx',
    )
    expect(marked.marks).toEqual([
      { text: 'bỏ qua task/missing-lead: đã giao riêng', by: 'Lê Văn Mẫu', on: '2026-03-09', line: [4, 4] },
    ])
    expect(marked.words).toEqual(plain.words)
    expect(keys(marked)).toEqual(keys(plain))
  })

  it('covers the paragraphs between where it begins and its sign', async () => {
    const [first, last] = [
      `<w:commentRangeStart w:id="7"/>${run(lines[3] ?? '')}`,
      `${run(lines[5] ?? '')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    ]
    const whole = lines.map((line, i) => paragraph(i === 3 ? first : i === 5 ? last : line)).join('')
    expect((await read(docx(whole, parts(comments(['7', word]))), 'a.docx')).marks.map(({ line }) => line)).toEqual([
      [4, 6],
    ])
  })

  it('covers the row of the cell it stands in', async () => {
    const rows = table(
      row('STT', 'Nhiệm vụ', 'Chủ trì'),
      row('1', `<w:tc><w:p>${around('7', 'Khảo sát vỉa hè')}</w:p></w:tc>`, ''),
      row('2', 'Lát vỉa hè', 'Ban A'),
    )
    const marked = await read(docx(body(99, '') + rows, parts(comments(['7', word]))), 'a.docx')
    expect(marked.marks.map(({ line }) => line)).toEqual([[9, 9]])
  })

  it('knows no author where none is named, and no day that is none', async () => {
    const marked = await read(
      docx(body(3, around('7', 'Khảo sát')), parts(comments(['7', word, '', 'hôm qua']))),
      'a.docx',
    )
    expect(marked.marks.map(({ by, on }) => [by, on])).toEqual([[null, null]])
  })
})

it('anchors come out of a text as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: MOST_MARKS - 1 })), { maxLength: 6 }),
      (pieces) => {
        const lifted = liftAnchors(pieces.map(([words, index]) => words + anchorOf(index)).join(''))
        expect(lifted.text).toBe(pieces.map(([words]) => words).join(''))
        expect(lifted.found.map(({ index }) => index)).toEqual(pieces.map(([, index]) => index))
      },
    ),
  )
})
