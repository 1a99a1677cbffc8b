import { describe, expect, it } from 'vitest'
import { addMonths, daysBetween, fromDayNumber, dayNumber, localDate, parseLocalDate, weekdayOf } from './local-date.ts'

describe('LocalDate', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['', false],
  ])('parses %s: %s', (text, real) => {
    expect(parseLocalDate(text).ok).toBe(real)
  })

  it.each([
    ['2026-11-20', 5],
    ['2026-11-29', 7],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (text, weekday) => {
    const date = parseLocalDate(text)
    expect(date.ok && weekdayOf(date.value)).toBe(weekday)
  })

  it('adds months to the corresponding day, or the last of a shorter month', () => {
    expect(addMonths(localDate(2026, 1, 31), 1)).toBe('2026-02-28')
    expect(addMonths(localDate(2027, 11, 30), 3)).toBe('2028-02-29')
    expect(addMonths(localDate(2026, 3, 31), -1)).toBe('2026-02-28')
    expect(addMonths(localDate(2026, 5, 15), -17)).toBe('2024-12-15')
  })

  it('counts days both ways', () => {
    for (let n = -1000; n < 30000; n += 37) expect(dayNumber(fromDayNumber(n))).toBe(n)
    expect(daysBetween(localDate(2026, 11, 20), localDate(2026, 11, 29))).toBe(9)
  })
})
