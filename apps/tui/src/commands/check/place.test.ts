// Which lines are shown of a place, and which of their characters are meant.

import { sourceFinder, type SourceText, type Span } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { fileText, regionOf } from './columns.ts'
import { shownLines } from './place.ts'

const text = `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Quyết định số 77/QĐ-UBND ngày
05/12/2025 của Ủy ban nhân dân tỉnh Mẫu về
việc giao dự toán.

STT\tNhiệm vụ\tChủ trì
1\tTrồng cây\tPhòng Hạ tầng
2\tTưới cây\tPhòng Hạ tầng
`
const source = async (): Promise<SourceText> => {
  const read = await readDocument(new TextEncoder().encode(text), 'a.txt')
  if (!read.ok) throw new Error(read.error.code)
  return read.value.source
}
const span = (line: readonly [number, number], quote: string, cell: Span['cell'] = null): Span => ({
  page: null,
  line,
  cell,
  quote,
})

describe('what is shown', () => {
  it.each<readonly [string, Span, readonly (readonly [number, string])[]]>([
    ['words on one line', span([2, 2], 'Trồng cây'), [[2, 'Trồng cây']]],
    [
      'words over two lines',
      span([4, 5], '77/QĐ-UBND ngày\n05/12/2025'),
      [
        [4, '77/QĐ-UBND ngày'],
        [5, '05/12/2025'],
      ],
    ],
    ['words of a second line', span([5, 5], 'Ủy ban nhân dân tỉnh Mẫu'), [[5, 'Ủy ban nhân dân tỉnh Mẫu']]],
    [
      'a whole paragraph',
      span(
        [4, 6],
        'Căn cứ Quyết định số 77/QĐ-UBND ngày\n05/12/2025 của Ủy ban nhân dân tỉnh Mẫu về\nviệc giao dự toán.',
      ),
      [[4, 'Căn cứ Quyết định số 77/QĐ-UBND ngày']],
    ],
    ['a cell', span([9, 9], 'Phòng Hạ tầng', [2, 3]), [[9, 'Phòng Hạ tầng']]],
    ['a whole row', span([10, 10], '2\tTưới cây\tPhòng Hạ tầng'), [[10, '2 │ Tưới cây │ Phòng Hạ tầng']]],
  ])('%s', async (_, place, expected) => {
    const read = await source()
    const shown = shownLines(read, sourceFinder(read), place)
    expect(shown.map((one) => [one.line, one.text.slice(one.from, one.to)])).toEqual(expected)
  })

  it('is nothing of the whole document', async () => {
    const read = await source()
    expect(shownLines(read, sourceFinder(read), null)).toEqual([])
  })
})

it('the page is that of the line, where the format has pages', () => {
  const box = [0, 0, 1, 1] as const
  const paragraph = {
    kind: 'paragraph',
    line: [7, 8],
    text: 'Trồng cây xanh ở các xã',
    strong: false,
    breaks: [[14, 8]],
    places: [
      { from: 0, page: 1, box },
      { from: 14, page: 2, box },
    ],
  } as const
  const paged: SourceText = { name: 'a.pdf', kind: 'pdf', sha256: '', pages: 2, blocks: [paragraph] }
  const shown = shownLines(paged, sourceFinder(paged), span([7, 8], 'xanh ở các'))
  expect(shown.map((one) => [one.page, one.line, one.text.slice(one.from, one.to)])).toEqual([
    [1, 7, 'xanh'],
    [2, 8, 'ở các'],
  ])
})

describe('columns of a file', () => {
  it.each<readonly [string, Span, ReturnType<typeof regionOf>]>([
    ['words', span([2, 2], 'cây'), { startLine: 2, endLine: 2, columns: [7, 10] }],
    [
      'words over two lines',
      span([4, 5], '77/QĐ-UBND ngày\n05/12/2025'),
      { startLine: 4, endLine: 4, columns: [22, 37] },
    ],
    ['words joined by the reader', span([4, 5], 'ngày 05/12/2025'), { startLine: 4, endLine: 5, columns: [33, 11] }],
    ['words that are not there', span([2, 2], 'không có'), { startLine: 2, endLine: 2, columns: null }],
  ])('%s', (_, place, expected) => {
    expect(regionOf(place, fileText(text))).toEqual(expected)
  })

  it('count lines by every kind of break', () => {
    expect(regionOf(span([3, 3], 'b'), fileText('a\r\na\rab'))).toEqual({ startLine: 3, endLine: 3, columns: [2, 3] })
    expect(regionOf(span([1, 1], 'b'), null)).toEqual({ startLine: 1, endLine: 1, columns: null })
  })
})
