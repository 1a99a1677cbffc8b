// Spreadsheets of a few lines and a plan they are about, so that a test reads like the sheet it is of.

import { localDate } from '../../date/local-date.ts'
import { organisation } from '../../organisation/build-organisation.ts'
import { aBudgetLine } from '../../testing/budget.ts'
import { aPlan } from '../../testing/plan.ts'
import type { SheetMapping } from './mapping.ts'
import { proposeMapping } from './propose-mapping.ts'
import { readMoneyRows } from './read-rows.ts'
import type { RowReading } from './row-reading.ts'
import { columnName, type SpreadsheetCell, type SpreadsheetMerge, type SpreadsheetTable } from './table.ts'

/** `#1.5`: a number; `@2026-03-05`: a day; `!#REF!`: a failed formula; blank: nothing. */
const cell = (words: string): SpreadsheetCell | null => {
  const rest = words.slice(1)
  if (words.startsWith('#')) return { kind: 'number', digits: rest }
  if (words.startsWith('!')) return { kind: 'error', text: rest }
  if (words.startsWith('@')) return { kind: 'date', date: localDate(Number(rest.slice(0, 4)), Number(rest.slice(5, 7)), Number(rest.slice(8))) }
  return words === '' ? null : { kind: 'text', text: words }
}
/** A line a row, cells parted by bars; blank rows keep their numbers. */
export const table = (text: string, merges: readonly SpreadsheetMerge[] = [], name = 'Sheet1'): SpreadsheetTable => ({
  name,
  merges,
  rows: text
    .trim()
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|').map((words) => cell(words.trim())) }))
    .filter(({ cells }) => cells.some((one) => one !== null)),
})

export const plan = {
  ...aPlan(),
  years: [2026, 2028] as const,
  organisations: [organisation('Sở Y tế'), organisation('Sở Khoa học và Công nghệ')],
  budget: {
    statedTotal: null,
    lines: [
      aBudgetLine(['1', null], { label: 'Hạ tầng' }),
      aBudgetLine(['1.1', 300n], { label: 'Máy chủ' }),
      aBudgetLine(['1.2', 200n], { label: 'Đường truyền' }),
      aBudgetLine(['2', 100n], { label: 'Tập huấn nghiệp vụ' }),
      aBudgetLine(['3', 100n], { label: 'Chi khác' }),
      aBudgetLine(['4', 100n], { label: 'Chi khác' }),
      aBudgetLine(['5', 100n], { label: 'Tổng kết, khen thưởng' }),
    ],
  },
}
export const [task] = plan.tasks

const fail = (why: string): never => {
  throw new Error(why)
}

export const mappingOf = (given: SpreadsheetTable): SheetMapping => proposeMapping([given], plan.years) ?? fail('no mapping')
export const read = (given: SpreadsheetTable, over: Partial<SheetMapping> = {}): readonly RowReading[] => {
  const rows = readMoneyRows([given], { ...mappingOf(given), ...over }, plan)
  return rows.ok ? rows.value : fail(JSON.stringify(rows.error))
}
/** Each row in a few words. */
export const brief = (rows: readonly RowReading[]) =>
  rows.map((row) => {
    switch (row.kind) {
      case 'entries':
        return [row.line, ...row.entries.map(({ stage, lineId, fiscalYear, amount, on }) => `${stage} ${lineId ?? '–'} ${fiscalYear} ${amount} ${on}`)]
      case 'skipped':
        return [row.line, row.why]
      case 'wrong':
        return [row.line, ...row.problems.map(({ code, column, text }) => `${code} ${column === null ? '–' : columnName(column)} ${text}`)]
    }
  })
export const day = { day: localDate(2026, 6, 30) }

export const HEAD = 'TT | Nội dung | Ngày | Số tiền (đồng)'
export const rows = (...lines: readonly string[]) => table([HEAD, ...lines].join('\n'))
export const spent = { stage: 'disbursed' } as const
