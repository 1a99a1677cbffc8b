// One thread and its limits of time and of memory: a file that loops, swells or breaks the reader ends its thread and
// nothing else. Called off, it ends at once.

import type { Worker } from 'node:worker_threads'
import { err, type Result } from '@tiendo/domain'
import type { UnreadableFile } from '@tiendo/api/client'
import type { ReadProgress } from '@tiendo/reader'
import type { FromThread } from './protocol.ts'

export type ThreadLimits = {
  /** Milliseconds for one document, from when its turn comes. */
  readonly time: number
  /** Megabytes of the thread's own heap. */
  readonly heap: number
  /** Megabytes that the whole process may grow by meanwhile: buffers and WebAssembly stand outside the heap. */
  readonly growth: number
}

/** Hears of faults of the reader itself: the file may be fine, so somebody should look. */
export type OnFault = (error: unknown) => void

type Watch = {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ReadProgress) => void
  readonly onFault: OnFault
}

/** Milliseconds between looks at the memory of the process. */
const LOOK_EVERY = 100
const MEGABYTE = 1_048_576

export const runThread = <T, E>(
  thread: Worker,
  limits: ThreadLimits,
  { signal, onProgress, onFault }: Watch,
): Promise<Result<T, E | UnreadableFile>> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const finish = (answer: Result<T, E | UnreadableFile>): void => {
      clearTimeout(slow)
      clearInterval(swelling)
      signal.removeEventListener('abort', leave)
      thread.removeAllListeners()
      // What a dying thread still has to say changes nothing any more.
      thread.on('error', () => undefined)
      // The next one finds the memory free.
      void thread.terminate().finally(() => resolve(answer))
    }
    const leave = (): void => finish(err({ code: 'reader/cancelled' }))
    signal.addEventListener('abort', leave, { once: true })
    const slow = setTimeout(() => finish(err({ code: 'reader/too-slow', seconds: limits.time / 1000 })), limits.time)
    const swelling = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growth * MEGABYTE) finish(err({ code: 'reader/too-heavy' }))
    }, LOOK_EVERY)
    thread.on('message', (said: FromThread<Result<T, E>>) => {
      if (said.kind === 'answer') return finish(said.answer)
      const { stage, done, total } = said
      return onProgress({ stage, done, total })
    })
    thread.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return finish(err({ code: 'reader/too-heavy' }))
      onFault(error)
      return finish(err({ code: 'reader/failed' }))
    })
    thread.on('exit', (code) => {
      onFault(new Error(`the reading thread left without an answer, code ${code}`))
      finish(err({ code: 'reader/failed' }))
    })
  })
