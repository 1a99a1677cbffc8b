// Documents read off the event loop, each in a thread that lives for it alone.

import { availableParallelism } from 'node:os'
import type { ReadFile } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { ErrorOf, ReadAnswer, ReadJob, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

/** One core is left to those who work with the server; more than four documents at once would be much memory. */
const atOnce = Math.max(1, Math.min(4, availableParallelism() - 1))

const readLimits: Limits = { time: 60_000, heap: 384, growth: 500, atOnce, waiting: 40, waitingOfOne: 12 }

export const readInThread = (threadOf: ThreadOf<ReadJob>, onFault: OnFault, limits: Limits = readLimits): ReadFile => {
  const run = inTurn(limits, onFault)
  return ({ bytes, name, authority, onProgress, signal }) =>
    run<ValueOf<ReadAnswer>, ErrorOf<ReadAnswer>>(async () => threadOf({ bytes, name }, limits.heap), {
      authority,
      onProgress,
      signal,
    })
}
