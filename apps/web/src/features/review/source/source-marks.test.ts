import { sourceFinder, type SourceText } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { flagOf, segments, sourceMarks, strongest, type SourceMark } from './source-marks.ts'

const cell = (row: number, column: number, text: string) => ({ row, column, rowSpan: 1, columnSpan: 1, text })
const source: SourceText = {
  name: 'mau.txt',
  kind: 'text',
  sha256: '',
  pages: null,
  blocks: [
    { kind: 'paragraph', line: [1, 2], text: 'Kinh phí: 420.000.000 đồng,\n  trong đó có 20.000.000 đồng dự phòng', strong: false },
    { kind: 'table', line: [5, 8], rows: [{ line: [5, 6], cells: [cell(1, 1, '1'), cell(1, 2, 'Sở Y tế')] }, { line: [7, 8], cells: [cell(2, 1, '2'), cell(2, 2, 'Sở Nội vụ')] }] },
    { kind: 'paragraph', line: [9, 9], text: 'Không có gì ở đây.', strong: false },
  ],
}
const mark = (id: string, line: readonly [number, number], quote: string, at: readonly [number, number] | null = null): SourceMark => ({ id, tone: 'sure', span: { page: null, line, cell: at, quote } })

describe('what is coloured in the source', () => {
  it('stretches of a paragraph, cells of a table, nothing where nothing was read', () => {
    const [paragraph, table, rest] = sourceMarks(source, sourceFinder(source), [mark('a', [1, 2], '420.000.000 đồng, trong đó'), mark('b', [7, 8], 'Sở Nội vụ', [2, 2]), mark('c', [7, 8], 'Nội vụ', [2, 2])])
    expect(paragraph?.stretches.map(({ from, to, mark: { id } }) => [id, from, to])).toEqual([['a', 10, 38]])
    expect([...(table?.cells ?? [])].map(([key, marks]) => [key, marks.map(({ id }) => id)])).toEqual([['2:2', ['b', 'c']]])
    expect(rest).toEqual({ cells: new Map(), stretches: [] })
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

  it('a finding is flagged once, where it begins, by the gravest there; values show through it', () => {
    const note: SourceMark = { ...mark('n', [1, 2], '420.000.000 đồng'), tone: 'note' }
    const error: SourceMark = { ...mark('e', [1, 2], '420.000.000 đồng, trong đó'), tone: 'error' }
    const [paragraph] = sourceMarks(source, sourceFinder(source), [mark('a', [1, 2], '420.000.000 đồng'), note, error])
    const cut = segments('Kinh phí: 420.000.000 đồng,\n  trong đó có 20.000.000 đồng dự phòng', paragraph?.stretches ?? [])
    expect(cut.map(({ begins }) => flagOf(begins)?.id ?? null)).toEqual([null, 'e', null, null])
    expect(cut.map(({ marks }) => strongest(marks))).toEqual([null, 'sure', 'error', null])
    const rows: SourceMark = { ...mark('rows', [5, 8], ''), tone: 'warning' }
    const [, table] = sourceMarks(source, sourceFinder(source), [rows])
    expect([...(table?.cells.values() ?? [])].filter((marks) => flagOf(marks) !== null).length).toBeLessThanOrEqual(1)
  })

  it('what to look at shows through what is certain', () => {
    expect(strongest([mark('a', [1, 1], ''), { ...mark('b', [1, 1], ''), tone: 'look' }])).toBe('look')
    expect(strongest([])).toBeNull()
  })
})
