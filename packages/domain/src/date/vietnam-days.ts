// Việt Nam's days off, 2024–2035, each with what makes it one. Tết follows the Vietnamese lunar calendar (UTC+7): in 2030
// its first day is 02/02, where the Chinese calendar has 03/02.
//
// Điều 112 gives Tết five days and the Prime Minister fixes which each year (khoản 3). For 2024, 2025 and 2026 they are
// the days announced; from 2027 on, until announced, the eve and the first four days of the year. Quốc khánh has 02/9 and
// the day beside it that makes the longer rest. An administrator replaces any of it when a year is announced.

import { localDate } from './local-date.ts'
import { law } from './vietnam-law.ts'
import type { DayOff, HolidayName, SwappedDay } from './work-calendar.ts'

type Row = readonly [month: number, day: number, name: HolidayName, basis: string]

/** First day of Tết and Giỗ Tổ (10/3 of the lunar year), as month and day; a test holds them to the moon. */
export const lunarDays: Readonly<Record<number, { readonly tet: readonly [number, number]; readonly hungKings: readonly [number, number] }>> = {
  2024: { tet: [2, 10], hungKings: [4, 18] },
  2025: { tet: [1, 29], hungKings: [4, 7] },
  2026: { tet: [2, 17], hungKings: [4, 26] },
  2027: { tet: [2, 6], hungKings: [4, 16] },
  2028: { tet: [1, 26], hungKings: [4, 4] },
  2029: { tet: [2, 13], hungKings: [4, 23] },
  2030: { tet: [2, 2], hungKings: [4, 12] },
  2031: { tet: [1, 23], hungKings: [4, 1] },
  2032: { tet: [2, 11], hungKings: [4, 19] },
  2033: { tet: [1, 31], hungKings: [4, 9] },
  2034: { tet: [2, 19], hungKings: [4, 28] },
  2035: { tet: [2, 8], hungKings: [4, 17] },
}

