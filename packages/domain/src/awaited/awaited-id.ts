// Which entry of the register a rule waits for.

import { unreachable } from '../result/result.ts'
import { eventId } from '../timing/event.ts'
import type { AwaitedEvent } from '../timing/rule.ts'
import type { AwaitedId, WorkPlace } from './awaited-event.ts'

/** Null where the day is known already. Words that name nothing of their own belong to one plan or one task. */
export const awaitedId = (event: AwaitedEvent, { planId, workId }: WorkPlace): AwaitedId | null => {
  switch (event.kind) {
    case 'named':
      return eventId(event)
    case 'issued':
      return `${planId}/issued`
    case 'unsaid':
      return `${planId}/${workId}/unsaid`
    case 'day':
      return null
    default:
      return unreachable(event)
  }
}
