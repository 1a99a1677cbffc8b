import { describe, expect, it } from 'vitest'
import { extractText } from './text.ts'

const shown = (text: string): readonly string[] =>
  extractText(text, 'markdown').blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.strong ? '*' : ''}${block.passage.text}`]
      : block.rows.map((row) => row.cells.map((cell) => cell.passage.text).join(' | ')),
  )

describe('Markdown', () => {
  it.each([
    [
      'headings of both kinds',
      '# KẾ HOẠCH\n\nI. MỘT\n======\n\nHAI\n---\n\nBa',
      ['*KẾ HOẠCH', '*I. MỘT', '*HAI', 'Ba'],
    ],
    ['front matter', '---\ntitle: x\ntags:\n- y\n---\n\nMột', ['Một']],
    ['a rule is no front matter', '---\nMột hai\n---', ['*Một hai']],
    ['quoted lines', '> Một\n> > Hai\n>\n> Ba', ['Một', 'Hai', 'Ba']],
    ['fences around text', '```text\nMột\n```', ['Một']],
    [
      'links, pictures and comments',
      'Theo [Nghị định 1](https://a.b/c_d) và ![ảnh](x.png)<!-- ẩn --> nữa',
      ['Theo Nghị định 1 và nữa'],
    ],
    ['bars and breaks in cells', '| a | b |\n|---|:-:|\n| x \\| y | 1<br>2 |', ['a | b', 'x | y | 1\n2']],
    ['lists in lists', '1. Một\n   - Hai\n   - Ba\n2) Bốn', ['1. Một', '- Hai', '- Ba', '2) Bốn']],
    [
      'an item that goes on lazily',
      '- Giao Sở Mẫu chủ trì,\nphối hợp với các xã',
      ['- Giao Sở Mẫu chủ trì, phối hợp với các xã'],
    ],
    ['bold as a heading', '**I. MỘT**\n\nHai **ba** bốn', ['*I. MỘT', 'Hai ba bốn']],
    ['brackets that are no link', 'Mục [1] (theo quy định)', ['Mục [1] (theo quy định)']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('text copied from a word processor', () => {
  it.each([
    [
      'numbers with a tab behind them',
      '1.\tMột việc\n2.\tHai việc\na)\tBa\n-\tBốn',
      ['1. Một việc', '2. Hai việc', 'a) Ba', '- Bốn'],
    ],
    ['bullets of picture fonts', '·\tMột\n§\tHai', ['· Một', '§ Hai']],
    ['rows with more tabs are rows', '1.\tMột\tSở A\n2.\tHai\tSở B', ['1. | Một | Sở A', '2. | Hai | Sở B']],
    ['indented lines', '\tMột.\n\tHai.', ['Một.', 'Hai.']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
