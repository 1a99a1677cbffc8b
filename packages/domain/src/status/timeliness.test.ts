import { describe, expect, it } from 'vitest'
import { localDate, parseLocalDate, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import type { Progress } from '../execution/progress.ts'
import type { Occurrence } from '../timing/occurrence.ts'
import { standing } from './stand.ts'
import { daysLate, timeliness } from './timeliness.ts'

const day = (text: string | null): LocalDate | null => {
  if (text === null) return null
  const parsed = parseLocalDate(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const occurrence = (from: string | null, due: string | null, key = '2026'): Occurrence => ({
  key,
  rule: 0,
  purpose: null,
  from: day(from),
  due: day(due),
  safe: null,
  rolled: null,
  because: [],
})

const on = { today: localDate(2026, 11, 20), calendar: vietnam }

describe('on 20/11/2026, with 30 working days for due soon', () => {
  it.each<[string | null, string | null, Progress, string | null, string, string]>([
    // from, due, progress, finished on, timeliness, standing
    ['2026-01-01', '2026-11-19', 'notStarted', null, 'overdue', 'overdue'],
    ['2026-01-01', '2026-11-20', 'notStarted', null, 'dueSoon', 'dueSoon'],
    [null, '2026-12-31', 'inProgress', null, 'dueSoon', 'dueSoon'],
    [null, '2027-01-05', 'inProgress', null, 'withinTime', 'withinTime'],
    ['2026-11-20', '2027-03-31', 'inProgress', null, 'withinTime', 'withinTime'],
    ['2026-11-21', '2026-11-25', 'notStarted', null, 'notYet', 'notYet'],
    ['2027-01-01', '2027-12-31', 'notStarted', null, 'notYet', 'notYet'],
    ['2026-01-01', null, 'inProgress', null, 'noDeadline', 'noDeadline'],
    ['2027-01-01', null, 'notStarted', null, 'notYet', 'notYet'],
    [null, null, 'inProgress', null, 'noDeadline', 'noDeadline'],
    [null, '2026-11-15', 'submitted', '2026-11-15', 'onTime', 'awaitingAcceptance'],
    [null, '2026-11-15', 'submitted', '2026-11-16', 'late', 'awaitingAcceptance'],
    [null, '2026-11-15', 'accepted', '2026-11-15', 'onTime', 'doneOnTime'],
    [null, '2026-11-15', 'accepted', '2026-11-16', 'late', 'doneLate'],
    [null, null, 'accepted', '2026-11-16', 'noDeadline', 'doneOnTime'],
    [null, '2026-11-15', 'returned', '2026-11-14', 'overdue', 'returned'],
    [null, '2026-12-15', 'returned', '2026-11-14', 'dueSoon', 'returned'],
    [null, '2026-12-15', 'waived', null, 'dueSoon', 'waived'],
    [null, '2026-12-15', 'replaced', null, 'dueSoon', 'waived'],
  ])('from %s, due %s, %s on %s: %s, %s', (from, due, progress, finished, is, stands) => {
    const judged = timeliness(occurrence(from, due), { progress, finishedOn: day(finished) }, on)
    expect(judged).toBe(is)
    expect(standing(progress, judged)).toBe(stands)
  })

  it('waits for an event that has no day', () => {
    const state = { progress: 'notStarted', finishedOn: null } as const
    expect(timeliness(occurrence(null, null, 'event:issued'), state, on)).toBe('waitingEvent')
    expect(timeliness(occurrence('2026-11-01', null, 'event:issued'), state, on)).toBe('noDeadline')
    expect(timeliness(occurrence(null, '2026-11-01', 'event:issued'), state, on)).toBe('overdue')
  })

  it('takes another span for due soon', () => {
    const state = { progress: 'notStarted', finishedOn: null } as const
    const due = occurrence(null, '2026-11-27')
    expect(timeliness(due, state, { ...on, dueSoonWorkingDays: 5 })).toBe('dueSoon')
    expect(timeliness(due, state, { ...on, dueSoonWorkingDays: 4 })).toBe('withinTime')
  })

  it('counts days late to today, or to the day it was finished', () => {
    const due = occurrence(null, '2026-09-30')
    expect(daysLate(due, { finishedOn: null }, 'overdue', on.today)).toBe(51)
    expect(daysLate(due, { finishedOn: localDate(2026, 10, 2) }, 'late', on.today)).toBe(2)
    expect(daysLate(due, { finishedOn: localDate(2026, 9, 2) }, 'onTime', on.today)).toBe(null)
    expect(daysLate(occurrence(null, null), { finishedOn: null }, 'overdue', on.today)).toBe(null)
  })
})
