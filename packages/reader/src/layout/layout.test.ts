// Pages drawn with letters, and what is read from them: the drawing and the file of blocks beside it are meant to be
// held against each other by people.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'
import { pagesOf } from './testing/picture.ts'
import { showBlocks } from './testing/show-blocks.ts'

const fixture = (name: string): URL => new URL(`__fixtures__/${name}`, import.meta.url)

describe('pages as they are laid out', () => {
  it.each([
    ['plan', 'letterhead and foot in two columns, wrapped paragraphs, cut symbols, a note, a page number'],
    [
      'ruled-tables',
      'merged and blank cells, a heading in two rows, names one a line, a wrapped name, no outer border',
    ],
    ['table-overleaf', 'a table over four pages: repeated headings, cut rows, a merged cell over a page'],
    ['two-columns', 'running text in two columns'],
    ['furniture', 'running heads, page numbers, the mark of a signature, numbers of lines'],
    ['aligned-tables', 'tables that white space alone or lines across make; text spread over its lines is none'],
    ['lined-tables', 'lines across only: tables one under the other, a heading above them, a rest overleaf; rows without numbers'],
  ])('%s: %s', async (name) => {
    const laid = layOut(pagesOf(readFileSync(fixture(`${name}.page`), 'utf8')))
    await expect(showBlocks(laid)).toMatchFileSnapshot(fixture(`${name}.blocks`).pathname)
  })
})
