// The nth weekday of a round: found in each, the last counted from the end, and never invented where a round lacks it.

import { describe, expect, it } from 'vitest'
import { fromDayNumber } from '../../date/local-date.ts'
import type { Every, NthOfRound, Unit } from '../rule.ts'
import { expandEvery } from './every.ts'

const rule = (unit: Unit, nth: NthOfRound, weekday: number, sense: Every['sense'] = 'on'): Every => ({
  kind: 'every',
  purpose: null,
  unit,
  interval: 1,
  slot: { kind: 'nthWeekday', nth, weekday },
  sense,
  quota: null,
  fromYear: null,
  toYear: null,
  timeOfDay: null,
})

const days = (every: Every, year: number): readonly string[] =>
  expandEvery(every, year, year).map(({ key, due }) => `${key} ${due === null ? '' : fromDayNumber(due)}`)

describe('the nth weekday of a round', () => {
  it('is the first Monday of each month', () => {
    expect(days(rule('month', 1, 1), 2026).slice(0, 4)).toEqual(['2026-01 2026-01-05', '2026-02 2026-02-02', '2026-03 2026-03-02', '2026-04 2026-04-06'])
  })

  it('is the last Friday of each month', () => {
    expect(days(rule('month', -1, 5), 2026).slice(0, 5)).toEqual([
      '2026-01 2026-01-30', '2026-02 2026-02-27', '2026-03 2026-03-27', '2026-04 2026-04-24', '2026-05 2026-05-29',
    ])
  })

  it('is missing where a month has no fifth', () => {
    expect(days(rule('month', 5, 1), 2026)).toEqual(['2026-03 2026-03-30', '2026-06 2026-06-29', '2026-08 2026-08-31', '2026-11 2026-11-30'])
  })

  it('is of the whole quarter, half or year', () => {
    expect(days(rule('quarter', 1, 1), 2026)).toEqual(['2026-Q1 2026-01-05', '2026-Q2 2026-04-06', '2026-Q3 2026-07-06', '2026-Q4 2026-10-05'])
    expect(days(rule('half', -1, 7), 2026)).toEqual(['2026-H1 2026-06-28', '2026-H2 2026-12-27'])
    expect(days(rule('year', 2, 4), 2026)).toEqual(['2026 2026-01-08'])
  })

  it('is itself too late under "trước"', () => {
    expect(days(rule('month', 1, 1, 'before'), 2026)[0]).toBe('2026-01 2026-01-04')
    // The first Monday of June 2026 is its first day: the day before lies in May.
    expect(days(rule('month', 1, 1, 'before'), 2026)[5]).toBe('2026-06 2026-05-31')
  })
})
