// Nghị định 09/2019/NĐ-CP, Điều 12 and 13, and what plans ask beside them.

import { describe, expect, it } from 'vitest'
import { localDate, type LocalDate } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { cutOffGap, governmentDay, proposeScheme, reportPeriod } from './report-period.ts'
import { calendarPeriods, decree09, type ReportScheme } from './report-scheme.ts'

const endOfOctober: ReportScheme = { cutOffDay: 31, monthsBefore: 2 }

describe('the days a report covers', () => {
  it.each<[string, string, ReportScheme, string, string]>([
    // key, scheme, from, cut-off
    ['2026-02', 'decree', decree09, '2026-01-15', '2026-02-14'],
    ['2026-01', 'decree', decree09, '2025-12-15', '2026-01-14'],
    ['2026-Q1', 'decree', decree09, '2025-12-15', '2026-03-14'],
    ['2026-Q4', 'decree', decree09, '2026-09-15', '2026-12-14'],
    ['2026-H1', 'decree', decree09, '2025-12-15', '2026-06-14'],
    ['2026-H2', 'decree', decree09, '2026-06-15', '2026-12-14'],
    ['2026-01..2026-09', 'decree', decree09, '2025-12-15', '2026-09-14'],
    ['2026', 'decree', decree09, '2025-12-15', '2026-12-14'],
    ['2026..2030', 'decree', decree09, '2025-12-15', '2030-12-14'],
    ['2026-Q1', 'calendar', calendarPeriods, '2026-01-01', '2026-03-31'],
    ['2028-02', 'calendar', calendarPeriods, '2028-02-01', '2028-02-29'],
    ['2026', 'end of October', endOfOctober, '2025-11-01', '2026-10-31'],
    ['2026-Q4~2', 'decree', decree09, '2026-09-15', '2026-12-14'],
  ])('%s by %s', (key, _, scheme, from, to) => {
    expect(reportPeriod(key, scheme)).toEqual({ from, to })
  })

  it.each(['2026-W07', '2026-11-15', 'event:issued', 'always', '2026..'])('%s names no months', (key) => {
    expect(reportPeriod(key)).toBeNull()
    expect(governmentDay(key)).toBeNull()
  })

  it.each([
    ['2026-02', '2026-02-25'],
    ['2026-Q2', '2026-06-25'],
    ['2026-01..2026-09', '2026-09-25'],
    ['2026', '2026-12-25'],
  ])('%s goes to the Government by %s', (key, day) => {
    expect(governmentDay(key)).toBe(day)
  })
})

describe('between closing the data and sending the report', () => {
  const [y, m] = [2026, 12]
  it.each<[string, LocalDate, LocalDate, number, string]>([
    ['the same day', localDate(y, m, 14), localDate(y, m, 14), 0, 'tooShort'],
    ['the day after', localDate(y, m, 14), localDate(y, m, 15), 1, 'enough'],
    ['only a weekend', localDate(y, m, 11), localDate(y, m, 13), 0, 'tooShort'],
    ['the data is closed after the report is due', localDate(y, m, 14), localDate(y, 11, 14), -21, 'afterDue'],
  ])('%s', (_, cutOff, due, workingDays, verdict) => {
    expect(cutOffGap(cutOff, due, vietnam)).toEqual({ workingDays, verdict })
  })

  it.each<[string, LocalDate, ReportScheme | null]>([
    ['2026', localDate(2026, 12, 20), decree09],
    // Due on the decree's own cut-off day: no working day between them (Điều 8 khoản 5 điểm b).
    ['2026', localDate(2026, 12, 14), { cutOffDay: 31, monthsBefore: 1 }],
    ['2026', localDate(2026, 11, 14), { cutOffDay: 31, monthsBefore: 2 }],
    ['2026-Q2', localDate(2026, 6, 10), { cutOffDay: 31, monthsBefore: 1 }],
    ['2026', localDate(2026, 3, 1), null],
    ['always', localDate(2026, 3, 1), null],
  ])('%s due %s: a scheme is proposed', (key, due, scheme) => {
    expect(proposeScheme(key, due, vietnam)).toEqual(scheme)
  })
})
