// Timeliness is computed, never said: the day in Việt Nam against the literal last day. A result counts from the day it
// was finished, not from the day somebody accepted it.

import { daysBetween, type LocalDate } from '../date/local-date.ts'
import { workingDaysBetween, type WorkCalendar } from '../date/work-calendar.ts'
import { unreachable } from '../result/result.ts'
import type { ProgressState } from '../execution/progress.ts'
import type { Occurrence } from '../timing/occurrence.ts'
import type { Timeliness } from './standing.ts'

/**
 * Due within this many working days is due soon. Six weeks: long enough to still hold a training course or to collect
 * reports from every commune before the day.
 */
export const DUE_SOON_WORKING_DAYS = 30

export type Today = {
  /** The day in Việt Nam (Asia/Ho_Chi_Minh). */
  readonly today: LocalDate
  readonly calendar: WorkCalendar
  /** Default `DUE_SOON_WORKING_DAYS`. */
  readonly dueSoonWorkingDays?: number
}

/** Whether people say it is finished, accepted or not. */
export const isFinished = ({ progress }: Pick<ProgressState, 'progress'>): boolean => {
  switch (progress) {
    case 'submitted':
    case 'accepted':
    case 'waived':
    case 'replaced':
      return true
    case 'notStarted':
    case 'inProgress':
    case 'returned':
      return false
    default:
      return unreachable(progress)
  }
}

/** Waits for an event that nobody has recorded: it has no days at all. */
const waits = ({ key, from, due }: Occurrence): boolean => key.startsWith('event:') && from === null && due === null

const unfinished = ({ from, due }: Occurrence, { today, calendar, dueSoonWorkingDays }: Today): Timeliness => {
  if (due !== null && today > due) return 'overdue'
  if (from !== null && today < from) return 'notYet'
  if (due === null) return 'noDeadline'
  const left = workingDaysBetween(calendar, today, due)
  return left <= (dueSoonWorkingDays ?? DUE_SOON_WORKING_DAYS) ? 'dueSoon' : 'withinTime'
}

/** How a share stands to its last day on a day. A finished share without a day has no deadline to keep. */
export const timeliness = (
  occurrence: Occurrence,
  state: Pick<ProgressState, 'progress' | 'finishedOn'>,
  on: Today,
): Timeliness => {
  if (isFinished(state) && state.finishedOn !== null) {
    if (occurrence.due === null) return 'noDeadline'
    return state.finishedOn <= occurrence.due ? 'onTime' : 'late'
  }
  return waits(occurrence) ? 'waitingEvent' : unfinished(occurrence, on)
}

/** Whole days past `due`: to the day finished, or to today while it is not. Null where nothing is late. */
export const daysLate = (
  { due }: Occurrence,
  { finishedOn }: Pick<ProgressState, 'finishedOn'>,
  is: Timeliness,
  today: LocalDate,
): number | null => {
  if (due === null || (is !== 'overdue' && is !== 'late')) return null
  return daysBetween(due, is === 'late' && finishedOn !== null ? finishedOn : today)
}
