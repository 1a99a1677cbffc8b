// Comma separated values (RFC 4180), and the same with semicolons or tabs: where a comma is the decimal mark,
// spreadsheets part columns with semicolons. Cells are texts: what looks like a number is for who asks for one.

import { err, ok, type Result, type SpreadsheetCell, type SpreadsheetRow, type SpreadsheetTable } from '@tiendo/domain'
import { decode } from '../extract/decode.ts'
import type { SheetLimits } from './limits.ts'
import type { SheetError } from './sheet-error.ts'

type Mark = '\t' | ';' | ','
const MARKS: readonly Mark[] = ['\t', ';', ',']

/** Each record as its fields. A quote opens a field only at its beginning; two within stand for one. */
function* records(text: string, mark: Mark): Generator<readonly string[]> {
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      for (at++; ; ) {
        const quote = text.indexOf('"', at)
        field += text.slice(at, quote < 0 ? text.length : quote)
        at = quote < 0 ? text.length : quote + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
    }
    const from = at
    while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++
    fields.push(field + text.slice(from, at))
    if (text[at] === mark && at + 1 < text.length) {
      at++
      continue
    }
    if (text[at] === mark) fields.push('')
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    yield fields
    fields = []
  }
}

const SAMPLE = 50

/** How many of the first records have the same number of columns, and how many that is. */
const regularity = (text: string, mark: Mark): { readonly share: number; readonly columns: number } => {
  const counts = new Map<number, number>()
  let seen = 0
  for (const fields of records(text, mark)) {
    if (fields.every((field) => field.trim() === '')) continue
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
    if (++seen === SAMPLE) break
  }
  const [columns = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return { share: seen === 0 ? 0 : count / seen, columns }
}

/** `sep=;` in the first line says it; else the first mark that parts nearly all lines alike; else whichever parts most. */
const markOf = (text: string): { readonly mark: Mark; readonly from: number } => {
  const [said, mark] = /^sep=(\t|;|,)\r?\n?/i.exec(text) ?? []
  const named = MARKS.find((one) => one === mark)
  if (said !== undefined && named !== undefined) return { mark: named, from: said.length }
  const head = text.slice(0, 65_536)
  const tried = MARKS.map((one) => ({ mark: one, ...regularity(head, one) })).filter(({ columns }) => columns > 1)
  const steady = tried.find(({ share }) => share >= 0.9)
  const best = steady ?? tried.toSorted((a, b) => b.share * b.columns - a.share * a.columns)[0]
  return { mark: best?.mark ?? ',', from: 0 }
}

const cellOf = (field: string, limits: SheetLimits): SpreadsheetCell | null => {
  const text = field.trim().slice(0, limits.cellText).normalize('NFC')
  return text === '' ? null : { kind: 'text', text }
}

export const readCsv = (bytes: Uint8Array, name: string, limits: SheetLimits): Result<SpreadsheetTable, SheetError> => {
  const decoded = decode(bytes)
  if (!decoded.ok)
    return err(decoded.error.code === 'reader/undecodable' ? decoded.error : { code: 'sheet/not-a-sheet', looksLike: null })
  const { text } = decoded.value
  const { mark, from } = markOf(text)
  const rows: SpreadsheetRow[] = []
  let [line, cells] = [0, 0]
  for (const fields of records(text.slice(from), mark)) {
    line++
    const read = fields.slice(0, limits.columns).map((field) => cellOf(field, limits))
    const filled = read.filter((cell) => cell !== null).length
    if (filled === 0) continue
    cells += filled
    if (rows.length === limits.rows) return err({ code: 'sheet/too-many-rows', limit: limits.rows })
    if (cells > limits.cells) return err({ code: 'sheet/too-many-cells', limit: limits.cells })
    rows.push({ line: from > 0 ? line + 1 : line, cells: read })
  }
  return ok({ name, rows, merges: [] })
}
