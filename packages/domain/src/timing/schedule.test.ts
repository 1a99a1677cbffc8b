// Decisions beside the signed timing: what each moves, what stays, and that nothing people spoke of is lost.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import type { TimingChange } from './change.ts'
import { workOccurrences } from './occurrences.ts'
import { parseTiming } from './parse.ts'
import { inForceNow, scheduled } from './schedule.ts'

const years = [2026, 2030] as const
const options = { years, calendar: vietnam }
const decided = { reason: 'Công văn số 12/UBND-TH', by: 'u-1', on: localDate(2026, 3, 2) }

const one = (key: string, due: LocalDate | null): TimingChange => ({ ...decided, kind: 'one', key, due })
const following = (key: string, phrase: string): TimingChange => ({ ...decided, kind: 'following', key, timing: parseTiming(phrase) })
const all = (phrase: string): TimingChange => ({ ...decided, kind: 'all', timing: parseTiming(phrase) })

const shown = (phrase: string, changes: readonly TimingChange[], spokenOf: readonly string[] = []): string =>
  scheduled({ timing: parseTiming(phrase), changes }, options, spokenOf)
    .map(({ key, due }) => `${key} ${due ?? '–'}`)
    .join(', ')

const yearly = 'trước ngày 15/11 hằng năm'

describe('one period moved', () => {
  it.each<[string, string, readonly TimingChange[], string]>([
    [
      'the series stays',
      yearly,
      [one('2027', localDate(2027, 12, 1))],
      '2026 2026-11-14, 2027 2027-12-01, 2028 2028-11-14, 2029 2029-11-14, 2030 2030-11-14',
    ],
    [
      'moved again: the last word counts',
      'Quý II/2026',
      [one('2026-Q2', localDate(2026, 7, 31)), one('2026-Q2', localDate(2026, 8, 31))],
      '2026-Q2 2026-08-31',
    ],
    ['taken back', 'Quý II/2026', [one('2026-Q2', localDate(2026, 7, 31)), one('2026-Q2', null)], '2026-Q2 2026-06-30'],
    ['a day for work that had none', 'Thường xuyên', [one('always', localDate(2026, 12, 31))], 'always 2026-12-31'],
    ['past its neighbour: in order of days', 'Hằng quý', [one('2026-Q1', localDate(2026, 8, 1))], ''],
  ])('%s', (name, phrase, changes, expected) => {
    if (name.startsWith('past')) {
      const [q2, q1, q3] = scheduled({ timing: parseTiming(phrase), changes }, options)
      expect([q2?.key, q1?.key, q3?.key]).toEqual(['2026-Q2', '2026-Q1', '2026-Q3'])
    } else expect(shown(phrase, changes)).toBe(expected)
  })

  it('keeps the first day among the reasons, and lands on working days again', () => {
    const [moved] = scheduled({ timing: parseTiming('Quý II/2026'), changes: [one('2026-Q2', localDate(2026, 8, 1))] }, options)
    expect(moved).toMatchObject({ from: '2026-04-01', due: '2026-08-01', safe: '2026-07-31', rolled: null })
    expect(moved?.because.map(({ kind }) => kind)).toEqual(['phrase', 'rule', 'window', 'lastDay', 'moved', 'notWorked', 'safe'])
    expect(moved?.because).toContainEqual({ kind: 'moved', was: '2026-06-30', due: '2026-08-01', reason: decided.reason, on: '2026-03-02' })
  })

  it('rolls forward where the plan applies Điều 148', () => {
    const settings = { beforeIncludesLimit: false, rollForward: true }
    const [moved] = scheduled({ timing: parseTiming('Quý II/2026'), changes: [one('2026-Q2', localDate(2026, 8, 1))] }, { ...options, settings })
    expect(moved?.rolled).toBe('2026-08-03')
  })

  it('leaves no first day after its last', () => {
    const [moved] = scheduled({ timing: parseTiming('Quý II/2026'), changes: [one('2026-Q2', localDate(2026, 3, 1))] }, options)
    expect(moved).toMatchObject({ from: null, due: '2026-03-01' })
  })
})

