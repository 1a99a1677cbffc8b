import { localDate, parseLocalDate, vietnam } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { dayLookup, workedFor } from './day-kind.ts'
import { monthWeeks } from './month-weeks.ts'
import { nextDay } from './next-day.ts'

const day = (text: string) => {
  const parsed = parseLocalDate(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

describe('a year of days', () => {
  it.each([
    ['2026-11-20', 'working'],
    ['2026-11-21', 'rest'],
    ['2026-09-02', 'off'],
    ['2026-01-10', 'worked'],
    // Proposed, and not counted until somebody confirms it.
    ['2026-11-24', 'proposed'],
  ])('%s is %s', (date, kind) => {
    expect(dayLookup(vietnam)(day(date)).kind).toBe(kind)
  })

  it('a swapped day knows the day worked for it', () => {
    expect(workedFor(vietnam, day('2026-01-02'))?.date).toBe('2026-01-10')
    expect(workedFor(vietnam, day('2026-09-02'))).toBeNull()
  })

  it.each([
    [2026, 2, [1, 7, 7, 7, 6]],
    [2026, 6, [7, 7, 7, 7, 2]],
    [2024, 2, [4, 7, 7, 7, 4]],
  ])('weeks of %i-%i', (year, month, lengths) => {
    const weeks = monthWeeks(year, month)
    expect(weeks.map((week) => week.length)).toEqual(lengths)
    expect(weeks[0]?.[0]).toBe(localDate(year, month, 1))
  })

  it.each([
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowLeft', '2026-01-01', '2025-12-31'],
    ['ArrowDown', '2026-11-20', '2026-11-27'],
    ['ArrowUp', '2026-11-20', '2026-11-13'],
    ['Home', '2026-11-20', '2026-11-16'],
    ['End', '2026-11-20', '2026-11-22'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-01-15', '2025-12-15'],
    ['x', '2026-01-15', null],
  ])('%s from %s', (key, from, to) => {
    expect(nextDay(day(from), key)).toBe(to)
  })
})
