// Sheets put together into an XLSX file. The same sheets give the same file, byte for byte: nothing here reads a clock.

import type { Language } from '@tiendo/text'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { sheetPlace, type SheetLayout } from './cell.ts'
import { escaped, sheetXml } from './sheet-xml.ts'
import { stylesXml } from './styles.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
  Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
  ).join('') +
  '</Types>'

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`).join('') +
  '</Relationships>'

/** Rows of headings, printed on every page. */
const printTitles = (sheets: readonly SheetLayout[]): string =>
  `<definedNames>${sheets
    .map(({ name, headingRows: [first, last] }, at) => {
      const rows = escaped(sheetPlace(name, `$${first}:$${last}`))
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`
    })
    .join('')}</definedNames>`

const workbookXml = (sheets: readonly SheetLayout[]): string =>
  `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${TYPES}">` +
  `<bookViews><workbookView/></bookViews><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets>${printTitles(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`

/** The earliest day that a ZIP knows. */
const EARLIEST = '1980-01-01T12:00:00'

export const workbook = (sheets: readonly SheetLayout[], language: Language): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(language),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0)])),
  }
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))
  return zipSync(files, { mtime: EARLIEST })
}
