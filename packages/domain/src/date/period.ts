// A span of whole days, both ends included. Quarters follow statistics law (Nghị định 60/2018/NĐ-CP):
// first day of the first month to last day of the third.

import { daysInMonth, localDate, type LocalDate } from './local-date.ts'

export type Period = { readonly from: LocalDate; readonly to: LocalDate }

export type Quarter = 1 | 2 | 3 | 4
export type Half = 1 | 2

/** Months `first`–`last` (1–12) of a year, from the first day to the last. */
export const monthsPeriod = (year: number, first: number, last: number): Period => ({
  from: localDate(year, first, 1),
  to: localDate(year, last, daysInMonth(year, last)),
})

export const monthPeriod = (year: number, month: number): Period => monthsPeriod(year, month, month)
export const quarterPeriod = (year: number, quarter: Quarter): Period =>
  monthsPeriod(year, quarter * 3 - 2, quarter * 3)
export const halfPeriod = (year: number, half: Half): Period => monthsPeriod(year, half * 6 - 5, half * 6)
export const yearPeriod = (year: number): Period => monthsPeriod(year, 1, 12)

/** From the first day of one year to the last of another: "giai đoạn 2026-2030". */
export const yearsPeriod = (first: number, last: number): Period => ({
  from: localDate(first, 1, 1),
  to: localDate(last, 12, 31),
})

export const includes = (period: Period, date: LocalDate): boolean => period.from <= date && date <= period.to
