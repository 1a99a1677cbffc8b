// One sheet as XML (ECMA-376 Part 1, 18.3): frozen headings, cells, joined cells, and how it is printed: A4 across, as
// wide as the page, headings on every page, numbers of pages below.

import { daysBetween, localDate } from '@tiendo/domain'
import { place, type Cell, type SheetLayout } from './cell.ts'
import { isWrapped, styleNumber } from './styles.ts'

/** What XML cannot hold is left out. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const escaped = (words: string): string =>
  words
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** Programs refuse a cell of more. */
const LONGEST = 32_767

const cellXml = (cell: Cell | null, column: number, row: number): string => {
  if (cell === null) return ''
  const at = `r="${place(column, row)}" s="${styleNumber(cell.style)}"`
  switch (cell.kind) {
    case 'text':
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text.slice(0, LONGEST))}</t></is></c>`
    case 'number':
      return `<c ${at}><v>${cell.digits}</v></c>`
    case 'date':
      return `<c ${at}><v>${daysBetween(localDate(1899, 12, 30), cell.date)}</v></c>`
    case 'formula':
      return `<c ${at}><f>${escaped(cell.formula)}</f><v>${cell.result}</v></c>`
    case 'blank':
      return `<c ${at}/>`
  }
}

const LINE = 15
/** Bold words and capitals take more room than the figures that widths are counted in. */
const ROOM = 1.15

/** Programs that do not fit rows to their words by themselves are told how high they are. */
const heightOf = (cells: readonly (Cell | null)[], widths: readonly number[]): string => {
  const lines = cells.map((cell, column) =>
    cell?.kind === 'text' && isWrapped(cell.style) ? Math.ceil((cell.text.length * ROOM) / (widths[column] ?? 10)) : 1,
  )
  const most = Math.min(20, Math.max(1, ...lines))
  return most === 1 ? '' : ` ht="${most * LINE}" customHeight="1"`
}

const viewXml = ({ rows, columns }: SheetLayout['frozen'], isFirst: boolean): string => {
  const selected = isFirst ? ' tabSelected="1"' : ''
  const pane =
    `<pane${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}" topLeftCell="${place(columns, rows + 1)}"` +
    ` activePane="${columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`
}

export const sheetXml = ({ widths, rows, frozen, merges }: SheetLayout, isFirst: boolean): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
  viewXml(frozen, isFirst) +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
  `<sheetData>${rows
    .map((cells, at) => `<row r="${at + 1}"${heightOf(cells, widths)}>${cells.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`)
    .join('')}</sheetData>` +
  (merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`) +
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
