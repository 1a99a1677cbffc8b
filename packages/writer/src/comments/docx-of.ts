// A Word document made of the text that was read: its paragraphs and tables, for formats that take no comments. What the
// page looked like is not in it.

import type { SourceBlock, SourceCell, SourceText } from '@tiendo/domain'
import { zipped } from './archive.ts'
import { escaped } from './tags.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const run = (text: string, strong: boolean): string =>
  `<w:r>${strong ? '<w:rPr><w:b/></w:rPr>' : ''}${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`

const paragraph = (text: string, strong = false): string => `<w:p>${run(text, strong)}</w:p>`

const cell = ({ text, columnSpan, rowSpan }: SourceCell): string => {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ''
  const merge = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`
}

const empty = (columns: number, merged: boolean): string =>
  `<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merged ? '<w:vMerge/>' : ''}</w:tcPr><w:p/></w:tc>`

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

type Table = Extract<SourceBlock, { kind: 'table' }>

/** Cells over several rows are written in each of them, as Word wants it; gaps are filled. */
const table = ({ rows }: Table): string => {
  const all = rows.flatMap(({ cells }) => cells)
  const columns = Math.max(1, ...all.map((one) => one.column + one.columnSpan - 1))
  /** For each column, the cell from above that still covers it, and for how many rows. */
  const covering = new Map<number, { readonly cell: SourceCell; left: number }>()
  const lines = rows.map(({ cells }) => {
    let [xml, column] = ['', 1]
    while (column <= columns) {
      const above = covering.get(column)
      const own = cells.find((one) => one.column === column)
      if (above !== undefined && above.left > 0) {
        above.left -= 1
        xml += empty(above.cell.columnSpan, true)
        column += above.cell.columnSpan
      } else if (own !== undefined) {
        if (own.rowSpan > 1) covering.set(column, { cell: own, left: own.rowSpan - 1 })
        xml += cell(own)
        column += own.columnSpan
      } else {
        xml += empty(1, false)
        column += 1
      }
    }
    return `<w:tr>${xml}</w:tr>`
  })
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${Math.floor(9600 / columns)}"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${EDGES}</w:tblBorders></w:tblPr>`
  // Two tables in a row would be one without a paragraph between them.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl><w:p/>`
}

export const docxOf = ({ blocks }: SourceText): Uint8Array => {
  const body = blocks.map((block) => (block.kind === 'paragraph' ? paragraph(block.text, block.strong) : table(block)))
  return zipped({
    '[Content_Types].xml': `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`,
    '_rels/.rels': `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${PROLOG}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`,
    'word/document.xml': `${PROLOG}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1700" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  })
}
