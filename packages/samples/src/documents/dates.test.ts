import { localDate, weekdayOf } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import {
  firstAfter,
  firstOfNextQuarter,
  from,
  lastOfPreviousQuarter,
  long,
  month,
  quarter,
  quartersEnded,
  short,
  yearsEnded,
} from './dates.ts'

describe('days as documents write them', () => {
  it.each([
    [localDate(2026, 2, 5), '05/02/2026', '05 tháng 02 năm 2026', 'Quý I/2026', 'Tháng 2/2026'],
    [localDate(2026, 3, 12), '12/3/2026', '12 tháng 3 năm 2026', 'Quý I/2026', 'Tháng 3/2026'],
    [localDate(2026, 11, 20), '20/11/2026', '20 tháng 11 năm 2026', 'Quý IV/2026', 'Tháng 11/2026'],
  ])('%s', (day, inFigures, inWords, itsQuarter, itsMonth) => {
    expect(short(day)).toBe(inFigures)
    expect(long(day)).toBe(inWords)
    expect(quarter(day)).toBe(itsQuarter)
    expect(month(day)).toBe(itsMonth)
  })

  it.each([
    [localDate(2026, 1, 1), localDate(2025, 12, 31), localDate(2026, 4, 1)],
    [localDate(2026, 11, 20), localDate(2026, 9, 30), localDate(2027, 1, 1)],
  ])('quarters around %s', (day, before, after) => {
    expect(lastOfPreviousQuarter(day)).toBe(before)
    expect(firstOfNextQuarter(day)).toBe(after)
  })

  it('lists the rounds that ended between two days', () => {
    const [after, before] = [localDate(2025, 8, 12), localDate(2026, 4, 1)]
    expect(quartersEnded(after, before)).toEqual([
      localDate(2025, 9, 30),
      localDate(2025, 12, 31),
      localDate(2026, 3, 31),
    ])
    expect(yearsEnded(after, before)).toEqual([localDate(2025, 12, 31)])
    expect(yearsEnded(after, localDate(2025, 12, 31))).toEqual([])
  })

  it('finds the first round of a yearly day', () => {
    expect(firstAfter(localDate(2026, 3, 13), 11, 29)).toBe('2026-11-29')
    expect(firstAfter(localDate(2026, 11, 29), 11, 29)).toBe('2027-11-29')
  })

  it('never signs at a weekend', () => {
    for (let days = -400; days <= 0; days += 1)
      expect(weekdayOf(from(localDate(2026, 11, 20), days))).toBeLessThanOrEqual(5)
  })
})
