import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { untouched } from '../execution/progress.ts'
import type { Standing, Timeliness, WorkItem } from '../status/standing.ts'
import { bucketOf } from './bucket.ts'
import { dueReport } from './due-report.ts'
import { figures, progressReport } from './progress-report.ts'
import type { Buckets } from './report.ts'

const asOf = localDate(2026, 11, 20)

type Given = {
  readonly standing: Standing
  readonly timeliness: Timeliness
  readonly due?: string | null
  readonly from?: number
  readonly at?: string
  readonly id?: string
}

const item = ({ standing, timeliness, due = '2026-12-31', from = 2026, at = 'a', id = 't1' }: Given): WorkItem => ({
  work: { planId: 'p', kind: 'task', id, number: null, group: null, title: id, phrase: '', reviewed: true },
  plan: { id: 'p', number: null, title: 'p', sample: false },
  organisation: { id: at, name: `Đơn vị ${at}` },
  shares: 1,
  occurrence: {
    key: `${from}`,
    rule: 0,
    purpose: null,
    from: localDate(from, 1, 1),
    due: due === null ? null : localDate(Number(due.slice(0, 4)), Number(due.slice(5, 7)), Number(due.slice(8))),
    safe: null,
    rolled: null,
    because: [],
  },
  state: untouched({ planId: 'p', workId: id, key: `${from}`, organisationId: at }),
  timeliness,
  standing,
  daysLate: null,
  workingDaysLeft: null,
})

const times = (count: number, given: Given): readonly WorkItem[] => Array.from({ length: count }, () => item(given))

const ids = (items: readonly WorkItem[]): readonly string[] => items.map(({ work }) => work.id)

describe('buckets', () => {
  it.each<[Standing, Timeliness, number, keyof Buckets | null]>([
    // standing, timeliness, year its period opens, bucket
    ['doneOnTime', 'onTime', 2026, 'doneOnTime'],
    ['doneLate', 'late', 2026, 'doneLate'],
    ['overdue', 'overdue', 2026, 'runningLate'],
    ['dueSoon', 'dueSoon', 2026, 'runningInTime'],
    ['withinTime', 'withinTime', 2026, 'runningInTime'],
    ['notYet', 'notYet', 2026, 'runningInTime'],
    ['notYet', 'notYet', 2027, null],
    ['awaitingAcceptance', 'onTime', 2026, 'runningInTime'],
    ['awaitingAcceptance', 'late', 2026, 'runningLate'],
    ['awaitingAcceptance', 'noDeadline', 2026, 'noDeadline'],
    ['returned', 'withinTime', 2026, 'runningInTime'],
    ['returned', 'overdue', 2026, 'runningLate'],
    ['waitingEvent', 'waitingEvent', 2026, 'noDeadline'],
    ['noDeadline', 'noDeadline', 2026, 'noDeadline'],
    ['waived', 'overdue', 2026, null],
  ])('%s, %s, opening in %i: %s', (standing, timeliness, from, bucket) => {
    expect(bucketOf(item({ standing, timeliness, from }), asOf)).toBe(bucket)
  })
})

