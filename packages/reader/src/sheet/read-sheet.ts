// A spreadsheet as tables: XLSX, or CSV in whatever letters and marks. Expected failures are values; nothing throws.

import { err, ok, type Result, type SpreadsheetTable } from '@tiendo/domain'
import { openCompoundFile } from '../extract/compound-file.ts'
import { sniff } from '../extract/sniff.ts'
import { sheetLimits, type SheetLimits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { SheetError } from './sheet-error.ts'

/** `tables`: the sheets that have rows, at least one. */
export type SheetFile = { readonly kind: 'xlsx' | 'csv'; readonly tables: readonly SpreadsheetTable[] }

const LABELS = { pdf: 'PDF', rtf: 'RTF', html: 'HTML', mhtml: 'MHTML', jpeg: 'JPEG', png: 'PNG' } as const

/** `name` is the file's; it is what a CSV's only table is called. */
export const readSheet = (
  bytes: Uint8Array,
  name: string,
  options: { readonly limits?: Partial<SheetLimits> } = {},
): Result<SheetFile, SheetError> => {
  const limits: SheetLimits = { ...sheetLimits, ...options.limits }
  if (bytes.length === 0) return err({ code: 'reader/empty' })
  if (bytes.length > limits.fileBytes)
    return err({ code: 'reader/too-large', bytes: bytes.length, limit: limits.fileBytes })
  const kind = sniff(bytes, name)
  if (kind === 'cfb') {
    const locked = openCompoundFile(bytes)?.names.has('EncryptedPackage') === true
    return err(locked ? { code: 'reader/password-protected' } : { code: 'sheet/not-a-sheet', looksLike: 'XLS' })
  }
  if (typeof kind === 'object') return err({ code: 'sheet/not-a-sheet', looksLike: 'picture' in kind ? kind.picture : kind.other })
  if (kind !== 'zip' && kind !== 'text') return err({ code: 'sheet/not-a-sheet', looksLike: LABELS[kind] })
  const read = kind === 'zip' ? readXlsx(bytes, limits) : readCsv(bytes, name, limits)
  if (!read.ok) return read
  const tables = ('rows' in read.value ? [read.value] : read.value).filter(({ rows }) => rows.length > 0)
  return tables.length === 0
    ? err({ code: 'sheet/nothing-found' })
    : ok({ kind: kind === 'zip' ? 'xlsx' : 'csv', tables })
}
