// A workbook made by hand, part by part: what a test says of it is what stands in it.

import { strToU8, zipSync } from 'fflate'
import { relations } from './docx-parts.ts'

export type SheetPart = { readonly name?: string; readonly rows: string; readonly merges?: readonly string[]; readonly state?: string }

export type WorkbookSpec = {
  readonly sheets: readonly SheetPart[]
  readonly shared?: readonly string[]
  /** Formats of the cell styles, in order: a code, or the number of a built-in one. */
  readonly formats?: readonly (string | number)[]
  readonly from1904?: boolean
  /** Parts beside these, or in their place. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const stylesOf = (formats: readonly (string | number)[]): string => {
  const codes = formats.map((format, index) => (typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format).replace(/"/g, '&quot;')}"/>` : ''))
  const styles = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`)
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}

export const xlsx = ({ sheets, shared = [], formats = [0], from1904 = false, parts = {} }: WorkbookSpec): Uint8Array => {
  const listed = sheets.map(({ name, state }, index) => `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`)
  const own: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index): readonly [string, string, string] => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': stylesOf(formats),
    ...Object.fromEntries(
      sheets.map(({ rows, merges = [] }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
      ]),
    ),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(own).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}