describe('progress report', () => {
  // Báo cáo 1270/BC-TCTTTg of 27/12/2017: the figures add up, and the rate quoted divides by what was due.
  it('gives the national figures of 2017', () => {
    const report = progressReport(
      [
        ...times(14_068, { standing: 'doneOnTime', timeliness: 'onTime' }),
        ...times(1_983, { standing: 'doneLate', timeliness: 'late' }),
        ...times(5_640, { standing: 'withinTime', timeliness: 'withinTime' }),
        ...times(223, { standing: 'overdue', timeliness: 'overdue' }),
      ],
      asOf,
    )
    expect(report.total).toBe(21_914)
    expect(report.buckets).toEqual({
      doneOnTime: 14_068,
      doneLate: 1_983,
      runningInTime: 5_640,
      runningLate: 223,
      noDeadline: 0,
    })
    expect(report.completionRate).toEqual({ numerator: 16_051, denominator: 16_274, of: 'due' })
    expect((100 * report.completionRate.numerator) / report.completionRate.denominator).toBeCloseTo(98.63, 2)
    expect(report.onTimeRate).toEqual({ numerator: 14_068, denominator: 16_274, of: 'due' })
  })

  it('has a bucket apart for work without a deadline, outside every rate', () => {
    const report = progressReport(
      [
        item({ standing: 'doneOnTime', timeliness: 'onTime' }),
        ...times(3, { standing: 'noDeadline', timeliness: 'noDeadline' }),
        item({ standing: 'waitingEvent', timeliness: 'waitingEvent' }),
      ],
      asOf,
    )
    expect(report.buckets.noDeadline).toBe(4)
    expect(report.onTimeRate).toEqual({ numerator: 1, denominator: 1, of: 'due' })
  })

  it('has a rate of nothing where nothing is due', () => {
    expect(progressReport(times(2, { standing: 'withinTime', timeliness: 'withinTime' }), asOf).onTimeRate).toEqual({
      numerator: 0,
      denominator: 0,
      of: 'due',
    })
  })

  const standings: readonly (readonly [Standing, Timeliness])[] = [
    ['doneOnTime', 'onTime'],
    ['doneLate', 'late'],
    ['overdue', 'overdue'],
    ['withinTime', 'withinTime'],
    ['noDeadline', 'noDeadline'],
    ['waived', 'withinTime'],
    ['returned', 'overdue'],
  ]
  const items = fc.array(
    fc
      .record({ pair: fc.constantFrom(...standings), at: fc.constantFrom('a', 'b', 'c') })
      .map(({ pair, at }) => item({ standing: pair[0], timeliness: pair[1], at })),
  )

  it('organisations add up to the whole, and the buckets to the total', () => {
    fc.assert(
      fc.property(items, (given) => {
        const report = progressReport(given, asOf)
        const sum = (of: (buckets: Buckets) => number): number =>
          report.byOrganisation.reduce((total, { buckets }) => total + of(buckets), 0)
        expect(report.total).toBe(given.filter(({ standing }) => standing !== 'waived').length)
        expect(report.byOrganisation.reduce((total, own) => total + own.total, 0)).toBe(report.total)
        for (const name of ['doneOnTime', 'doneLate', 'runningInTime', 'runningLate', 'noDeadline'] as const)
          expect(sum((buckets) => buckets[name])).toBe(report.buckets[name])
        expect(report).toMatchObject(figures(report.buckets))
        expect(report.onTimeRate.numerator).toBeLessThanOrEqual(report.onTimeRate.denominator)
      }),
    )
  })
})

describe('due report', () => {
  const given = [
    item({ id: 'done', standing: 'doneLate', timeliness: 'late', due: '2026-01-01' }),
    item({ id: 'soon', standing: 'dueSoon', timeliness: 'dueSoon', due: '2026-11-29' }),
    item({ id: 'late', standing: 'overdue', timeliness: 'overdue', due: '2026-09-30' }),
    item({ id: 'later', standing: 'withinTime', timeliness: 'withinTime', due: '2026-12-31' }),
    item({ id: 'back', standing: 'returned', timeliness: 'overdue', due: '2026-06-30' }),
    item({ id: 'far', standing: 'notYet', timeliness: 'notYet', due: '2027-06-30' }),
    item({ id: 'sent', standing: 'awaitingAcceptance', timeliness: 'onTime', due: '2026-12-31' }),
    item({ id: 'event', standing: 'waitingEvent', timeliness: 'waitingEvent', due: null }),
    item({ id: 'always', standing: 'noDeadline', timeliness: 'noDeadline', due: null }),
    item({ id: 'dropped', standing: 'waived', timeliness: 'overdue', due: '2026-02-01' }),
  ]

  it('sorts each list by due day and leaves out what needs no hand', () => {
    const report = dueReport(given, { asOf, until: null })
    expect(ids(report.overdue)).toEqual(['back', 'late'])
    expect(ids(report.dueSoon)).toEqual(['soon'])
    expect(ids(report.later)).toEqual(['later', 'far'])
    expect(ids(report.waiting)).toEqual(['sent', 'event'])
  })

  it('looks no further than asked, and never hides what is late', () => {
    const report = dueReport(given, { asOf, until: localDate(2026, 8, 1) })
    expect(ids(report.later)).toEqual([])
    expect(ids(report.overdue)).toEqual(['back', 'late'])
  })
})
