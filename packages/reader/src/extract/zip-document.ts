// An archive that may be a document: of Word, or of OpenDocument; and why it is none.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { isSwollen, openArchive, type Archive } from './archive.ts'
import { partText } from './docx-package.ts'
import { extractDocx } from './docx.ts'
import type { Extracted } from './extracted.ts'
import { extractOdt } from './odt.ts'

const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
]

/** Why an archive without a Word body is none. */
const otherwise = (archive: Archive): ReadError => {
  if (archive.members.has('EncryptedPackage')) return { code: 'reader/password-protected' }
  if (archive.members.has('[Content_Types].xml') && !OTHERS.some(([name]) => archive.members.has(name)))
    return { code: 'reader/corrupt', part: 'word/document.xml' }
  return { code: 'reader/not-a-document', looksLike: OTHERS.find(([name]) => archive.members.has(name))?.[1] ?? 'ZIP' }
}

const isOpenDocument = (archive: Archive): boolean =>
  archive.members.has('content.xml') && !archive.members.has('word/document.xml')

const SHEETS: readonly (readonly [string, string])[] = [
  ['opendocument.spreadsheet', 'ODS'],
  ['opendocument.presentation', 'ODP'],
]

/** Spreadsheets and slides of OpenDocument have a content.xml too. */
const otherOpenDocument = (archive: Archive, limits: ReadLimits): string | null => {
  const type = partText(archive, 'mimetype', limits)
  const said = type.ok ? (type.value ?? '') : ''
  return SHEETS.find(([name]) => said.includes(name))?.[1] ?? null
}

export const extractZip = (bytes: Uint8Array, limits: ReadLimits): Result<Extracted, ReadError> => {
  const archive = openArchive(bytes, limits)
  if (!archive.ok) return archive
  const other = otherOpenDocument(archive.value, limits)
  if (other !== null) return err({ code: 'reader/not-a-document', looksLike: other })
  const read = isOpenDocument(archive.value) ? extractOdt : extractDocx
  const extracted = read(archive.value, limits)
  if (!extracted.ok) return extracted
  if (isSwollen(archive.value, limits)) return err({ code: 'reader/zip-bomb', limit: limits.unpackedBytes })
  return extracted.value === null ? err(otherwise(archive.value)) : ok(extracted.value)
}
