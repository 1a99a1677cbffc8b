import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayNumberOf, fromDayNumber, localDate, weekdayOf } from './local-date.ts'
import { vietnam } from './vietnam.ts'
import {
  addWorkingDays,
  isWorkingDay,
  restOn,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
  type WorkCalendar,
} from './work-calendar.ts'

const aDay = fc.integer({ min: dayNumberOf(1980, 1, 1), max: dayNumberOf(2120, 1, 1) }).map(fromDayNumber)

describe('working days', () => {
  it.each([
    [localDate(2026, 11, 29), localDate(2026, 11, 27), localDate(2026, 11, 30)],
    [localDate(2026, 2, 17), localDate(2026, 2, 13), localDate(2026, 2, 23)],
    [localDate(2026, 11, 20), localDate(2026, 11, 20), localDate(2026, 11, 20)],
  ])('%s lies between %s and %s', (date, before, after) => {
    expect(workingDayOnOrBefore(vietnam, date)).toBe(before)
    expect(workingDayOnOrAfter(vietnam, date)).toBe(after)
  })

  it('counts from the day after, as officials do', () => {
    expect(workingDaysBetween(vietnam, localDate(2026, 11, 20), localDate(2026, 11, 27))).toBe(5)
    expect(workingDaysBetween(vietnam, localDate(2026, 11, 20), localDate(2026, 12, 31))).toBe(29)
    expect(workingDaysBetween(vietnam, localDate(2026, 11, 27), localDate(2026, 11, 20))).toBe(-5)
    expect(addWorkingDays(vietnam, localDate(2026, 11, 20), 5)).toBe('2026-11-27')
    expect(addWorkingDays(vietnam, localDate(2026, 11, 27), -5)).toBe('2026-11-20')
  })

  it('looks days up as it would find them one by one, inside and outside its table', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isWorkingDay(vietnam, day)).toBe(restOn(vietnam, day) === null)
        let before = day
        while (restOn(vietnam, before) !== null) before = addDays(before, -1)
        let after = day
        while (restOn(vietnam, after) !== null) after = addDays(after, 1)
        expect(workingDayOnOrBefore(vietnam, day)).toBe(before)
        expect(workingDayOnOrAfter(vietnam, day)).toBe(after)
      }),
    )
  })

  it('adding working days and counting them agree', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (day, count) => {
        expect(workingDaysBetween(vietnam, day, addWorkingDays(vietnam, day, count))).toBe(count)
      }),
    )
  })

  it('takes a changed calendar as another one', () => {
    const date = localDate(2026, 11, 24)
    const confirmed: WorkCalendar = {
      ...vietnam,
      version: '2026.2',
      daysOff: vietnam.daysOff.map((day) => (day.date === date ? { ...day, status: 'confirmed' } : day)),
    }
    expect(isWorkingDay(vietnam, date)).toBe(true)
    expect(isWorkingDay(confirmed, date)).toBe(false)
  })

  it.each([
    ['in the years that are laid out', localDate(2000, 1, 1)],
    ['far beyond them', localDate(2150, 1, 1)],
  ])('finds its way over a century off, %s', (_, first) => {
    const off = Array.from({ length: 36_525 }, (_day, index) => ({ date: addDays(first, index), name: 'other', basis: 'QĐ', status: 'confirmed' }) as const)
    const long: WorkCalendar = { ...vietnam, version: 'dài', weeklyRest: [], daysOff: off, worked: [] }
    const [before, after] = [addDays(first, -1), addDays(first, 36_525)]
    expect(workingDayOnOrBefore(long, addDays(first, 36_524))).toBe(before)
    expect(workingDayOnOrAfter(long, first)).toBe(after)
    expect(workingDaysBetween(long, before, after)).toBe(1)
  })

  it('refuses a calendar that never works', () => {
    const never: WorkCalendar = { id: 'none', version: '1', weeklyRest: [1, 2, 3, 4, 5, 6, 7], daysOff: [], worked: [] }
    expect(() => isWorkingDay(never, localDate(2026, 1, 1))).toThrow(RangeError)
  })
})

describe('day numbers', () => {
  it('write and read the same day', () => {
    fc.assert(fc.property(aDay, (day) => fromDayNumber(dayNumber(day)) === day))
    expect(dayNumberOf(1970, 1, 1)).toBe(0)
    expect(weekdayOf(fromDayNumber(0))).toBe(4)
    expect(dayNumberOf(2026, 13, 1)).toBe(dayNumberOf(2027, 1, 1))
  })
})
