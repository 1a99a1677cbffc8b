// Rows copied from a page: bars part the cells, and no rule says that they are a table.

import { describe, expect, it } from 'vitest'
import { extractText } from './text.ts'

const shape = (text: string): readonly string[] =>
  extractText(text, 'text').blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.passage.text
      : block.rows.map((row) => row.cells.map((cell) => cell.passage.text).join(' ‖ ')).join(' ⏎ '),
  )

describe('rows with bars and no rule', () => {
  it.each([
    ['one row that ends with a bar', 'SỞ MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nKẾ HOẠCH', ['SỞ MẪU ‖ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH']],
    [
      'several without one',
      'TT | Nhiệm vụ | Chủ trì\n1 | Đo đạc | Sở Mẫu\n2 | Khảo sát | Sở Mẫu',
      ['TT ‖ Nhiệm vụ ‖ Chủ trì ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu'],
    ],
    ['a bar in a sentence is none', 'Hotline 1900 | 24 giờ mỗi ngày.', ['Hotline 1900 | 24 giờ mỗi ngày.']],
    ['two lines with the same bars are not enough', 'A | b | c.\nD | e | f.', ['A | b | c.', 'D | e | f.']],
    ['a bar alone is a mark of the page', 'SỞ MẪU\n|\nKẾ HOẠCH', ['SỞ MẪU', 'KẾ HOẠCH']],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})
