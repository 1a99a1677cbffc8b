// Which days a report covers, and whether its data can be closed in time. Nghị định 09/2019/NĐ-CP: Điều 12 (periods),
// Điều 8 khoản 5 điểm b (at least one working day between closing the data and sending the report).

import { addDays, daysInMonth, localDate, type LocalDate } from '../date/local-date.ts'
import type { Period } from '../date/period.ts'
import { workingDaysBetween, type WorkCalendar } from '../date/work-calendar.ts'
import { nominal, type Nominal } from '../timing/key.ts'
import { decree09, type ReportScheme } from './report-scheme.ts'

/** The months of a period: its last, counted from year 0, and how many. */
type Months = { readonly last: number; readonly count: number }

const monthsOf = (named: Nominal): Months | null => {
  switch (named.kind) {
    case 'year':
      return { last: named.year * 12 + 11, count: 12 }
    case 'half':
      return { last: named.year * 12 + named.half * 6 - 1, count: 6 }
    case 'quarter':
      return { last: named.year * 12 + named.quarter * 3 - 1, count: 3 }
    case 'month':
      return { last: named.year * 12 + named.month - 1, count: 1 }
    case 'span': {
      const [first, last] = [named.first && monthsOf(named.first), named.last && monthsOf(named.last)]
      return first && last ? { last: last.last, count: last.last - (first.last - first.count) } : null
    }
    case 'week':
    case 'day':
    case 'event':
    case 'undated':
    case 'other':
      return null
  }
}

const dayIn = (month: number, day: number): LocalDate => {
  const [year, within] = [Math.floor(month / 12), (month % 12) + 1]
  return localDate(year, within, Math.min(day, daysInMonth(year, within)))
}

/**
 * First day and cut-off day (chốt số liệu) of the report known by a nominal key (`2026`, `2026-H1`, `2026-Q2`, `2026-11`,
 * `2026-01..2026-09`). Null where the key names no months.
 */
export const reportPeriod = (key: string, scheme: ReportScheme = decree09): Period | null => {
  const months = monthsOf(nominal(key))
  if (months === null) return null
  const last = months.last - scheme.monthsBefore
  return { from: addDays(dayIn(last - months.count, scheme.cutOffDay), 1), to: dayIn(last, scheme.cutOffDay) }
}

/** The last day to send a report to the Government or the Prime Minister (Điều 13 khoản 1): the 25th of its last month. */
export const governmentDay = (key: string): LocalDate | null => {
  const months = monthsOf(nominal(key))
  return months === null ? null : dayIn(months.last, 25)
}

/** How the cut-off stands to the day the report is due. */
export type CutOffGap = {
  /** After the cut-off, up to and including the due day; none or less where it is too late. */
  readonly workingDays: number
  readonly verdict: 'enough' | 'tooShort' | 'afterDue'
}

export const cutOffGap = (cutOff: LocalDate, due: LocalDate, calendar: WorkCalendar): CutOffGap => {
  const workingDays = workingDaysBetween(calendar, cutOff, due)
  return { workingDays, verdict: cutOff > due ? 'afterDue' : workingDays < 1 ? 'tooShort' : 'enough' }
}

/**
 * A scheme whose data can be closed in time: the decree's where it fits, else the end of the last month that leaves a
 * working day. Null where the key names no months or the report is due before its period is half over.
 */
export const proposeScheme = (key: string, due: LocalDate, calendar: WorkCalendar): ReportScheme | null => {
  const months = monthsOf(nominal(key))
  if (months === null) return null
  const fits = (scheme: ReportScheme): boolean => {
    const period = reportPeriod(key, scheme)
    return period !== null && cutOffGap(period.to, due, calendar).verdict === 'enough'
  }
  if (fits(decree09)) return decree09
  for (let monthsBefore = 0; monthsBefore <= months.count / 2; monthsBefore += 1) {
    const scheme = { cutOffDay: 31, monthsBefore }
    if (fits(scheme)) return scheme
  }
  return null
}