const confirmed: Readonly<Record<number, readonly Row[]>> = {
  2024: [
    [1, 1, 'newYear', law.newYear], [2, 8, 'tet', law.tet], [2, 9, 'tet', law.tet], [2, 10, 'tet', law.tet],
    [2, 11, 'tet', law.tet], [2, 12, 'tet', law.tet], [2, 13, 'compensatory', law.compensatory],
    [2, 14, 'compensatory', law.compensatory], [4, 18, 'hungKings', law.hungKings], [4, 29, 'swap', law.swap2024],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [9, 2, 'national', law.national],
    [9, 3, 'national', law.national],
  ],
  2025: [
    [1, 1, 'newYear', law.newYear], [1, 27, 'tet', law.tet], [1, 28, 'tet', law.tet], [1, 29, 'tet', law.tet],
    [1, 30, 'tet', law.tet], [1, 31, 'tet', law.tet], [4, 7, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [5, 2, 'swap', law.swap2025],
    [9, 1, 'national', law.national], [9, 2, 'national', law.national],
  ],
  2026: [
    [1, 1, 'newYear', law.newYear], [1, 2, 'swap', law.swap2026], [2, 16, 'tet', law.tet], [2, 17, 'tet', law.tet],
    [2, 18, 'tet', law.tet], [2, 19, 'tet', law.tet], [2, 20, 'tet', law.tet], [4, 26, 'hungKings', law.hungKings],
    [4, 27, 'compensatory', law.compensatory], [4, 30, 'reunification', law.reunification],
    [5, 1, 'labour', law.labour], [9, 1, 'national', law.national], [9, 2, 'national', law.national],
  ],
  2027: [
    [1, 1, 'newYear', law.newYear], [2, 5, 'tet', law.tet], [2, 6, 'tet', law.tet], [2, 7, 'tet', law.tet],
    [2, 8, 'tet', law.tet], [2, 9, 'tet', law.tet], [2, 10, 'compensatory', law.compensatory],
    [2, 11, 'compensatory', law.compensatory], [4, 16, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour],
    [5, 3, 'compensatory', law.compensatory], [9, 2, 'national', law.national], [9, 3, 'national', law.national],
  ],
  2028: [
    [1, 1, 'newYear', law.newYear], [1, 3, 'compensatory', law.compensatory], [1, 25, 'tet', law.tet],
    [1, 26, 'tet', law.tet], [1, 27, 'tet', law.tet], [1, 28, 'tet', law.tet], [1, 29, 'tet', law.tet],
    [1, 31, 'compensatory', law.compensatory], [4, 4, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour],
    [5, 2, 'compensatory', law.compensatory], [9, 1, 'national', law.national], [9, 2, 'national', law.national],
    [9, 4, 'compensatory', law.compensatory],
  ],
  2029: [
    [1, 1, 'newYear', law.newYear], [2, 12, 'tet', law.tet], [2, 13, 'tet', law.tet], [2, 14, 'tet', law.tet],
    [2, 15, 'tet', law.tet], [2, 16, 'tet', law.tet], [4, 23, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [9, 2, 'national', law.national],
    [9, 3, 'national', law.national], [9, 4, 'compensatory', law.compensatory],
  ],
  2030: [
    [1, 1, 'newYear', law.newYear], [2, 1, 'tet', law.tet], [2, 2, 'tet', law.tet], [2, 3, 'tet', law.tet],
    [2, 4, 'tet', law.tet], [2, 5, 'tet', law.tet], [2, 6, 'compensatory', law.compensatory],
    [2, 7, 'compensatory', law.compensatory], [4, 12, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [9, 2, 'national', law.national],
    [9, 3, 'national', law.national],
  ],
  2031: [
    [1, 1, 'newYear', law.newYear], [1, 22, 'tet', law.tet], [1, 23, 'tet', law.tet], [1, 24, 'tet', law.tet],
    [1, 25, 'tet', law.tet], [1, 26, 'tet', law.tet], [1, 27, 'compensatory', law.compensatory],
    [1, 28, 'compensatory', law.compensatory], [4, 1, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [9, 1, 'national', law.national],
    [9, 2, 'national', law.national],
  ],
  2032: [
    [1, 1, 'newYear', law.newYear], [2, 10, 'tet', law.tet], [2, 11, 'tet', law.tet], [2, 12, 'tet', law.tet],
    [2, 13, 'tet', law.tet], [2, 14, 'tet', law.tet], [2, 16, 'compensatory', law.compensatory],
    [4, 19, 'hungKings', law.hungKings], [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour],
    [5, 3, 'compensatory', law.compensatory], [9, 2, 'national', law.national], [9, 3, 'national', law.national],
  ],
  2033: [
    [1, 1, 'newYear', law.newYear], [1, 3, 'compensatory', law.compensatory], [1, 30, 'tet', law.tet],
    [1, 31, 'tet', law.tet], [2, 1, 'tet', law.tet], [2, 2, 'tet', law.tet], [2, 3, 'tet', law.tet],
    [2, 4, 'compensatory', law.compensatory], [4, 9, 'hungKings', law.hungKings],
    [4, 11, 'compensatory', law.compensatory], [4, 30, 'reunification', law.reunification],
    [5, 1, 'labour', law.labour], [5, 2, 'compensatory', law.compensatory], [5, 3, 'compensatory', law.compensatory],
    [9, 1, 'national', law.national], [9, 2, 'national', law.national],
  ],
  2034: [
    [1, 1, 'newYear', law.newYear], [1, 2, 'compensatory', law.compensatory], [2, 18, 'tet', law.tet],
    [2, 19, 'tet', law.tet], [2, 20, 'tet', law.tet], [2, 21, 'tet', law.tet], [2, 22, 'tet', law.tet],
    [2, 23, 'compensatory', law.compensatory], [2, 24, 'compensatory', law.compensatory],
    [4, 28, 'hungKings', law.hungKings], [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour],
    [5, 2, 'compensatory', law.compensatory], [9, 1, 'national', law.national], [9, 2, 'national', law.national],
    [9, 4, 'compensatory', law.compensatory],
  ],
  2035: [
    [1, 1, 'newYear', law.newYear], [2, 7, 'tet', law.tet], [2, 8, 'tet', law.tet], [2, 9, 'tet', law.tet],
    [2, 10, 'tet', law.tet], [2, 11, 'tet', law.tet], [2, 12, 'compensatory', law.compensatory],
    [2, 13, 'compensatory', law.compensatory], [4, 17, 'hungKings', law.hungKings],
    [4, 30, 'reunification', law.reunification], [5, 1, 'labour', law.labour], [9, 2, 'national', law.national],
    [9, 3, 'national', law.national], [9, 4, 'compensatory', law.compensatory],
  ],
}

const off = (year: number, [month, day, name, basis]: Row, status: DayOff['status']): DayOff => ({
  date: localDate(year, month, day),
  name,
  basis,
  status,
})

const cultureYears = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035] as const

/** Carried and shown, and not counted until an administrator confirms them. */
const proposed: readonly DayOff[] = [
  off(2026, [8, 31, 'swap', law.proposedSwap2026], 'proposed'),
  ...cultureYears.map((year) => off(year, [11, 24, 'culture', law.culture], 'proposed')),
]

/** By date. */
export const daysOff: readonly DayOff[] = [
  ...Object.entries(confirmed).flatMap(([year, rows]) => rows.map((row) => off(Number(year), row, 'confirmed'))),
  ...proposed,
].toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** Saturdays worked in exchange. */
export const worked: readonly SwappedDay[] = [
  { date: localDate(2024, 5, 4), forDate: localDate(2024, 4, 29), basis: law.swap2024 },
  { date: localDate(2025, 4, 26), forDate: localDate(2025, 5, 2), basis: law.swap2025 },
  { date: localDate(2026, 1, 10), forDate: localDate(2026, 1, 2), basis: law.swap2026 },
]
