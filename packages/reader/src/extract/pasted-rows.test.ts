// Tables of a word processor pasted as text: a cell of several paragraphs breaks its row over several lines.

import { describe, expect, it } from 'vitest'
import { extractText } from './text.ts'

const shape = (text: string): readonly string[] =>
  extractText(text, 'text').blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.passage.text
      : block.rows.map((row) => row.cells.map((cell) => cell.passage.text.replaceAll('\n', ' ⤶ ')).join(' ‖ ')).join(' ⏎ '),
  )

const HEAD = 'TT\tViệc\tChủ trì\tThời hạn'

describe('rows pasted with their breaks', () => {
  it.each([
    [
      'in a cell between others',
      `${HEAD}\n1\tĐo đạc\tSở Mẫu\nSở Khác\tQuý I\n2\tKhảo sát\tSở Mẫu\tQuý II`,
      ['TT ‖ Việc ‖ Chủ trì ‖ Thời hạn ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ⤶ Sở Khác ‖ Quý I ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ‖ Quý II'],
    ],
    [
      'in the last cell, before the next part of the document',
      `${HEAD}\n1\tĐo đạc\tSở Mẫu\tQuý I\n2\tKhảo sát\tSở Mẫu\tTừ 01/3 -\n15/4\nIII. KINH PHÍ`,
      ['TT ‖ Việc ‖ Chủ trì ‖ Thời hạn ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ‖ Quý I ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ‖ Từ 01/3 - ⤶ 15/4', 'III. KINH PHÍ'],
    ],
    [
      'in the heading',
      'TT\tViệc\tCơ quan\nchủ trì\tThời hạn\n1\tĐo đạc\tSở Mẫu\tQuý I\n2\tKhảo sát\tSở Mẫu\tQuý II',
      ['TT ‖ Việc ‖ Cơ quan ⤶ chủ trì ‖ Thời hạn ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ‖ Quý I ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ‖ Quý II'],
    ],
    [
      'with a blank paragraph in a cell',
      `${HEAD}\n1\tĐo đạc\n\nở xã\tSở Mẫu\tQuý I\n2\tKhảo sát\tSở Mẫu\tQuý II\n\nLời cuối.`,
      ['TT ‖ Việc ‖ Chủ trì ‖ Thời hạn ⏎ 1 ‖ Đo đạc ⤶ ở xã ‖ Sở Mẫu ‖ Quý I ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ‖ Quý II', 'Lời cuối.'],
    ],
    [
      'where blank cells at the end of other rows lost their tabs',
      `${HEAD}\tGhi chú\n1\tĐo đạc\tSở Mẫu\tQuý I\n2\tKhảo sát\tSở Mẫu\nSở Khác\tQuý II\tCó dự toán`,
      ['TT ‖ Việc ‖ Chủ trì ‖ Thời hạn ‖ Ghi chú ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ‖ Quý I ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ⤶ Sở Khác ‖ Quý II ‖ Có dự toán'],
    ],
    [
      'but a further lead below a blank cell is a row of its own',
      'TT\tViệc\tKết quả\tChủ trì\n(1)\t(2)\t(3)\t(4)\n1\tĐo đạc\tBáo cáo\tSở Mẫu\n\t\t\tSở Khác',
      ['TT ‖ Việc ‖ Kết quả ‖ Chủ trì ⏎ (1) ‖ (2) ‖ (3) ‖ (4) ⏎ 1 ‖ Đo đạc ‖ Báo cáo ‖ Sở Mẫu ⏎  ‖  ‖  ‖ Sở Khác'],
    ],
    [
      'not where the cells do not come out even',
      `${HEAD}\n1\tĐo đạc\tSở Mẫu\nSở Khác\tQuý I\tthừa\n2\tKhảo sát\tSở Mẫu\tQuý II`,
      ['TT ‖ Việc ‖ Chủ trì ‖ Thời hạn ⏎ 1 ‖ Đo đạc ‖ Sở Mẫu ⏎ Sở Khác ‖ Quý I ‖ thừa ⏎ 2 ‖ Khảo sát ‖ Sở Mẫu ‖ Quý II'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})
