import { describe, expect, it } from 'vitest'
import type { SourceCell, SourceText } from '../plan/source-text.ts'
import type { Span } from '../plan/span.ts'
import { sourceFinder } from './places-of-span.ts'

const cell = (row: number, column: number, text: string, left = 0): SourceCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  places: [{ from: 0, page: 2, box: [left, row / 10, left + 0.2, row / 10 + 0.02] }],
})

const source: SourceText = {
  name: 'mau.pdf',
  kind: 'pdf',
  sha256: '',
  pages: 2,
  blocks: [
    {
      kind: 'paragraph',
      line: [1, 2],
      text: 'Kinh phí:\n420 đồng, dự phòng',
      strong: false,
      places: [
        { from: 0, page: 1, box: [0.1, 0.1, 0.9, 0.12] },
        { from: 10, page: 1, box: [0.1, 0.13, 0.42, 0.15] },
      ],
    },
    { kind: 'paragraph', line: [3, 3], text: 'Không có chỗ', strong: false },
    {
      kind: 'table',
      line: [5, 8],
      rows: [
        { line: [5, 6], cells: [cell(1, 1, '1'), cell(1, 2, 'Sở Y tế', 0.5)] },
        { line: [7, 8], cells: [cell(2, 1, '2'), cell(2, 2, 'Sở Nội vụ', 0.5)] },
      ],
    },
  ],
  pageSizes: [
    { width: 595, height: 842 },
    { width: 595, height: 842 },
  ],
}
const finder = sourceFinder(source)
const span = (line: readonly [number, number], quote: string, at: readonly [number, number] | null = null): Span => ({
  page: null,
  line,
  cell: at,
  quote,
})
const shown = (where: Span): readonly string[] =>
  finder.partsOf(where).map(({ block, cell: one, from, to }) => {
    const text = one?.text ?? (source.blocks[block]?.kind === 'paragraph' ? source.blocks[block].text : '')
    return `${block}${one === null ? '' : `/${one.row}:${one.column}`} ${text.slice(from, to)}`
  })

describe('where a value stands', () => {
  it.each<[string, Span, readonly string[]]>([
    ['a quotation, whole over a line break', span([1, 2], 'phí: 420 đồng'), ['0 phí:\n420 đồng']],
    ['words that are not there: their whole paragraph', span([3, 3], 'chữ khác'), ['1 Không có chỗ']],
    ['a cell', span([7, 8], 'Nội vụ', [2, 2]), ['2/2:2 Nội vụ']],
    ['a cell that the table does not have', span([7, 8], 'Nội vụ', [9, 9]), []],
    ['words in a table whose cell is not said', span([5, 8], 'Sở Y tế'), ['2/1:2 Sở Y tế']],
    ['a row, where nothing else fits', span([7, 7], '2 | Sở Nội vụ'), ['2/2:1 2', '2/2:2 Sở Nội vụ']],
    ['over two paragraphs', span([2, 3], ''), ['0 Kinh phí:\n420 đồng, dự phòng', '1 Không có chỗ']],
    ['lines that the source does not have', span([40, 41], 'Kinh phí'), []],
  ])('%s', (_, where, expected) => {
    expect(shown(where)).toEqual(expected)
  })
})

describe('where it is on the page', () => {
  it('a line wholly inside has its whole box, one partly inside the same part of it', () => {
    expect(finder.boxesOf(span([1, 2], 'Kinh phí: 420 đồng'))).toEqual([
      { page: 1, box: [0.1, 0.1, 0.9, 0.12] },
      { page: 1, box: [0.1, 0.13, expect.closeTo(0.1 + (0.32 * 8) / 18), 0.15] },
    ])
  })

  it('a cell on another page, and nothing where no position is known', () => {
    expect(finder.boxesOf(span([7, 8], 'Sở Nội vụ', [2, 2]))).toEqual([{ page: 2, box: [0.5, 0.2, 0.7, 0.22] }])
    expect(finder.boxesOf(span([3, 3], 'Không có chỗ'))).toEqual([])
  })
})
