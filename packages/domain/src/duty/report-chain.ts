// The way of a report: units → the body that compiles it → the province → the Government. A plan says the first day and
// the decree the last; the middle ones are proposed, marked as such, and never take the place of what a document says.

import type { LocalDate } from '../date/local-date.ts'
import { addWorkingDays, workingDayOnOrBefore, workingDaysBetween, type WorkCalendar } from '../date/work-calendar.ts'
import { governmentDay } from './report-period.ts'

export type ChainLevel = 'units' | 'compiler' | 'province' | 'government'

export type ChainStep = {
  readonly from: ChainLevel
  readonly to: ChainLevel
  /** Null where no day can be given. */
  readonly due: LocalDate | null
  readonly safe: LocalDate | null
  /** `plan`: the document says so. `decree`: Nghị định 09/2019/NĐ-CP, Điều 13 khoản 1. `proposed`: by this program. */
  readonly basis: 'plan' | 'decree' | 'proposed'
  /** Working days since the step before; null for the first. */
  readonly workingDays: number | null
  readonly warning: ChainWarning | null
}

/** `outOfOrder`: due on or before the step before it. `noRoom`: no working day is left for it. */
export type ChainWarning = 'outOfOrder' | 'noRoom'

export type ChainSource = {
  /** The occurrence's nominal key and due day: units to whoever compiles. */
  readonly key: string
  readonly due: LocalDate
  /** Whether a body compiles the report before it goes up (cơ quan đầu mối tổng hợp). */
  readonly compiled: boolean
}

/** Long enough to put together what the units sent, where there is room for it. */
const COMPILING_DAYS = 5

const proposed = (due: LocalDate, until: LocalDate | null, calendar: WorkCalendar): LocalDate | null => {
  if (until === null) return addWorkingDays(calendar, due, COMPILING_DAYS)
  // One day at least is the province's own.
  const room = workingDaysBetween(calendar, due, until) - 1
  return room < 1 ? null : addWorkingDays(calendar, due, Math.min(COMPILING_DAYS, Math.ceil(room / 2)))
}

/** Every step in order, the government's last; where the key names no months the decree gives no day and ends it. */
export const reportChain = ({ key, due, compiled }: ChainSource, calendar: WorkCalendar): readonly ChainStep[] => {
  const safeOf = (day: LocalDate | null): LocalDate | null => (day === null ? null : workingDayOnOrBefore(calendar, day))
  const gap = (from: LocalDate | null, to: LocalDate | null): number | null =>
    from === null || to === null ? null : workingDaysBetween(calendar, from, to)
  const last = governmentDay(key)
  const middle = compiled ? proposed(due, last, calendar) : null
  const first = { from: 'units', to: compiled ? 'compiler' : 'province', due, safe: safeOf(due), basis: 'plan', workingDays: null, warning: null } as const
  const second: ChainStep = {
    from: 'compiler',
    to: 'province',
    due: middle,
    safe: safeOf(middle),
    basis: 'proposed',
    workingDays: gap(due, middle),
    warning: middle === null ? 'noRoom' : null,
  }
  const third: ChainStep = {
    from: 'province',
    to: 'government',
    due: last,
    safe: safeOf(last),
    basis: 'decree',
    workingDays: gap(middle ?? due, last),
    warning: last !== null && last <= due ? 'outOfOrder' : null,
  }
  return [first, ...(compiled ? [second] : []), ...(last === null ? [] : [third])]
}
