// A workbook's sheets as tables. Built on the archive and the XML stream that documents are read with, which stop at
// limits while they unpack.

import { err, ok, type Result, type SpreadsheetTable } from '@tiendo/domain'
import { openArchive, type Archive } from '../extract/archive.ts'
import { relationsOf } from '../extract/docx-package.ts'
import { defaultLimits, type ReadLimits } from '../limits.ts'
import type { SheetLimits } from './limits.ts'
import type { SheetError } from './sheet-error.ts'
import { readSheetXml, type SheetBudget } from './xlsx-sheet.ts'
import { readWorkbook, sheetPart } from './xlsx-workbook.ts'

const OTHERS: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'DOCX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['content.xml', 'ODS'],
  ['xl/workbook.bin', 'XLSB'],
]

const notASheet = (archive: Archive): SheetError => ({
  code: 'sheet/not-a-sheet',
  looksLike: OTHERS.find(([name]) => archive.members.has(name))?.[1] ?? 'ZIP',
})

export const readXlsx = (bytes: Uint8Array, limits: SheetLimits): Result<readonly SpreadsheetTable[], SheetError> => {
  const all: ReadLimits = { ...defaultLimits, ...limits }
  const opened = openArchive(bytes, all)
  if (!opened.ok) return err(opened.error.code === 'reader/zip-bomb' ? opened.error : { code: 'reader/corrupt', part: 'zip' })
  const archive = opened.value
  const main = relationsOf(archive, '', all).find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (!archive.members.has(main) || !main.startsWith('xl/') || main.endsWith('.bin')) return err(notASheet(archive))
  const book = readWorkbook(archive, main, limits)
  if (!book.ok) return book
  const tables: SpreadsheetTable[] = []
  const left: SheetBudget = { cells: 0 }
  for (const { name, path } of book.value.sheets) {
    const xml = sheetPart(archive, path, limits)
    if (!xml.ok) return xml
    if (xml.value === null) return err({ code: 'reader/corrupt', part: path })
    const table = readSheetXml(xml.value, name, book.value, limits, left)
    if (!table.ok) return table
    tables.push(table.value)
  }
  return ok(tables)
}
