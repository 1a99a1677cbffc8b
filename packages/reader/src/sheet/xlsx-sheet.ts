// One sheet of a workbook as a table: rows and cells by their own numbers, values as kept, cells that are joined.

import { err, isLocalDate, ok, type Result, type SpreadsheetCell, type SpreadsheetMerge, type SpreadsheetRow, type SpreadsheetTable } from '@tiendo/domain'
import { readXml } from '../extract/xml.ts'
import type { SheetLimits } from './limits.ts'
import { plainNumber } from './plain-number.ts'
import { serialDate } from './serial-date.ts'
import type { SheetError } from './sheet-error.ts'
import type { Workbook } from './xlsx-workbook.ts'

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/

/** Line from 1, column from 0. */
const placeOf = (reference: string): { readonly line: number; readonly column: number } | null => {
  const [, letters, digits] = REFERENCE.exec(reference) ?? []
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { line: Number(digits), column: column - 1 }
}

const mergeOf = (reference: string): SpreadsheetMerge | null => {
  const [from, to] = reference.split(':').map(placeOf)
  if (from === undefined || from === null || to === undefined || to === null) return null
  const [rows, columns] = [to.line - from.line + 1, to.column - from.column + 1]
  return rows < 1 || columns < 1 ? null : { ...from, rows, columns }
}

type Open = { readonly column: number; readonly type: string; readonly style: number; text: string }

const textCell = (text: string): SpreadsheetCell | null =>
  text.trim() === '' ? null : { kind: 'text', text: text.normalize('NFC') }

const valueOf = ({ type, style, text }: Open, { shared, isDay, from1904 }: Workbook): SpreadsheetCell | null => {
  switch (type) {
    case 's':
      return textCell(shared[Number(text)] ?? '')
    case 'str':
    case 'inlineStr':
      return textCell(text)
    case 'b':
      return textCell(text === '1' ? 'TRUE' : 'FALSE')
    case 'e':
      return { kind: 'error', text }
    case 'd': {
      const date = text.slice(0, 10)
      return isLocalDate(date) ? { kind: 'date', date } : textCell(text)
    }
    default: {
      const digits = plainNumber(text)
      // Whatever else a program left there.
      if (digits === null) return textCell(text)
      const date = isDay(style) ? serialDate(digits, from1904) : null
      return date === null ? { kind: 'number', digits } : { kind: 'date', date }
    }
  }
}

export type SheetBudget = { cells: number }

/** `left` counts the cells of all sheets together. */
export const readSheetXml = (
  xml: string,
  name: string,
  book: Workbook,
  limits: SheetLimits,
  left: SheetBudget,
): Result<SpreadsheetTable, SheetError> => {
  const rows: SpreadsheetRow[] = []
  const merges: SpreadsheetMerge[] = []
  let [line, column] = [0, -1]
  let cells: (SpreadsheetCell | null)[] = []
  let cell: Open | null = null
  let [within, aside] = [false, false]
  const over = (): boolean => rows.length > limits.rows || left.cells > limits.cells

  const whole = readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'row') {
        line = Number(attribute('r') ?? line + 1)
        column = -1
        cells = []
      } else if (tag === 'c') {
        column = placeOf(attribute('r') ?? '')?.column ?? column + 1
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), text: '' }
      } else if (tag === 'rPh') aside = true
      else if (tag === 'mergeCell') {
        const merge = mergeOf(attribute('ref') ?? '')
        if (merge !== null && merges.length < limits.rows) merges.push(merge)
      }
      within = (tag === 'v' || tag === 't') && cell !== null && !aside
    },
    close: (tag) => {
      within = false
      if (tag === 'rPh') aside = false
      if (tag === 'c' && cell !== null) {
        const value = cell.column < limits.columns ? valueOf(cell, book) : null
        if (value !== null) {
          while (cells.length < cell.column) cells.push(null)
          cells[cell.column] = value
          left.cells++
        }
        cell = null
      }
      if (tag === 'row' && cells.length > 0 && Number.isSafeInteger(line)) rows.push({ line, cells })
      if (tag === 'row') cells = []
    },
    text: (words) => {
      if (within && cell !== null && cell.text.length < limits.cellText) cell.text = (cell.text + words).slice(0, limits.cellText)
    },
    enough: over,
  })
  if (rows.length > limits.rows) return err({ code: 'sheet/too-many-rows', limit: limits.rows })
  if (left.cells > limits.cells) return err({ code: 'sheet/too-many-cells', limit: limits.cells })
  return whole ? ok({ name, rows, merges }) : err({ code: 'reader/corrupt', part: name })
}
