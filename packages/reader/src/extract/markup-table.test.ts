// Tables written as tags inside Markdown: cells keep their reach, and every quotation stands in the file.

import { describe, expect, it } from 'vitest'
import { extractText } from './text.ts'

const text = [
  '# KẾ HOẠCH',
  '<table>',
  '<tr><th rowspan="2">TT</th><th colspan="2">Việc</th></tr>',
  '<tr><th>Làm&nbsp;gì</th><th>Ai</th></tr>',
  '<tr><td colspan="3"><b>I. Chuẩn bị</b></td></tr>',
  '<tr><td>1</td><td>Đo đạc<br>cầu treo</td><td>Sở Mẫu</td></tr>',
  '</table>',
  'Lưu: VT.',
].join('\n')

describe('a table of tags in Markdown', () => {
  const blocks = extractText(text, 'markdown').blocks

  it('is a table between its paragraphs', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('has its cells where they reach', () => {
    const table = blocks[1]
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => [cell.column, cell.columnSpan, cell.rowSpan, cell.passage.text])) : []
    expect(cells).toEqual([
      [[1, 1, 2, 'TT'], [2, 2, 1, 'Việc']],
      [[2, 1, 1, 'Làm gì'], [3, 1, 1, 'Ai']],
      [[1, 3, 1, 'I. Chuẩn bị']],
      [[1, 1, 1, '1'], [2, 1, 1, 'Đo đạc\ncầu treo'], [3, 1, 1, 'Sở Mẫu']],
    ])
  })

  it('gives each letter its place in the file', () => {
    const table = blocks[1]
    const passage = table?.kind === 'table' ? table.rows[3]?.cells[1]?.passage : undefined
    expect(text.slice(passage?.starts[0], passage?.ends.at(-1))).toBe('Đo đạc<br>cầu treo')
  })

  it.each([
    ['without an end', '<table><tr><td>1</td></tr>\nLưu: VT.'],
    ['without rows', '<table></table>\nLưu: VT.'],
  ])('%s is no table', (_, broken) => {
    expect(extractText(broken, 'markdown').blocks.some(({ kind }) => kind === 'table')).toBe(false)
  })
})
