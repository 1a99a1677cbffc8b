import { describe, expect, it } from 'vitest'
import { localDate, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { reportChain } from './report-chain.ts'

const shown = (key: string, due: LocalDate, compiled = true): readonly string[] =>
  reportChain({ key, due, compiled }, vietnam).map(
    (step) => `${step.from} → ${step.to} ${step.due ?? '–'} (${step.safe ?? '–'}) ${step.basis}${step.warning === null ? '' : ` ${step.warning}`}`,
  )

describe('units → compiler → province → Government', () => {
  it('a yearly report due in November leaves weeks', () => {
    expect(shown('2026', localDate(2026, 11, 14))).toEqual([
      'units → compiler 2026-11-14 (2026-11-13) plan',
      'compiler → province 2026-11-20 (2026-11-20) proposed',
      'province → government 2026-12-25 (2026-12-25) decree',
    ])
  })

  it('a short way is halved, and the province keeps a day', () => {
    expect(shown('2026-Q2', localDate(2026, 6, 19))).toEqual([
      'units → compiler 2026-06-19 (2026-06-19) plan',
      'compiler → province 2026-06-23 (2026-06-23) proposed',
      'province → government 2026-06-25 (2026-06-25) decree',
    ])
  })

  it('says where there is no room', () => {
    expect(shown('2026-Q2', localDate(2026, 6, 24))).toEqual([
      'units → compiler 2026-06-24 (2026-06-24) plan',
      'compiler → province – (–) proposed noRoom',
      'province → government 2026-06-25 (2026-06-25) decree',
    ])
    expect(shown('2026-Q2', localDate(2026, 6, 30)).at(-1)).toBe('province → government 2026-06-25 (2026-06-25) decree outOfOrder')
  })

  it('where nobody compiles, units report to the province', () => {
    expect(shown('2026', localDate(2026, 11, 29), false)).toEqual([
      'units → province 2026-11-29 (2026-11-27) plan',
      'province → government 2026-12-25 (2026-12-25) decree',
    ])
  })

  it('a report of no months has no day with the Government', () => {
    expect(shown('event:issued', localDate(2026, 11, 13))).toEqual([
      'units → compiler 2026-11-13 (2026-11-13) plan',
      'compiler → province 2026-11-20 (2026-11-20) proposed',
    ])
  })
})
