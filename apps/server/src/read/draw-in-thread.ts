// Pages drawn off the event loop, in turns of their own: a page that somebody looks at does not wait for documents. The
// thread that drew last keeps its document for a while, as the next page asked for is mostly of the same.

import type { Worker } from 'node:worker_threads'
import type { DrawPage } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { DrawAnswer, DrawDocument, DrawJob, ErrorOf, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

/** One at a time: there is one thread that may be kept. */
const drawLimits: Limits = { time: 10_000, heap: 256, growth: 500, atOnce: 1, waiting: 60, waitingOfOne: 20 }

/** Milliseconds for which a thread waits for its next page. */
const PATIENCE = 20_000

type Open = { readonly key: string; readonly thread: Worker; readonly timer: NodeJS.Timeout }

export const drawInThread = (
  threadOf: ThreadOf<DrawDocument>,
  onFault: OnFault,
  limits: Limits = drawLimits,
): DrawPage => {
  const run = inTurn({ ...limits, atOnce: 1 }, onFault)
  let open: Open | null = null

  /** The thread that is kept, no longer kept. */
  const take = (): Open | null => {
    const kept = open
    if (kept !== null) clearTimeout(kept.timer)
    open = null
    return kept
  }
  const close = (kept: Open | null): void => void kept?.thread.terminate()
  const keep = (key: string, thread: Worker): void => {
    thread.unref()
    open = { key, thread, timer: setTimeout(() => close(take()), PATIENCE).unref() }
  }
  const threadFor = async (key: string, file: () => Promise<Uint8Array | null>): Promise<Worker> => {
    const kept = take()
    if (kept?.key === key) return kept.thread
    close(kept)
    const bytes = await file()
    if (bytes === null) throw new Error('a page of a document that is not kept')
    const thread = threadOf({ bytes }, limits.heap)
    // A fault of one that waits concerns nobody: the next page has another thread.
    thread.on('error', () => undefined)
    thread.once('exit', () => {
      if (open?.thread === thread) take()
    })
    return thread
  }

  return ({ authority, sha256, file, page, hold, box = null, width, signal }) => {
    const key = JSON.stringify([authority, sha256])
    const start = async (): Promise<Worker> => {
      const thread = await threadFor(key, file)
      const job: DrawJob = { page, hold, box, width }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
      thread.postMessage(job)
      return thread
    }
    return run<ValueOf<DrawAnswer>, ErrorOf<DrawAnswer>>(start, {
      authority,
      signal,
      keep: (thread) => keep(key, thread),
    })
  }
}
