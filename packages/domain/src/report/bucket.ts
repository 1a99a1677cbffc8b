// Which official bucket a share falls in on a day (the scheme of Quyết định 42/2014/QĐ-TTg reports: done on time, done
// late, in progress in time, in progress late; plus no deadline). Done means accepted: a result that awaits
// acceptance, or came back, is still in progress.

import { yearOf, type LocalDate } from '../date/local-date.ts'
import { unreachable } from '../result/result.ts'
import type { WorkItem } from '../status/standing.ts'
import type { Buckets } from './report.ts'

type Bucket = keyof Buckets

export type BucketItem = Pick<WorkItem, 'standing' | 'timeliness'> & {
  readonly occurrence: Pick<WorkItem['occurrence'], 'from'>
}

/** For shares in progress whose standing says whose hands they are in, not how they stand to their day. */
const running = ({ timeliness }: BucketItem): Bucket => {
  switch (timeliness) {
    case 'late':
    case 'overdue':
      return 'runningLate'
    case 'onTime':
    case 'withinTime':
    case 'dueSoon':
    case 'notYet':
      return 'runningInTime'
    case 'waitingEvent':
    case 'noDeadline':
      return 'noDeadline'
    default:
      return unreachable(timeliness)
  }
}

/** Null: not counted. A period that opens in a later year than `asOf` has not been assigned yet. */
export const bucketOf = (item: BucketItem, asOf: LocalDate): Bucket | null => {
  switch (item.standing) {
    case 'doneOnTime':
    case 'doneLate':
      return item.standing
    case 'overdue':
      return 'runningLate'
    case 'dueSoon':
    case 'withinTime':
      return 'runningInTime'
    case 'awaitingAcceptance':
    case 'returned':
      return running(item)
    case 'notYet': {
      const { from } = item.occurrence
      return from !== null && yearOf(from) > yearOf(asOf) ? null : 'runningInTime'
    }
    case 'waitingEvent':
    case 'noDeadline':
      return 'noDeadline'
    case 'waived':
      return null
    default:
      return unreachable(item.standing)
  }
}
