// Documents read off the event loop, each in a thread that lives for it alone. Every one is first read without looking at
// pictures, which takes a moment; those whose pages are pictures then wait for each other in turns of their own, so that
// no document of letters ever waits behind a scan.

import { availableParallelism } from 'node:os'
import type { ReadFile } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { ErrorOf, Meanwhile, ReadAnswer, ReadJob, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

/** One core is left to those who work with the server; more than four documents at once would be much memory. */
const atOnce = Math.max(1, Math.min(4, availableParallelism() - 1))

const textLimits: Limits = { time: 60_000, heap: 384, growth: 500, atOnce, waiting: 40, waitingOfOne: 12 }

/** A scan takes as long as it has pages: it may only not be silent for long. */
const scanLimits: Limits = { ...textLimits, time: 90_000, isPerWord: true, growth: 600, atOnce: 1 }

type Each = { readonly text: Limits; readonly scan: Limits }

const asksForEye = (answer: ReadAnswer): boolean => !answer.ok && answer.error.code === 'reader/scan'

export const readInThread = (
  threadOf: ThreadOf<ReadJob>,
  onFault: OnFault,
  limits: Each = { text: textLimits, scan: scanLimits },
): ReadFile => {
  let scanning = 0
  const reading = inTurn(limits.text, onFault, () => scanning > 0)
  const seeing = inTurn(limits.scan, onFault)

  return async ({ bytes, name, authority, onProgress, signal, pages, onBeginning }) => {
    const job = { authority, onProgress, signal }
    const read = await reading<ValueOf<ReadAnswer>, ErrorOf<ReadAnswer>>(
      async () => threadOf({ bytes, name, seen: null }, limits.text.heap),
      job,
    )
    if (!asksForEye(read)) return read
    const onWord = (word: Meanwhile): void => {
      if (word.kind === 'seen') pages?.keep(word.page, word.seen)
      else onBeginning?.(word.beginning)
    }
    scanning += 1
    try {
      return await seeing<ValueOf<ReadAnswer>, ErrorOf<ReadAnswer>>(
        async () => threadOf({ bytes, name, seen: (await pages?.seen()) ?? new Map() }, limits.scan.heap),
        { ...job, onWord },
      )
    } finally {
      scanning -= 1
    }
  }
}