describe('from one period on, and all', () => {
  it.each<[string, string, readonly TimingChange[], string]>([
    [
      'from 2028 on',
      yearly,
      [following('2028', 'trước ngày 30/11 hằng năm')],
      '2026 2026-11-14, 2027 2027-11-14, 2028 2028-11-29, 2029 2029-11-29, 2030 2030-11-29',
    ],
    [
      'from a year to its quarters',
      yearly,
      [following('2030', 'Hằng quý')],
      '2026 2026-11-14, 2027 2027-11-14, 2028 2028-11-14, 2029 2029-11-14, 2030-Q1 2030-03-31, 2030-Q2 2030-06-30, 2030-Q3 2030-09-30, 2030-Q4 2030-12-31',
    ],
    [
      'a later decision that reaches further back takes the place of the earlier',
      yearly,
      [following('2029', 'trước ngày 30/11 hằng năm'), following('2028', 'trước ngày 10/12 hằng năm')],
      '2026 2026-11-14, 2027 2027-11-14, 2028 2028-12-09, 2029 2029-12-09, 2030 2030-12-09',
    ],
    [
      'single days before it stay, those it reaches are done with',
      yearly,
      [one('2026', localDate(2026, 12, 1)), one('2029', localDate(2029, 12, 1)), following('2028', 'trước ngày 30/11 hằng năm')],
      '2026 2026-12-01, 2027 2027-11-14, 2028 2028-11-29, 2029 2029-11-29, 2030 2030-11-29',
    ],
    [
      'a period that the first day falls into is the new rule’s',
      'Quý II hằng năm',
      [following('2029-Q2', 'trước ngày 15/10 hằng năm')],
      '2026-Q2 2026-06-30, 2027-Q2 2027-06-30, 2028-Q2 2028-06-30, 2029 2029-10-14, 2030 2030-10-14',
    ],
    [
      'from quarters to years, the quarters begun stay',
      'Hằng quý',
      [following('2029-Q3', 'Hằng năm')],
      '2026-Q1 2026-03-31, 2026-Q2 2026-06-30, 2026-Q3 2026-09-30, 2026-Q4 2026-12-31, 2027-Q1 2027-03-31, 2027-Q2 2027-06-30, 2027-Q3 2027-09-30, 2027-Q4 2027-12-31, 2028-Q1 2028-03-31, 2028-Q2 2028-06-30, 2028-Q3 2028-09-30, 2028-Q4 2028-12-31, 2029-Q1 2029-03-31, 2029-Q2 2029-06-30, 2029 2029-12-31, 2030 2030-12-31',
    ],
    ['all', 'Quý II/2026', [all('Quý III/2026')], '2026-Q3 2026-09-30'],
    ['all, to something without a day', 'Quý II/2026', [all('Thường xuyên')], 'always –'],
    ['a rule that ends before it is to begin is taken whole', 'Thường xuyên', [following('2028-Q2', 'Quý III/2027')], '2027-Q3 2027-09-30'],
  ])('%s', (_, phrase, changes, expected) => {
    expect(shown(phrase, changes)).toBe(expected)
  })

  it('says what was signed, and which words replaced it', () => {
    const [first] = scheduled({ timing: parseTiming('Quý II/2026'), changes: [all('Quý III/2026')] }, options)
    expect(first?.because.slice(0, 2)).toEqual([
      { kind: 'phrase', phrase: 'Quý II/2026' },
      { kind: 'replacedRule', was: 'Quý II/2026', now: 'Quý III/2026', reason: decided.reason, on: '2026-03-02' },
    ])
    expect(inForceNow({ timing: parseTiming('Quý II/2026'), changes: [all('Quý III/2026')] }).phrase).toBe('Quý III/2026')
  })
})

describe('what people spoke of', () => {
  it('stays where the rule no longer gives it, with the days it had', () => {
    expect(shown('Hằng quý', [all('Hằng năm')], ['2026-Q1', '2027'])).toBe(
      '2026-Q1 2026-03-31, 2026 2026-12-31, 2027 2027-12-31, 2028 2028-12-31, 2029 2029-12-31, 2030 2030-12-31',
    )
  })

  it('stays where the plan’s years no longer reach it', () => {
    expect(shown(yearly, [], ['2025']).startsWith('2025 2025-11-14, 2026 ')).toBe(true)
  })

  it('stays even where no rule ever gave it', () => {
    expect(shown('Quý II/2026', [], ['2031-W07'])).toBe('2026-Q2 2026-06-30, 2031-W07 –')
  })

  it('never goes, whatever is decided', () => {
    const phrases = [yearly, 'Hằng quý', 'Quý II hằng năm', 'Quý III/2027', 'Thường xuyên', 'ngày 25 hằng tháng', 'Sau khi có hướng dẫn']
    const phrase = fc.constantFrom(...phrases)
    const key = fc.constantFrom('2026', '2027', '2028-Q2', '2027-Q3', '2029-05', 'always', 'event:co-huong-dan')
    const change = fc.oneof(
      fc.tuple(key, fc.option(fc.integer({ min: 0, max: 2000 }))).map(([k, days]) => one(k, days === null ? null : addDays(localDate(2026, 1, 1), days))),
      fc.tuple(key, phrase).map(([k, words]) => following(k, words)),
      phrase.map(all),
    )
    fc.assert(
      fc.property(phrase, fc.array(change, { maxLength: 5 }), fc.uniqueArray(key), (words, changes, spoken) => {
        const found = scheduled({ timing: parseTiming(words), changes }, options, spoken)
        const keys = found.map((occurrence) => occurrence.key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const said of spoken) expect(keys).toContain(said)
        expect(found.length).toBeGreaterThan(0)
        for (const { due, safe, because } of found) {
          expect(safe === null).toBe(due === null)
          expect(due === null || because.some(({ kind }) => kind === 'safe')).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('a yearly round never loses a year to a new rule that comes round each year', () => {
  const rounds = ['trước ngày 15/11 hằng năm', 'Quý II hằng năm', 'Hằng năm', 'trước ngày 10/3 hằng năm', 'Tháng 12 hằng năm', '6 tháng đầu năm hằng năm']
  const round = fc.constantFrom(...rounds)
  fc.assert(
    fc.property(round, round, fc.integer({ min: 0, max: 4 }), (before, after, at) => {
      const key = workOccurrences(parseTiming(before), options)[at]?.key ?? ''
      const found = scheduled({ timing: parseTiming(before), changes: [following(key, after)] }, options)
      expect(found.map((occurrence) => occurrence.key.slice(0, 4))).toEqual(['2026', '2027', '2028', '2029', '2030'])
    }),
  )
})

it('without decisions is the timing itself', () => {
  const timing = parseTiming(yearly)
  expect(scheduled({ timing }, options)).toEqual(workOccurrences(timing, options))
})
