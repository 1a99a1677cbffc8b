// Spending of a year by quarter, and in the days after it in which its books are still open, against an even plan.

import { localDate, type LocalDate } from '../../date/local-date.ts'
import type { Dong } from '../../money/dong.ts'
import { splitEvenly } from '../../money/allocate.ts'
import type { Plan } from '../../plan/plan.ts'
import type { MoneyBook } from '../book/entry.ts'
import { closesOn, opensOn } from './closes-on.ts'
import type { QuarterName, QuarterRow, QuarterSpending } from './quarter-types.ts'
import { moneySheet } from './sheet.ts'

type Window = { readonly quarter: QuarterName; readonly from: LocalDate; readonly to: LocalDate }

const windowsOf = (year: number): readonly Window[] => [
  { quarter: 1, from: opensOn(year), to: localDate(year, 3, 31) },
  { quarter: 2, from: localDate(year, 4, 1), to: localDate(year, 6, 30) },
  { quarter: 3, from: localDate(year, 7, 1), to: localDate(year, 9, 30) },
  { quarter: 4, from: localDate(year, 10, 1), to: localDate(year, 12, 31) },
  { quarter: 'closing', from: opensOn(year + 1), to: closesOn(year) },
]

/**
 * Disbursed in each quarter of a year (1000–9998) as known on a day. The plan: what is given for the year
 * (dự toán giao sau điều chỉnh, as in the rate), in four equal parts; the đồng left over go one each to the first quarters. What is dated outside the year and its closing
 * counts with the nearest.
 */
export const quarterSpending = (plan: Plan, book: MoneyBook, year: number, asOf: LocalDate): QuarterSpending => {
  const sheet = moneySheet(plan, book, { year, asOf })
  const allocation = sheet.total.given
  const split = allocation === null ? null : splitEvenly(allocation, 4)
  const parts = split?.ok === true ? split.value : null
  const windows = windowsOf(year)
  const spent: Dong[] = windows.map(() => 0n)
  for (const { stage, fiscalYear, withdrawn, on, amount } of book.entries) {
    if (stage !== 'disbursed' || fiscalYear !== year || withdrawn !== null || on > asOf) continue
    const at = windows.findIndex(({ to }) => on <= to)
    const place = at < 0 ? windows.length - 1 : at
    spent[place] = (spent[place] ?? 0n) + amount
  }
  let plannedToDate = 0n
  let disbursedToDate = 0n
  const rows = windows.map((window, index): QuarterRow => {
    const planned = parts === null ? null : (parts[index] ?? 0n)
    plannedToDate += planned ?? 0n
    const disbursed = spent[index] ?? 0n
    disbursedToDate += disbursed
    const begun = window.from <= asOf
    return {
      ...window,
      planned,
      plannedToDate: planned === null ? null : plannedToDate,
      disbursed: begun ? disbursed : null,
      disbursedToDate: begun ? disbursedToDate : null,
    }
  })
  return { year, asOf, closesOn: closesOn(year), rows, allocation, planRule: 'evenQuarters', rate: sheet.rate }
}
