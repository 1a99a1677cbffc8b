// The blocks of the Markdown we write ourselves: headings, bold or italic paragraphs, plain lines, pipe tables.

import type { Block } from './docx.ts'

const cells = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

const paragraphOf = (line: string): Block => {
  const heading = /^#+ (.*)$/.exec(line)
  if (heading !== null) return { kind: 'paragraph', text: heading[1] ?? '', strong: true, italic: false }
  const strong = /^\*\*([^*]+)\*\*$/.exec(line)
  if (strong !== null) return { kind: 'paragraph', text: strong[1] ?? '', strong: true, italic: false }
  const italic = /^\*([^*]+)\*$/.exec(line)
  if (italic !== null) return { kind: 'paragraph', text: italic[1] ?? '', strong: false, italic: true }
  return { kind: 'paragraph', text: line.replaceAll('**', ''), strong: false, italic: false }
}

export const markdownBlocks = (markdown: string): readonly Block[] => {
  const blocks: Block[] = []
  for (const line of markdown.split('\n')) {
    if (line === '') continue
    const last = blocks.at(-1)
    if (!line.startsWith('|')) blocks.push(paragraphOf(line))
    else if (last?.kind !== 'table') blocks.push({ kind: 'table', rows: [cells(line)] })
    else if (!line.startsWith('| ---')) blocks.splice(-1, 1, { kind: 'table', rows: [...last.rows, cells(line)] })
  }
  return blocks
}
