// The nth weekday of a round: found in each, the last counted from the end, and never invented where a round lacks it.

import { describe, expect, it } from 'vitest'
import { fromDayNumber, parseLocalDate } from '../../date/local-date.ts'
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

describe('rounds between two days', () => {
  const between = (unit: Unit, slot: Every['slot'], from: string | null, to: string | null, sense: Every['sense'] = 'within'): readonly string[] => {
    const [first, last] = [from, to].map((text) => (text === null ? null : parseLocalDate(text)))
    const bounds = { ...(first?.ok === true ? { from: first.value } : {}), ...(last?.ok === true ? { to: last.value } : {}) }
    return days({ ...rule(unit, 1, 1, sense), slot, ...bounds }, 2026)
  }

  it('are those whose whole window lies there', () => {
    expect(between('month', null, '2026-03-01', '2026-05-31')).toEqual(['2026-03 2026-03-31', '2026-04 2026-04-30', '2026-05 2026-05-31'])
    expect(between('month', null, '2026-10-02', null)).toEqual(['2026-11 2026-11-30', '2026-12 2026-12-31'])
    expect(between('quarter', null, null, '2026-08-31')).toEqual(['2026-Q1 2026-03-31', '2026-Q2 2026-06-30'])
    expect(between('week', null, '2026-06-01', '2026-06-20')).toEqual(['2026-W23 2026-06-07', '2026-W24 2026-06-14'])
  })

  it('are those whose day lies there', () => {
    const day20: Every['slot'] = { kind: 'dayOfMonth', day: 20, monthOffset: 0 }
    expect(between('month', day20, '2026-03-15', '2026-05-19', 'on')).toEqual(['2026-03 2026-03-20', '2026-04 2026-04-20'])
    const first: Every['slot'] = { kind: 'dayOfMonth', day: 1, monthOffset: 0 }
    expect(between('month', first, '2026-03-01', '2026-04-30', 'before')).toEqual(['2026-03 2026-02-28', '2026-04 2026-03-31'])
    expect(between('week', { kind: 'weekday', weekday: 5 }, '2026-07-01', '2026-07-15', 'on')).toEqual(['2026-W27 2026-07-03', '2026-W28 2026-07-10'])
  })

  it('count with their round where the day comes after it', () => {
    const next: Every['slot'] = { kind: 'dayOfMonth', day: 5, monthOffset: 1 }
    expect(between('month', next, '2026-03-01', '2026-04-30', 'on')).toEqual(['2026-03 2026-04-05', '2026-04 2026-05-05'])
  })
})
