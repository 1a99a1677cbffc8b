// Việt Nam's days off against the moon and the law: Tết and Giỗ Tổ by the Vietnamese lunar calendar, Quốc khánh and
// compensatory days by the rules of Bộ luật Lao động 2019, swaps as announced.

// eslint-disable-next-line typescript/triple-slash-reference -- an ambient module has nothing to import
/// <reference path="./date-chinese.d.ts" />
import { CalendarVietnamese } from 'date-chinese'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, localDate, monthOf, weekdayOf, yearOf, type LocalDate } from './local-date.ts'
import { lunarDays } from './vietnam-days.ts'
import { vietnam, vietnamYears } from './vietnam.ts'
import { isWorkingDay, restOn, type HolidayName } from './work-calendar.ts'

const years = Array.from({ length: vietnamYears[1] - vietnamYears[0] + 1 }, (_, i) => vietnamYears[0] + i)
const offOf = (year: number, name: HolidayName): readonly LocalDate[] =>
  vietnam.daysOff.filter((day) => day.name === name && day.status === 'confirmed' && yearOf(day.date) === year).map((day) => day.date)

/** Month and day of the Vietnamese lunar year. */
const lunar = (date: LocalDate): { month: number; leap: boolean; day: number } => {
  const calendar = new CalendarVietnamese()
  calendar.fromGregorian(yearOf(date), monthOf(date), dayOf(date))
  const [, , month, leap, day] = calendar.get()
  return { month, leap, day }
}

describe.each(years)('%i', (year) => {
  const moon = lunarDays[year]
  const tet = moon === undefined ? localDate(year, 1, 1) : localDate(year, ...moon.tet)
  const hungKings = moon === undefined ? localDate(year, 1, 1) : localDate(year, ...moon.hungKings)

  it('Tết begins with the first month of the Vietnamese lunar year', () => {
    expect(lunar(tet)).toEqual({ month: 1, leap: false, day: 1 })
  })

  it('Giỗ Tổ is the tenth of its third month', () => {
    expect(lunar(hungKings)).toEqual({ month: 3, leap: false, day: 10 })
    expect(offOf(year, 'hungKings')).toEqual([hungKings])
  })

  it('gives Tết five days in a row that hold the eve and the first three', () => {
    const days = offOf(year, 'tet')
    const [first] = days
    expect(first === undefined ? [] : [0, 1, 2, 3, 4].map((n) => addDays(first, n))).toEqual(days)
    for (const n of [-1, 0, 1, 2]) expect(days).toContain(addDays(tet, n))
  })

  it('gives Quốc khánh 02/9 and a day beside it', () => {
    const days = offOf(year, 'national')
    const second = localDate(year, 9, 2)
    expect(days).toHaveLength(2)
    expect(days).toContain(second)
    expect(days.some((day) => day === addDays(second, -1) || day === addDays(second, 1))).toBe(true)
  })

  it('gives one day each to the new year, 30/4 and 01/5', () => {
    expect(offOf(year, 'newYear')).toEqual([localDate(year, 1, 1)])
    expect(offOf(year, 'reunification')).toEqual([localDate(year, 4, 30)])
    expect(offOf(year, 'labour')).toEqual([localDate(year, 5, 1)])
  })

  it('makes up for each day off that falls on weekly rest with a later day that would be worked', () => {
    const named: readonly HolidayName[] = ['newYear', 'tet', 'hungKings', 'reunification', 'labour', 'national']
    const lost = named.flatMap((name) => offOf(year, name)).filter((day) => weekdayOf(day) >= 6)
    const made = offOf(year, 'compensatory')
    expect(made).toHaveLength(lost.length)
    for (const day of made) expect(weekdayOf(day)).toBeLessThan(6)
    for (const day of lost) expect(made.some((other) => other > day && other <= addDays(day, 6))).toBe(true)
  })
})

describe('what officials look up', () => {
  it.each([
    ['2030-02-02', 'dayOff', 'Tết 2030 begins on 02/02 in Việt Nam, on 03/02 in China'],
    ['2024-02-08', 'dayOff', 'Tết 2024: 08/02–14/02'],
    ['2024-02-14', 'dayOff', 'made up'],
    ['2024-02-15', 'worked', 'back to work'],
    ['2024-04-29', 'dayOff', 'swapped with 04/5'],
    ['2024-05-04', 'worked', 'a Saturday worked in exchange'],
    ['2025-01-27', 'dayOff', 'Tết 2025: 25/01–02/02'],
    ['2025-02-03', 'worked', 'back to work'],
    ['2025-05-02', 'dayOff', 'swapped with 26/4'],
    ['2025-04-26', 'worked', 'a Saturday worked in exchange'],
    ['2026-01-02', 'dayOff', 'swapped with 10/01'],
    ['2026-01-10', 'worked', 'a Saturday worked in exchange'],
    ['2026-02-16', 'dayOff', 'Tết 2026: 14/02–22/02'],
    ['2026-02-20', 'dayOff', 'Tết 2026: 14/02–22/02'],
    ['2026-02-23', 'worked', 'back to work'],
    ['2026-04-27', 'dayOff', 'Giỗ Tổ 2026 fell on a Sunday'],
    ['2026-08-31', 'worked', 'a swap that was only proposed'],
    ['2026-11-24', 'worked', 'Ngày Văn hóa Việt Nam is proposed, not confirmed'],
    ['2026-11-21', 'weeklyRest', 'a Saturday'],
    ['2026-11-22', 'weeklyRest', 'a Sunday'],
    ['2026-11-20', 'worked', 'a Friday'],
  ])('%s is %s: %s', (text, expected) => {
    const [y = 0, m = 0, d = 0] = text.split('-').map(Number)
    expect(restOn(vietnam, localDate(y, m, d))?.kind ?? 'worked').toBe(expected)
  })

  it('carries 24/11 as proposed, with where it comes from', () => {
    const proposed = vietnam.daysOff.filter((day) => day.name === 'culture')
    expect(proposed.map((day) => yearOf(day.date))).toEqual(years.filter((year) => year >= 2026))
    for (const day of proposed) expect(day).toMatchObject({ status: 'proposed', basis: expect.stringContaining('80-NQ/TW') })
  })

  it('names a legal basis for every day, and no day twice', () => {
    for (const day of [...vietnam.daysOff, ...vietnam.worked]) expect(day.basis).not.toBe('')
    const dates = vietnam.daysOff.map((day) => day.date)
    expect(new Set(dates).size).toBe(dates.length)
  })

  it('exchanges only weekly rest for a day off', () => {
    for (const { date, forDate } of vietnam.worked) {
      expect(weekdayOf(date)).toBeGreaterThan(5)
      expect(isWorkingDay(vietnam, date)).toBe(true)
      expect(restOn(vietnam, forDate)).toMatchObject({ kind: 'dayOff', dayOff: { name: 'swap' } })
    }
  })
})
