// One thread and its limits of time and of memory: a file that loops, swells or breaks the reader ends its thread and
// nothing else. Called off, it ends at once.

import type { Worker } from 'node:worker_threads'
import { err, type Result } from '@tiendo/domain'
import type { UnreadableFile } from '@tiendo/api/client'
import type { ReadProgress } from '@tiendo/reader'
import type { FromThread, Meanwhile } from './protocol.ts'

export type ThreadLimits = {
  /** Milliseconds for one document, from when its turn comes. */
  readonly time: number
  /** Counted anew from each word of the thread: it may take long, and not be silent. */
  readonly isPerWord?: boolean
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
  readonly onWord?: ((word: Meanwhile) => void) | undefined
  readonly onFault: OnFault
  /** Takes over a thread that answered well, to ask it again; else it ends. */
  readonly keep?: ((thread: Worker) => void) | undefined
}

/** Milliseconds between looks at the memory of the process. */
const LOOK_EVERY = 100
const MEGABYTE = 1_048_576

const ignore = (): void => undefined

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

export const runThread = <T, E>(
  thread: Worker,
  limits: ThreadLimits,
  { signal, onProgress, onWord, onFault, keep }: Watch,
): Promise<Result<T, E | UnreadableFile>> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const finish = (answer: Result<T, E | UnreadableFile>): void => {
      clearTimeout(slow)
      clearInterval(swelling)
      signal.removeEventListener('abort', leave)
      // What a dying thread still has to say changes nothing any more.
      thread.on('error', ignore)
      thread.off('message', hear).off('error', fail).off('exit', left)
      if (keep !== undefined && answer.ok) {
        thread.off('error', ignore)
        keep(thread)
        return resolve(answer)
      }
      // The next one finds the memory free.
      return void thread.terminate().finally(() => resolve(answer))
    }
    const leave = (): void => finish(err({ code: 'reader/cancelled' }))
    const hear = (said: FromThread<Result<T, E>>): void => {
      if (limits.isPerWord === true) slow.refresh()
      switch (said.kind) {
        case 'answer':
          return finish(said.answer)
        case 'progress':
          return onProgress({ stage: said.stage, done: said.done, total: said.total })
        default:
          return onWord?.(said)
      }
    }
    const fail = (error: unknown): void => {
      if (isOutOfMemory(error)) return finish(err({ code: 'reader/too-heavy' }))
      onFault(error)
      return finish(err({ code: 'reader/failed' }))
    }
    const left = (code: number): void => {
      onFault(new Error(`the reading thread left without an answer, code ${code}`))
      finish(err({ code: 'reader/failed' }))
    }
    const slow = setTimeout(() => finish(err({ code: 'reader/too-slow', seconds: limits.time / 1000 })), limits.time)
    const swelling = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growth * MEGABYTE) finish(err({ code: 'reader/too-heavy' }))
    }, LOOK_EVERY)
    signal.addEventListener('abort', leave, { once: true })
    thread.on('message', hear).on('error', fail).on('exit', left)
    if (signal.aborted) leave()
  })
