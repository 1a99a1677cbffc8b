// What a period means on 20/11/2026, a Friday.

import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { duePeriod, isRelativePeriod, relativePeriods } from './due-period.ts'

const today = localDate(2026, 11, 20)
const said = (name: string, on = today): string => {
  const period = duePeriod(name, on)
  return period === null ? 'none' : `${period.from} ${period.to}`
}

describe('the days of a period', () => {
  it.each([
    ['thisMonth', '2026-11-01 2026-11-30'],
    ['nextMonth', '2026-12-01 2026-12-31'],
    ['thisQuarter', '2026-10-01 2026-12-31'],
    ['nextQuarter', '2027-01-01 2027-03-31'],
    ['thisYear', '2026-01-01 2026-12-31'],
    ['2027', '2027-01-01 2027-12-31'],
    ['2026-H2', '2026-07-01 2026-12-31'],
    ['2026-Q2', '2026-04-01 2026-06-30'],
    ['2028-02', '2028-02-01 2028-02-29'],
    ['2026-W47', '2026-11-16 2026-11-22'],
    ['2026-11-20', '2026-11-20 2026-11-20'],
  ])('%s', (name, expected) => expect(said(name)).toBe(expected))

  it.each(['', 'soon', '2026-13', '2026-Q5', '2026-02-30', '0000', 'always', 'event:x', '2026..2030', '..2026'])('“%s” is none', (name) =>
    expect(said(name)).toBe('none'),
  )

  it('the end of a long month does not skip the next', () => {
    expect(said('nextMonth', localDate(2027, 1, 31))).toBe('2027-02-01 2027-02-28')
    expect(said('nextQuarter', localDate(2026, 8, 31))).toBe('2026-10-01 2026-12-31')
  })

  it('knows its relative names', () => {
    expect(relativePeriods.every((name) => isRelativePeriod(name) && said(name) !== 'none')).toBe(true)
    expect(isRelativePeriod('2026')).toBe(false)
  })
})
