// A Word document (OOXML, ISO/IEC 29500) of paragraphs and one kind of table, enough for a plan: headings and bold and
// italic paragraphs, and rows whose blank cells go on with the cell above, merged as Word merges them.

import { strToU8, zipSync } from 'fflate'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong: boolean; readonly italic: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text: string, strong: boolean, italic: boolean): string => {
  const properties = `${strong ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

const paragraph = (text: string, strong: boolean, italic: boolean): string =>
  text === '' ? '<w:p/>' : `<w:p>${run(text, strong, italic)}</w:p>`

/** A row without number and title goes on with the row above; a row of number and title only is a group. */
const isFurther = (row: readonly string[] | undefined): boolean => row !== undefined && row[0] === '' && row[1] === ''
const isGroup = (row: readonly string[]): boolean => row.slice(2).every((cell) => cell === '')

const merge = (row: readonly string[], column: number, next: readonly string[] | undefined): string => {
  if (column > 1) return ''
  if (isFurther(row)) return '<w:vMerge/>'
  return isFurther(next) ? '<w:vMerge w:val="restart"/>' : ''
}

const tableRow = (row: readonly string[], next: readonly string[] | undefined): string => {
  if (isGroup(row)) {
    const [number = '', title = ''] = row
    const span = `<w:tcPr><w:gridSpan w:val="${row.length - 1}"/></w:tcPr>`
    const cells = [paragraph(number, true, false), `${span}${paragraph(title, true, false)}`]
    return `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
  }
  const cells = row.map((text, column) => {
    const merged = merge(row, column, next)
    return `<w:tc>${merged === '' ? '' : `<w:tcPr>${merged}</w:tcPr>`}${paragraph(text, false, false)}</w:tc>`
  })
  return `<w:tr>${cells.join('')}</w:tr>`
}

const table = (rows: readonly (readonly string[])[]): string => {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="1800"/>').join('')
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4"/>`,
  )
  const properties = `<w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr>`
  const body = rows.map((row, index) => tableRow(row, rows[index + 1])).join('')
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
}

const bodyOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'table' ? table(block.rows) : paragraph(block.text, block.strong, block.italic)))
    .join('')

/** The bytes of a `.docx`; the same blocks give the same bytes. */
export const docx = (blocks: readonly Block[]): Uint8Array => {
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/>`,
  ]
  const main = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`
  const part = (text: string): Uint8Array => strToU8(`${DECLARATION}${text}`)
  return zipSync(
    {
      '[Content_Types].xml': part(`<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`),
      '_rels/.rels': part(`<Relationships xmlns="${PACKAGE}/relationships">${main}</Relationships>`),
      'word/document.xml': part(`<w:document xmlns:w="${WORD}"><w:body>${bodyOf(blocks)}</w:body></w:document>`),
    },
    { mtime: '2026-01-01T00:00:00' },
  )
}
