// Word files as they are found: what people and programs do to them.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { cell, docx, numbered, paragraph, row, run, table } from '../testing/docx.ts'
import { lists, relations, styles } from '../testing/docx-parts.ts'
import { toLegacy } from '../testing/to-legacy.ts'
import type { Extracted } from './extracted.ts'
import { extractZip } from './zip-document.ts'

const read = (body: string, parts: Readonly<Record<string, string>> = {}): Extracted => {
  const result = extractZip(docx(body, parts), defaultLimits)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const textOf = (body: string, parts?: Readonly<Record<string, string>>): string => read(body, parts).raw.text.trimEnd()

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

describe('numbers that Word counts', () => {
  it('of a style, on the level that names the style', () => {
    const parts = {
      'word/styles.xml': styles(
        ['N', '<w:name w:val="Normal"/>'],
        ['H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'],
        ['H2', '<w:basedOn w:val="H1"/>'],
      ),
      'word/numbering.xml': lists([
        ['upperRoman', '%1.', '<w:pStyle w:val="H1"/>'],
        ['decimal', '%1.%2', '<w:pStyle w:val="H2"/><w:isLgl/>'],
      ]),
    }
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`
    const body =
      paragraph('Mục đích', style('H1')) +
      paragraph('Một', style('H2')) +
      paragraph('Yêu cầu', style('H1')) +
      paragraph('Hai', style('H2')) +
      paragraph('Không số', `${style('H1')}<w:numPr><w:numId w:val="0"/></w:numPr>`)
    expect(textOf(body, parts)).toBe('I. Mục đích\n1.1 Một\nII. Yêu cầu\n2.1 Hai\nKhông số')
  })

  it.each([
    ['decimalZero', '01. x\n02. x'],
    ['upperLetter', 'A. x\nB. x'],
    ['lowerLetter', 'a. x\nb. x'],
    ['lowerRoman', 'i. x\nii. x'],
    ['none', 'x\nx'],
    ['bullet', '- x\n- x'],
  ])('%s', (format, expected) => {
    const body = paragraph('x', numbered('1')) + paragraph('x', numbered('1'))
    expect(textOf(body, { 'word/numbering.xml': lists([[format, '%1.']]) })).toBe(expected)
  })

  it('a level that never starts again', () => {
    const parts = {
      'word/numbering.xml': lists([
        ['upperRoman', '%1.'],
        ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
      ]),
    }
    const body = ['a', 'b'].map((text) => paragraph(text, numbered('1')) + paragraph('x', numbered('1', 1))).join('')
    expect(textOf(body, parts)).toBe('I. a\n1. x\nII. b\n2. x')
  })

  it('in the cells of a table', () => {
    const cells = (text: string): string => `<w:tr><w:tc>${paragraph('', numbered('1'))}</w:tc>${cell(text)}</w:tr>`
    expect(textOf(table(cells('a'), cells('b')), { 'word/numbering.xml': lists([['decimal', '%1']]) })).toBe(
      '1 \ta\n2 \tb',
    )
  })

  it('of a list style that the list only points to', () => {
    const numbering = lists([['decimal', '%1)']]).replace(
      '<w:num w:numId="1">',
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="1">',
    )
    const parts = {
      'word/numbering.xml': numbering,
      'word/styles.xml': styles(['N', ''], ['L', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>']),
    }
    expect(textOf(paragraph('x', numbered('5')), parts)).toBe('1) x')
  })
})

describe('what is text and what is not', () => {
  it.each([
    ['signs of picture fonts', paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 95%</w:t></w:r>'), '≥ 95%'],
    ['a run in a picture font', paragraph(run('³', font('Symbol')) + run(' 95%')), '≥ 95%'],
    [
      'a hyphen that is only offered',
      paragraph('<w:r><w:t>kế</w:t><w:softHyphen/><w:t>hoạch</w:t></w:r>'),
      'kế\u00adhoạch',
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('Trong ô')}</w:sdtContent></w:sdt>`,
      'Trong ô',
    ],
    [
      'smart tags and links',
      paragraph(`<w:smartTag>${run('Tỉnh ')}</w:smartTag><w:hyperlink>${run('Mẫu')}</w:hyperlink>`),
      'Tỉnh Mẫu',
    ],
    [
      'results of fields',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Phụ lục I')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'Phụ lục I',
    ],
    [
      'text after a drawing in the same run',
      paragraph(`<w:r><w:pict><w:txbxContent>${paragraph('Ô')}</w:txbxContent></w:pict><w:t>Thân</w:t></w:r>`),
      'Ô\nThân',
    ],
    [
      'text boxes in a cell',
      table(
        row(
          `<w:tc>${paragraph(`<w:r><w:pict><w:txbxContent>${paragraph('Ô')}</w:txbxContent></w:pict></w:r>`)}</w:tc>`,
          'b',
        ),
      ),
      'Ô \tb',
    ],
    ['a page break is no line', paragraph('<w:r><w:br w:type="page"/><w:t>PHỤ LỤC</w:t></w:r>'), 'PHỤ LỤC'],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })

  it('the table of contents is no part of the text', () => {
    const parts = { 'word/styles.xml': styles(['N', ''], ['Mc1', '<w:name w:val="toc 1"/>']) }
    expect(textOf(paragraph('I. MỤC ĐÍCH 3', '<w:pStyle w:val="Mc1"/>') + paragraph('I. MỤC ĐÍCH'), parts)).toBe(
      'I. MỤC ĐÍCH',
    )
  })

  it('strict documents name everything otherwise', () => {
    const strict = relations(['r1', 'x', 'y'])
      .replaceAll(/Type="[^"]*"/g, 'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"')
      .replace('Target="y"', 'Target="/word/body.xml"')
    const body = `<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Chặt</d:t></d:r></d:p></d:body></d:document>`
    expect(textOf('', { '_rels/.rels': strict, 'word/body.xml': body })).toBe('Chặt')
  })
})

