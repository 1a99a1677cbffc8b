// Standings in the order they need a hand. The share that needs most attention speaks for a row, the row for a plan.

import type { Standing } from './standing.ts'

/** Every standing, most pressing first. */
export const byUrgency: readonly Standing[] = [
  'overdue',
  'returned',
  'dueSoon',
  'awaitingAcceptance',
  'withinTime',
  'waitingEvent',
  'notYet',
  'noDeadline',
  'doneLate',
  'doneOnTime',
  'waived',
]

/** The most pressing of several; null of none. */
export const mostPressing = (standings: readonly Standing[]): Standing | null =>
  byUrgency.find((one) => standings.includes(one)) ?? null
