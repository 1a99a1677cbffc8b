// What is due: late, soon, later, and what nobody's hand can move today. Done, dropped and undated work is left out.

import type { LocalDate } from '../date/local-date.ts'
import { unreachable } from '../result/result.ts'
import type { Standing, Timeliness, WorkItem } from '../status/standing.ts'
import type { DueReport } from './report.ts'

export type DueContext = {
  /** The day the items stand on. */
  readonly asOf: LocalDate
  /** Leaves out of `later` what is due after this day; null keeps everything. */
  readonly until: LocalDate | null
}

type List = Exclude<keyof DueReport, 'asOf'>

const byTimeliness = (timeliness: Timeliness): List | null => {
  switch (timeliness) {
    case 'overdue':
    case 'late':
      return 'overdue'
    case 'dueSoon':
      return 'dueSoon'
    case 'onTime':
    case 'withinTime':
    case 'notYet':
      return 'later'
    case 'waitingEvent':
      return 'waiting'
    case 'noDeadline':
      return null
    default:
      return unreachable(timeliness)
  }
}

const listOf = (standing: Standing, timeliness: Timeliness): List | null => {
  switch (standing) {
    case 'overdue':
    case 'dueSoon':
      return standing
    case 'withinTime':
    case 'notYet':
      return 'later'
    case 'returned':
      return byTimeliness(timeliness)
    case 'waitingEvent':
    case 'awaitingAcceptance':
      return 'waiting'
    case 'doneOnTime':
    case 'doneLate':
    case 'waived':
    case 'noDeadline':
      return null
    default:
      return unreachable(standing)
  }
}

/** Earliest due day first; what has none comes last. Equal days keep the order given. */
const byDue = (a: WorkItem, b: WorkItem): number => {
  const [x, y] = [a.occurrence.due, b.occurrence.due]
  if (x === y) return 0
  if (x === null) return 1
  if (y === null) return -1
  return x < y ? -1 : 1
}

export const dueReport = (items: readonly WorkItem[], { asOf, until }: DueContext): DueReport => {
  const lists: Record<List, WorkItem[]> = { overdue: [], dueSoon: [], later: [], waiting: [] }
  for (const item of items) {
    const list = listOf(item.standing, item.timeliness)
    if (list === null) continue
    const { due } = item.occurrence
    if (list === 'later' && until !== null && due !== null && due > until) continue
    lists[list].push(item)
  }
  const sorted = (list: List): readonly WorkItem[] => lists[list].toSorted(byDue)
  return {
    asOf,
    overdue: sorted('overdue'),
    dueSoon: sorted('dueSoon'),
    later: sorted('later'),
    waiting: sorted('waiting'),
  }
}
