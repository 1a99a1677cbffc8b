// The model as an OpenDocument text: numbers that its lists count, cells that cover others.

import { odt } from '../odt.ts'
import type { ModelParagraph, ModelTable, PlanModel } from './model.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const STYLES =
  '<style:style style:name="S"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>'

const p = (text: string, strong: boolean): string =>
  `<text:p${strong ? ' text:style-name="S"' : ''}>${escaped(text)}</text:p>`

const paragraph = ({ text, strong, mark }: ModelParagraph): string => {
  if (mark === null) return p(text, strong)
  const item = `<text:list-item>${p(text, strong)}</text:list-item>`
  // Each on its own, going on where the last one ended.
  const list = '<text:list text:style-name="L" text:continue-numbering="true">'
  return mark.level === 0
    ? `${list}${item}</text:list>`
    : `${list}<text:list-item><text:list>${item}</text:list></text:list-item></text:list>`
}

const table = ({ rows }: ModelTable): string => {
  const covered = new Map<number, number>()
  const lines = rows.map((row) => {
    const cells: string[] = []
    let column = 1
    const cover = (): void => {
      for (; (covered.get(column) ?? 0) > 0; column++) {
        covered.set(column, (covered.get(column) ?? 1) - 1)
        cells.push('<table:covered-table-cell/>')
      }
    }
    for (const cell of row) {
      cover()
      cells.push(
        `<table:table-cell table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}">${cell.text
          .split('\n')
          .map((line) => p(line, false))
          .join('')}</table:table-cell>`,
        '<table:covered-table-cell/>'.repeat(cell.columnSpan - 1),
      )
      for (let i = 0; i < cell.columnSpan; i++) covered.set(column + i, cell.rowSpan - 1)
      column += cell.columnSpan
    }
    cover()
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table>${lines.join('')}</table:table>`
}

export const writeOdt = (model: PlanModel): Uint8Array =>
  odt(model.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))).join(''), STYLES)
