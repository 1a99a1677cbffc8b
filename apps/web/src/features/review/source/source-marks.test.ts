import type { SourceText } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { segments, sourceMarks, type SourceMark } from './source-marks.ts'

const source: SourceText = {
  name: 'mau.txt',
  kind: 'text',
  sha256: '',
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 2], text: 'Kinh phí: 420.000.000 đồng,\n  trong đó có 20.000.000 đồng dự phòng', strong: false },
    {
      kind: 'table',
      line: [5, 8],
      rows: [
        { line: [5, 6], cells: [{ row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' }, { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: 'Sở Y tế' }] },
        { line: [7, 8], cells: [{ row: 2, column: 1, rowSpan: 1, columnSpan: 1, text: '2' }, { row: 2, column: 2, rowSpan: 1, columnSpan: 1, text: 'Sở Nội vụ' }] },
      ],
    },
  ],
}
const mark = (id: string, line: readonly [number, number], quote: string, cell: readonly [number, number] | null = null): SourceMark => ({ id, tone: 'sure', span: { page: null, line, cell, quote } })

describe('where a value stands in the source', () => {
  it('a quotation wrapped over lines is found whole', () => {
    const [paragraph] = sourceMarks(source, [mark('a', [1, 2], '420.000.000 đồng, trong đó')])
    const found = paragraph?.stretches[0]
    const text = source.blocks[0]?.kind === 'paragraph' ? source.blocks[0].text : ''
    expect(text.slice(found?.from, found?.to)).toBe('420.000.000 đồng,\n  trong đó')
  })

  it('a quotation that is not there marks its whole paragraph, never nothing', () => {
    const [paragraph] = sourceMarks(source, [mark('a', [1, 2], 'chữ khác')])
    expect(paragraph?.stretches).toMatchObject([{ from: 0 }])
  })

  it.each<[string, SourceMark, readonly string[]]>([
    ['by its cell', mark('a', [7, 8], 'Sở Nội vụ', [2, 2]), ['2:2']],
    ['by its words, where the cell is not said', mark('a', [5, 8], 'Sở Y tế'), ['1:2']],
    ['by its row, where nothing else fits', mark('a', [7, 7], '2 | Sở Nội vụ'), ['2:1', '2:2']],
  ])('in a table %s', (_, where, cells) => {
    expect([...(sourceMarks(source, [where])[1]?.cells.keys() ?? [])]).toEqual(cells)
  })

  it('overlapping values cut the paragraph where each begins and ends', () => {
    const outer = mark('outer', [1, 1], 'abcdef')
    const inner = mark('inner', [1, 1], 'cd')
    expect(
      segments('abcdefg', [
        { from: 0, to: 6, mark: outer },
        { from: 2, to: 4, mark: inner },
      ]).map((segment) => [segment.text, segment.marks.map((entry) => entry.id)]),
    ).toEqual([
      ['ab', ['outer']],
      ['cd', ['outer', 'inner']],
      ['ef', ['outer']],
      ['g', []],
    ])
  })
})
