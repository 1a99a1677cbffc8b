// When a year's books are closed: payments that belong to the year may still be made until 31/01 of the next.

import { localDate, type LocalDate } from '../../date/local-date.ts'

/** The year begins on 01/01 (Luật Ngân sách nhà nước 2015, Điều 14). */
export const opensOn = (year: number): LocalDate => localDate(year, 1, 1)

/**
 * Luật Ngân sách nhà nước 2015, Điều 64 khoản 2; from the budget of 2026 Luật số 89/2025/QH15, Điều 66 khoản 2: the
 * same day. `year`: 1000–9998.
 */
export const closesOn = (year: number): LocalDate => localDate(year + 1, 1, 31)

/** Whether a number can be a fiscal year: its closing day is a day. */
export const isFiscalYear = (year: number): boolean => Number.isInteger(year) && year >= 1000 && year <= 9998
