// The model as a Word file: numbers that Word counts, merged cells in its own terms.

import { docx } from '../docx.ts'
import { lists } from '../docx-parts.ts'
import type { ModelCell, ModelParagraph, ModelTable, PlanModel } from './model.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const run = (text: string, strong: boolean): string =>
  `<w:r>${strong ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const paragraph = ({ text, strong, mark }: ModelParagraph): string =>
  `<w:p>${mark === null ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${mark.level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`}${run(text, strong)}</w:p>`

/** Of a column, in twips. */
const WIDTH = 1500

const NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>'

const cell = (text: string, span: number, merge: 'none' | 'start' | 'rest', counted: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${span * WIDTH}" w:type="dxa"/><w:gridSpan w:val="${span}"/>${merge === 'none' ? '' : `<w:vMerge${merge === 'start' ? ' w:val="restart"' : ''}/>`}</w:tcPr>${text
    .split('\n')
    .map((line) => `<w:p>${counted ? NUMBERED : run(line, false)}</w:p>`)
    .join('')}</w:tc>`

/** Word writes the covered part of a cell into every row that it reaches. */
export const tableXml = ({ rows, columns }: ModelTable): string => {
  const open = new Map<number, { readonly cell: ModelCell; left: number }>()
  const lines = rows.map((row) => {
    const begun = row.map((one) => ({ one, merge: one.rowSpan > 1 ? ('start' as const) : ('none' as const) }))
    const covered = [...open.values()]
      .filter(({ left }) => left > 0)
      .map(({ cell: one }) => ({ one, merge: 'rest' as const }))
    const cells = [...begun, ...covered].sort((a, b) => a.one.column - b.one.column)
    for (const each of open.values()) each.left--
    for (const { one } of begun) open.set(one.column, { cell: one, left: one.rowSpan - 1 })
    return `<w:tr>${cells.map(({ one, merge }) => cell(merge === 'rest' ? '' : one.text, one.columnSpan, merge, one.counted === true && merge !== 'rest')).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblGrid>${`<w:gridCol w:w="${WIDTH}"/>`.repeat(columns)}</w:tblGrid>${lines.join('')}</w:tbl>`
}

export const writeDocx = (model: PlanModel): Uint8Array =>
  docx(model.map((block) => (block.kind === 'table' ? tableXml(block) : paragraph(block))).join(''), {
    'word/numbering.xml': lists(
      [
        ['upperRoman', '%1.'],
        ['decimal', '%2.'],
        ['lowerLetter', '%3)'],
      ],
      [['decimal', '%1']],
    ),
  })
