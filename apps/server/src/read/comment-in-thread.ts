// Copies with comments made off the event loop, each in a thread that lives for it alone; in turns of their own.

import type { CommentDocument } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { CommentAnswer, CommentJob, ErrorOf, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

const commentLimits: Limits = { time: 20_000, heap: 512, growth: 800, atOnce: 1, waiting: 20, waitingOfOne: 6 }

export const commentInThread = (
  threadOf: ThreadOf<CommentJob>,
  onFault: OnFault,
  limits: Limits = commentLimits,
): CommentDocument => {
  const run = inTurn(limits, onFault)
  return ({ document, on, language, authority, signal }) =>
    run<ValueOf<CommentAnswer>, ErrorOf<CommentAnswer>>(
      async () => threadOf({ document, on, language }, limits.heap),
      { authority, signal },
    )
}
