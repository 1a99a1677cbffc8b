// One word for a share: what people say first (accepted, returned, waiting for acceptance), then how it stands to its day.

import { unreachable } from '../result/result.ts'
import type { Progress } from '../execution/progress.ts'
import type { Standing, Timeliness } from './standing.ts'

const running = (is: Timeliness): Standing => {
  switch (is) {
    case 'waitingEvent':
    case 'notYet':
    case 'withinTime':
    case 'dueSoon':
    case 'overdue':
    case 'noDeadline':
      return is
    // Only a finished result is on time or late.
    case 'onTime':
      return 'withinTime'
    case 'late':
      return 'overdue'
    default:
      return unreachable(is)
  }
}

/** Where a share stands. A returned result stays `returned` past its day; its timeliness says that it is overdue. */
export const standing = (progress: Progress, is: Timeliness): Standing => {
  switch (progress) {
    case 'accepted':
      return is === 'late' ? 'doneLate' : 'doneOnTime'
    case 'submitted':
      return 'awaitingAcceptance'
    case 'returned':
      return 'returned'
    case 'waived':
    case 'replaced':
      return 'waived'
    case 'notStarted':
    case 'inProgress':
      return running(is)
    default:
      return unreachable(progress)
  }
}
