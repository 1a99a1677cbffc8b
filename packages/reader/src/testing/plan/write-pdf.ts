// The model as a PDF: set on pages, every line of text where it is drawn, every rule a stroke.

import { fontOf, pdfOf, show, type TestPage } from '../pdf.ts'
import type { ModelBlock, ModelTable, PlanModel } from './model.ts'
import { pageSetter, type Mark, type Setter } from './set-pages.ts'

const SHEETS = [
  [595, 842],
  [842, 595],
] as const
/** More columns than this do not fit on a standing sheet. */
const MOST_STANDING = 5

const headingsOf = (table: ModelTable): number => Math.max(1, ...(table.rows[0] ?? []).map((cell) => cell.rowSpan))

const setBlock = (block: ModelBlock, setter: Setter): void => {
  if (block.kind === 'table') {
    if (block.ruled) setter.table(block.rows, block.columns, headingsOf(block))
    else for (const row of block.rows) setter.columns(row.map((cell) => cell.text))
    return
  }
  const { text, strong, mark } = block
  if (mark === null) setter.paragraph(text, strong, strong ? 'centre' : 'indented')
  else setter.paragraph(`${mark.label} ${text}`, strong, mark.level === 0 ? 'left' : 'indented')
}

const textOf = (block: ModelBlock): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
    : `${block.mark?.label ?? ''} ${block.text}`

export const writePdf = (model: PlanModel): Uint8Array => {
  const wide = model.some((block) => block.kind === 'table' && block.columns > MOST_STANDING)
  const [width, height] = SHEETS[wide ? 1 : 0]
  const setter = pageSetter(width, height)
  for (const block of model) setBlock(block, setter)
  const letters = model.map(textOf).join(' ').replace(/\s/g, '')
  const fonts = [fontOf(letters, 'Mau'), fontOf(letters, 'Mau-Bold')] as const
  const draw = (mark: Mark): string =>
    mark.kind === 'text'
      ? show(fonts[mark.bold ? 1 : 0], mark.bold ? 1 : 0, mark.x, height - mark.y, mark.size, mark.text)
      : `${mark.from[0]} ${height - mark.from[1]} m ${mark.to[0]} ${height - mark.to[1]} l S`
  const pages = setter
    .done()
    .map((marks): TestPage => ({ box: [0, 0, width, height], content: `0.5 w ${marks.map(draw).join('\n')}` }))
  return pdfOf({ fonts, pages })
}
