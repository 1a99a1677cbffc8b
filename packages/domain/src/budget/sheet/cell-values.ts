// What a cell says, read as an amount, a day, a year or a stage. Whole đồng exactly, or an error: a part of a đồng is
// never rounded away.

import { isDay, localDate, parseLocalDate, type LocalDate } from '../../date/local-date.ts'
import { fromDayNumber, dayNumberOf } from '../../date/local-date.ts'
import { scaleUp } from '../../money/amount-number.ts'
import type { Dong } from '../../money/dong.ts'
import { isExact } from '../../money/dong.ts'
import { unitExponent, type MoneyUnit } from '../../money/money-unit.ts'
import { parseAmount } from '../../money/parse-amount.ts'
import { err, ok, type Result } from '../../result/result.ts'
import type { MoneyStage } from '../book/entry.ts'
import { stageOf, yearIn } from './field-words.ts'
import type { SpreadsheetCell } from './table.ts'

export type AmountFault = 'unitMissing' | 'partOfDong' | 'range' | 'malformed'

/** Commas that group by thousands can be nothing else twice, or before a dot: then every comma of the column does. */
const GROUPED = /^[-(]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?\)?$|^[-(]?\d{1,3}(?:,\d{3})+\.\d+\)?$/

export const groupsByComma = (cells: Iterable<SpreadsheetCell | null>): boolean => {
  for (const cell of cells) if (cell?.kind === 'text' && GROUPED.test(cell.text.trim())) return true
  return false
}

const ofDigits = (digits: string, unit: MoneyUnit | null): Result<Dong, AmountFault> => {
  if (unit === null) return err('unitMissing')
  const negative = digits.startsWith('-')
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const number = { digits: BigInt(whole + fraction), decimals: fraction.length }
  const dong = scaleUp(number, unitExponent(unit))
  return dong === null ? err('partOfDong') : ok(negative ? -dong : dong)
}

const NEGATIVE = /^(?:[-−–]\s*(?=\d)|\((?=[\d.,\s]+\)$))/

/** Accountants write less than nothing in brackets. */
const ofText = (given: string, unit: MoneyUnit | null, byComma: boolean): Result<Dong, AmountFault> => {
  const text = given.replace(/\s+/g, ' ').trim()
  const negative = NEGATIVE.test(text)
  const positive = negative ? text.replace(NEGATIVE, '').replace(/\)$/, '') : text
  const plain = byComma && /^[\d.,]+$/.test(positive) ? positive.replaceAll(',', '') : null
  if (plain !== null) {
    const read = /^\d+(?:\.\d+)?$/.test(plain) ? ofDigits(plain, unit) : err('malformed' as const)
    return read.ok && negative ? ok(-read.value) : read
  }
  const read = parseAmount(positive, unit)
  if (!read.ok) {
    const faults = { 'amount/unit-missing': 'unitMissing', 'amount/not-whole': 'partOfDong' } as const
    return err(read.error.code === 'amount/unit-missing' || read.error.code === 'amount/not-whole' ? faults[read.error.code] : 'malformed')
  }
  if (!isExact(read.value)) return err('range')
  return ok(negative ? -read.value.min : read.value.min)
}

const NOTHING = /^[\s\-–—.…x]*$/iu

/** Null for a blank cell, and for the strokes that stand for one. */
export const amountOf = (
  cell: SpreadsheetCell | null | undefined,
  unit: MoneyUnit | null,
  byComma: boolean,
): Result<Dong, AmountFault> | null => {
  switch (cell?.kind) {
    case undefined:
      return null
    case 'number':
      return ofDigits(cell.digits, unit)
    case 'text':
      return NOTHING.test(cell.text) ? null : ofText(cell.text, unit, byComma)
    case 'date':
    case 'error':
      return err('malformed')
  }
}

const WRITTEN = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?:\s+\d{1,2}[:h]\d{0,2}.*)?$/iu
const IN_WORDS = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)$/iu
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/

/** Days that spreadsheets count, from 1/1/1946 to 31/12/2199: a number between them is nothing else in a column of days. */
const SERIAL = /^\d{5,6}$/
const ZERO = dayNumberOf(1899, 12, 30)

const ofSerial = (digits: string): LocalDate | null => {
  const day = Number(digits)
  return SERIAL.test(digits) && day >= 16_803 && day <= 109_574 ? fromDayNumber(ZERO + day) : null
}

/** Day, month, year, as written in Việt Nam. Null for what is no day. */
export const dayOf = (cell: SpreadsheetCell): LocalDate | null => {
  if (cell.kind === 'date') return cell.date
  if (cell.kind === 'number') return ofSerial(cell.digits.split('.')[0] ?? '')
  const text = cell.text.trim()
  const [, iso] = ISO.exec(text) ?? []
  if (iso !== undefined) {
    const parsed = parseLocalDate(iso)
    return parsed.ok ? parsed.value : null
  }
  const [, day, month, year] = WRITTEN.exec(text) ?? IN_WORDS.exec(text) ?? []
  if (day === undefined || !isDay(Number(year), Number(month), Number(day))) return ofSerial(text)
  return localDate(Number(year), Number(month), Number(day))
}

/** "2026", "Năm 2026". */
export const fiscalYearOf = (cell: SpreadsheetCell): number | null => {
  if (cell.kind === 'number') return /^20\d\d$/.test(cell.digits) ? Number(cell.digits) : null
  return cell.kind === 'text' ? yearIn(cell.text) : null
}

export const stageIn = (cell: SpreadsheetCell): MoneyStage | null => (cell.kind === 'text' ? stageOf(cell.text) : null)
