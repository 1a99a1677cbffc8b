import { describe, expect, it } from 'vitest'
import { keyEnd, keyStart, nominal } from './key.ts'

describe('nominal periods taken apart', () => {
  it.each([
    ['2026', { kind: 'year', year: 2026 }],
    ['2026~2', { kind: 'year', year: 2026 }],
    ['2026-H1', { kind: 'half', year: 2026, half: 1 }],
    ['2026-Q4', { kind: 'quarter', year: 2026, quarter: 4 }],
    ['2026-11', { kind: 'month', year: 2026, month: 11 }],
    ['2026-W07', { kind: 'week', year: 2026, week: 7 }],
    ['2026-11-15', { kind: 'day', date: '2026-11-15' }],
    ['2026..2030', { kind: 'span', first: { kind: 'year', year: 2026 }, last: { kind: 'year', year: 2030 } }],
    ['2026-Q2..', { kind: 'span', first: { kind: 'quarter', year: 2026, quarter: 2 }, last: null }],
    ['..2030', { kind: 'span', first: null, last: { kind: 'year', year: 2030 } }],
    ['event:issued', { kind: 'event', id: 'issued' }],
    ['always', { kind: 'undated', as: 'always' }],
    ['2026-13', { kind: 'other', key: '2026-13' }],
    ['2026-02-30', { kind: 'other', key: '2026-02-30' }],
    ['', { kind: 'other', key: '' }],
    ['x..y', { kind: 'other', key: 'x..y' }],
  ])('%s', (key, expected) => {
    expect(nominal(key)).toEqual(expected)
  })
})

describe('first and last day of the period a key names', () => {
  it.each([
    ['2028', '2028-01-01', '2028-12-31'],
    ['2028-H2', '2028-07-01', '2028-12-31'],
    ['2028-Q1', '2028-01-01', '2028-03-31'],
    ['2028-02~2', '2028-02-01', '2028-02-29'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-11-15', '2026-11-15', '2026-11-15'],
    ['2026-Q2..2027', '2026-04-01', '2027-12-31'],
    ['2026..', '2026-01-01', null],
    ['..2030', null, '2030-12-31'],
    ['event:issued', null, null],
    ['always', null, null],
  ])('%s', (key, first, last) => {
    expect([keyStart(key), keyEnd(key)]).toEqual([first, last])
  })
})
