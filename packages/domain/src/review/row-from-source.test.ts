import { describe, expect, it } from 'vitest'
import type { SourceText } from '../plan/source-text.ts'
import { aDraft, aDraftTask } from '../testing/draft.ts'
import { aRead } from '../testing/span.ts'
import { rowFromSource, type SourceSelection } from './row-from-source.ts'

const rows: readonly (readonly string[])[] = [
  ['TT', 'Nhiệm vụ', 'Thời gian', 'Chủ trì'],
  ['1', 'Mở lớp tập huấn', 'Quý II/2026', 'Sở Y tế'],
  ['2.', 'Khảo sát\nthị trường', 'Năm 2027', 'Sở Nội vụ'],
  ['', 'tại các xã', '', ''],
]
const source: SourceText = {
  name: 'mau.docx',
  kind: 'docx',
  sha256: '',
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 1], text: 'a) Rà soát các trạm cân', strong: false },
    { kind: 'paragraph', line: [2, 2], text: 'trên địa bàn tỉnh.', strong: false },
    {
      kind: 'table',
      line: [10, 13],
      rows: rows.map((cells, row) => ({
        line: [10 + row, 10 + row],
        cells: cells.map((text, column) => ({ row: row + 1, column: column + 1, rowSpan: 1, columnSpan: 1, text })),
      })),
    },
  ],
}
const inCell = (row: number, column: number, quote: string) =>
  ({ page: null, line: [9 + row, 9 + row], cell: [row, column], quote }) as const
const draft = aDraft({
  tasks: [
    aDraftTask({
      number: 'I.1',
      title: aRead('Mở lớp tập huấn', 'sure', inCell(2, 2, 'Mở lớp tập huấn')),
      lead: aRead(['Sở Y tế'], 'sure', inCell(2, 4, 'Sở Y tế')),
      timing: aRead(aDraftTask().timing.value, 'sure', inCell(2, 3, 'Quý II/2026')),
      coordinators: aRead([], 'sure', null),
      deliverable: aRead(null, 'sure', null),
      span: inCell(2, 2, ''),
    }),
  ],
})
const select = (from: number, fromRow: number | null, to = from, toRow = fromRow, words: string | null = null): SourceSelection => ({
  from: { block: from, row: fromRow },
  to: { block: to, row: toRow },
  words,
})

describe('a row begun from the source', () => {
  it('takes its cells where the rows read from that table have theirs, over all rows selected', () => {
    expect(rowFromSource(draft, source, select(2, 3, 2, 2))).toEqual({
      number: '2',
      title: 'Khảo sát thị trường tại các xã',
      lead: 'Sở Nội vụ',
      coordinators: null,
      deliverable: null,
      timing: 'Năm 2027',
      span: { page: null, line: [12, 13], cell: [3, 2], quote: 'Khảo sát\nthị trường' },
    })
  })

  it.each<[string, SourceSelection, string | null, string]>([
    ['prose', select(0, null, 1), 'a', 'Rà soát các trạm cân trên địa bàn tỉnh.'],
    ['part of a sentence', select(0, null, 0, null, 'các trạm cân'), null, 'các trạm cân'],
    ['part of a cell', select(2, 2, 2, 2, 'Khảo sát'), null, 'Khảo sát'],
    ['over a table and what is before it', select(1, null, 2, 0), null, 'trên địa bàn tỉnh. TT Nhiệm vụ Thời gian Chủ trì'],
  ])('%s is the words of the task', (_, selection, number, title) => {
    expect(rowFromSource(draft, source, selection)).toMatchObject({ number, title, lead: null, timing: null })
  })

  it('a table of which no row was read gives its words as they stand', () => {
    const row = rowFromSource(aDraft({ tasks: [] }), source, select(2, 1))
    expect(row).toMatchObject({ number: '1', title: 'Mở lớp tập huấn Quý II/2026 Sở Y tế', lead: null })
  })

  it('nothing selected is no row', () => {
    expect(rowFromSource(draft, source, select(9, null))).toBeNull()
    expect(rowFromSource(draft, source, select(0, null, 0, null, '  '))).toBeNull()
  })
})
