// An archive that may be a document: of Word, or of OpenDocument; and why it is none.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { openArchive, type Archive } from './archive.ts'
import { extractDocx } from './docx.ts'
import type { Extracted } from './extracted.ts'

const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
]

/** Why an archive without a Word body is none. */
const otherwise = (archive: Archive): ReadError => {
  if (archive.members.has('content.xml') && archive.members.has('mimetype'))
    return { code: 'reader/unsupported', kind: 'odt' }
  if (archive.members.has('EncryptedPackage')) return { code: 'reader/password-protected' }
  if (archive.members.has('[Content_Types].xml') && !OTHERS.some(([name]) => archive.members.has(name)))
    return { code: 'reader/corrupt', part: 'word/document.xml' }
  return { code: 'reader/not-a-document', looksLike: OTHERS.find(([name]) => archive.members.has(name))?.[1] ?? 'ZIP' }
}

export const extractZip = (bytes: Uint8Array, limits: ReadLimits): Result<Extracted, ReadError> => {
  const archive = openArchive(bytes, limits)
  if (!archive.ok) return archive
  const word = extractDocx(archive.value, limits)
  if (!word.ok) return word
  return word.value === null ? err(otherwise(archive.value)) : ok(word.value)
}
