import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readDocument } from '../index.ts'
import { cell, docx, numbered, paragraph, row, run, table } from '../testing/docx.ts'
import { extractZip } from './zip-document.ts'

const textOf = (body: string): string => {
  const result = extractZip(docx(body), defaultLimits)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.raw.text.trimEnd()
}

describe('the text of a Word document', () => {
  it.each([
    ['runs are one text', paragraph(run('Tỉnh ') + run('Mẫu')), 'Tỉnh Mẫu'],
    [
      'a tab and a break stay',
      paragraph('<w:r><w:t>Số:</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>2</w:t></w:r>'),
      'Số:\t1\n2',
    ],
    ['a tab stop is no tab', paragraph(run('x'), '<w:tabs><w:tab w:val="left"/></w:tabs>'), 'x'],
    [
      'numbers that Word counts',
      paragraph('Mục đích', numbered('1')) +
        paragraph('Một', numbered('1', 1)) +
        paragraph('Hai', numbered('1', 1)) +
        paragraph('Ba', numbered('1', 2)) +
        paragraph('Yêu cầu', numbered('1')) +
        paragraph('Bốn', numbered('1', 1)),
      'I. Mục đích\n1. Một\n2. Hai\na) Ba\nII. Yêu cầu\n1. Bốn',
    ],
    [
      'a list that starts again',
      paragraph('Một', numbered('1', 1)) + paragraph('Hai', numbered('1', 1)) + paragraph('Một', numbered('3', 1)),
      '1. Một\n2. Hai\n1. Một',
    ],
    ['bullets are dashes', paragraph('Giao', numbered('2')), '- Giao'],
    [
      'what was deleted is gone, what was inserted stays',
      paragraph(`<w:del>${run('cũ')}</w:del><w:ins>${run('mới')}</w:ins>`),
      'mới',
    ],
    ['what was moved away is gone', paragraph(`<w:moveFrom>${run('đi')}</w:moveFrom>${run('ở')}`), 'ở'],
    [
      'hidden text and field codes are left out',
      paragraph(`${run('ẩn', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('hiện')}`),
      'hiện',
    ],
    [
      'a drawing is read once',
      paragraph(
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Ô chữ')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Ô chữ')}</w:txbxContent></mc:Fallback></mc:AlternateContent>${run('Thân')}`,
      ),
      'Ô chữ\nThân',
    ],
    ['a table row is a line', table(row('TT', 'Việc\nlàm'), row('1', 'Đọc')), 'TT\tViệc làm\n1\tĐọc'],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })

  it('footnotes stand after the body, without the lines that part them from it', () => {
    const result = extractZip(
      docx(paragraph('Thân'), {
        'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="1">${paragraph('Chú thích')}</w:footnote></w:footnotes>`,
      }),
      defaultLimits,
    )
    expect(result.ok && result.value.raw.text.trim()).toBe('Thân\nChú thích')
  })

  it('the body may be called otherwise', () => {
    const rels = (type: string, target: string): string =>
      `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`
    const result = extractZip(
      docx(paragraph('Cũ'), {
        '_rels/.rels': rels('officeDocument', 'word/document2.xml'),
        'word/document2.xml': `<w:document xmlns:w="w"><w:body>${paragraph('Mới')}</w:body></w:document>`,
      }),
      defaultLimits,
    )
    expect(result.ok && result.value.raw.text.trim()).toBe('Mới')
  })

  it('bold all through is strong; half of it is not', () => {
    const result = extractZip(
      docx(
        paragraph(run('Đậm', '<w:b/>')) +
          paragraph(run('Đậm', '<w:b/>') + run(' nhạt')) +
          paragraph(run('Không', '<w:b w:val="0"/>')),
      ),
      defaultLimits,
    )
    expect(result.ok && result.value.blocks.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('merged cells say how far they reach', () => {
    const result = extractZip(
      docx(
        table(
          row(cell('1', '<w:vMerge w:val="restart"/>'), cell('rộng', '<w:gridSpan w:val="2"/>')),
          row(cell('', '<w:vMerge/>'), 'a', 'b'),
        ),
      ),
      defaultLimits,
    )
    const block = result.ok ? result.value.blocks[0] : undefined
    const cells =
      block?.kind === 'table'
        ? block.rows.flatMap((tableRow) =>
            tableRow.cells.map(({ row: at, column, rowSpan, columnSpan, passage }) => [
              at,
              column,
              rowSpan,
              columnSpan,
              passage.text,
            ]),
          )
        : []
    expect(cells).toEqual([
      [1, 1, 2, 1, '1'],
      [1, 2, 1, 2, 'rộng'],
      [2, 2, 1, 1, 'a'],
      [2, 3, 1, 1, 'b'],
    ])
  })
})

describe('a catalogue in Word', () => {
  const start = '<w:vMerge w:val="restart"/>'
  const rest = '<w:vMerge/>'
  const body =
    paragraph(run('KẾ HOẠCH', '<w:b/>')) +
    paragraph('Dọn kho năm 2026') +
    table(
      row('TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'),
      row(cell('I. Chuẩn bị', '<w:gridSpan w:val="5"/>')),
      `<w:tr><w:tc>${paragraph('', numbered('1', 1))}</w:tc>${['Kiểm kê', 'Phòng Kho', '', 'Quý I/2026'].map((text) => cell(text)).join('')}</w:tr>`,
      `<w:tr><w:tc><w:tcPr>${start}</w:tcPr>${paragraph('', numbered('1', 1))}</w:tc>${cell('Thanh lý', start)}${['Phòng Kho', 'Phòng Sổ sách', 'Quý II/2026'].map((text) => cell(text)).join('')}</w:tr>`,
      row(cell('', rest), cell('', rest), 'Phòng Xe', '', 'Quý II/2026'),
    )

  it('reads numbers that Word counts, groups across the table, and leads that share a row', async () => {
    const result = await readDocument(docx(body), 'kho.docx')
    const tasks = result.ok
      ? result.value.draft.tasks.map((task) => [
          task.number,
          task.title.value,
          task.lead.value,
          task.coordinators.value,
          task.timing.value.phrase,
          task.group,
        ])
      : []
    expect(tasks).toEqual([
      ['I.1', 'Kiểm kê', ['Phòng Kho'], [], 'Quý I/2026', 'Chuẩn bị'],
      ['I.2', 'Thanh lý', ['Phòng Kho', 'Phòng Xe'], ['Phòng Sổ sách'], 'Quý II/2026', 'Chuẩn bị'],
    ])
  })

  it('spans name lines of the extracted text', async () => {
    const result = await readDocument(docx(body), 'kho.docx')
    expect(result.ok && result.value.draft.tasks[1]?.span).toMatchObject({ page: null, line: [6, 7] })
    expect(result.ok && result.value.source.blocks[2]).toMatchObject({ kind: 'table', line: [3, 7] })
  })
})