describe('tracked changes are read as accepted, and said', () => {
  it('a deleted mark joins its paragraph to the next', () => {
    const body =
      paragraph(run('Giao Sở '), '<w:rPr><w:del w:id="1"/></w:rPr>') +
      paragraph(`<w:ins>${run('Mẫu')}</w:ins><w:del>${run('Cũ')}</w:del>`)
    const extracted = read(body)
    expect(extracted.raw.text.trim()).toBe('Giao Sở Mẫu')
    expect(extracted.notes).toEqual([{ kind: 'trackedChanges', count: 3 }])
  })

  it('a paragraph that was moved away leaves no line behind', () => {
    const body = paragraph(`<w:moveFrom>${run('đi')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>') + paragraph('ở')
    expect(textOf(body)).toBe('ở')
  })

  it('a deleted row is gone', () => {
    expect(textOf(table(row('a', 'b'), `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}</w:tr>`))).toBe('a\tb')
  })

  it('without changes there is nothing to say', () => {
    expect(read(paragraph('x')).notes).toBe(undefined)
  })
})

describe('tables', () => {
  const cellsOf = (body: string): unknown => {
    const block = read(body).blocks.find(({ kind }) => kind === 'table')
    return block?.kind === 'table'
      ? block.rows.map((each) =>
          each.cells.map(({ column, columnSpan, rowSpan, passage }) => [column, columnSpan, rowSpan, passage.text]),
        )
      : null
  }

  it('cells merged across as old files say it', () => {
    expect(
      cellsOf(table(row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), 'b'), row('1', '2', '3'))),
    ).toEqual([
      [
        [1, 2, 1, 'a'],
        [3, 1, 1, 'b'],
      ],
      [
        [1, 1, 1, '1'],
        [2, 1, 1, '2'],
        [3, 1, 1, '3'],
      ],
    ])
  })

  it('a list inside a cell is lines of it; a table inside a cell stands after', () => {
    const list = table(row('Sở A'), row('Sở B'))
    expect(textOf(table(row('1', `<w:tc>${list}${paragraph('')}</w:tc>`), row('2', 'x')))).toBe('1\tSở A Sở B \n2\tx')
  })

  it('a table that only frames the page is read through', () => {
    expect(read(table(row(cell('KẾ HOẠCH\nDọn kho')))).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  it('lines that tabs align are columns', () => {
    const tab = (a: string, b: string): string => paragraph(`<w:r><w:t>${a}</w:t><w:tab/><w:t>${b}</w:t></w:r>`)
    expect(
      cellsOf(tab('UBND TỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + tab('', 'Độc lập - Tự do - Hạnh phúc')),
    ).toEqual([
      [
        [1, 1, 1, 'UBND TỈNH MẪU'],
        [2, 1, 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ],
      [
        [1, 1, 1, ''],
        [2, 1, 1, 'Độc lập - Tự do - Hạnh phúc'],
      ],
    ])
    expect(cellsOf(tab('1.', 'Việc') + tab('2.', 'Việc'))).toBe(null)
    expect(cellsOf(tab('Người lập', 'Mẫu'))).toBe(null)
    expect(cellsOf(tab('Câu dài '.repeat(20), 'x') + tab('Câu dài '.repeat(20), 'y'))).toBe(null)
  })
})

describe('old letters and hand-made lines', () => {
  it('only the runs in old fonts are converted', () => {
    const old = toLegacy('việc kiểm tra đường', 'tcvn3')
    const extracted = read(
      paragraph(run('Kế hoạch ') + run(old, font('.VnTime')) + run(toLegacy(' của xã', 'tcvn3'), font('.VnTimeH'))),
    )
    expect(extracted.raw.text.trim()).toBe('Kế hoạch việc kiểm tra đường CỦA XÃ')
    expect(extracted.notes).toEqual([{ kind: 'legacyEncoding', encoding: 'tcvn3' }])
  })

  it('the font of a style and of the defaults counts', () => {
    const parts = {
      'word/styles.xml': styles(['N', `<w:rPr>${font('VNI-Times')}</w:rPr>`], ['U', `<w:rPr>${font('Arial')}</w:rPr>`]),
    }
    const body = paragraph(toLegacy('Ủy ban nhân dân xã', 'vni')) + paragraph('Kế hoạch', '<w:pStyle w:val="U"/>')
    expect(textOf(body, parts)).toBe('Ủy ban nhân dân xã\nKế hoạch')
  })

  it('lines that a typist ended by hand are joined where the whole document is broken so', () => {
    const lines = Array.from({ length: 5 }, (_, i) => [
      `${i + 1}. Giao Phòng Kỹ thuật chủ trì, phối hợp với Văn phòng đo đạc hiện trạng`,
      'của các cầu treo trên địa bàn, báo cáo kết quả trước ngày 30/6/2026.',
    ]).flat()
    const text = textOf(lines.map((line) => paragraph(line)).join(''))
    expect(text.split('\n')).toHaveLength(5)
    expect(text).toContain('hiện trạng của các cầu treo')
  })

  it('pages are those that Word laid out last', () => {
    const broken = (text: string): string => paragraph(`<w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r>`)
    const body =
      paragraph('Một') + broken('Hai') + table(row('a', 'b'), `<w:tr><w:tc>${broken('c')}</w:tc>${cell('d')}</w:tr>`)
    const { raw, blocks } = read(body)
    expect(raw.pageStarts).toHaveLength(3)
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows[1]?.cells[0]?.passage.text : []))).toEqual([
      'c',
    ])
    expect(read(paragraph('Một')).raw.pageStarts).toBe(null)
  })

  it('letters apart from their marks are joined in values and left so in the source', () => {
    const apart = 'Kế hoạch'.normalize('NFD')
    const { raw, blocks } = read(paragraph(apart))
    expect(raw.text.trim()).toBe(apart)
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].passage.text).toBe('Kế hoạch')
  })
})
