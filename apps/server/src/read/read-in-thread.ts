// Reads each document in a thread of its own, with a limit of time and of memory: a file that loops, swells or
// breaks the reader ends its thread and nothing else. A few at a time; the rest wait their turn.

import type { Worker } from 'node:worker_threads'
import { err } from '@tiendo/domain'
import type { ReadFile } from '@tiendo/api/server'
import type { ReadAnswer, ReadRequest } from './protocol.ts'

export type ReadLimits = {
  /** Milliseconds for one document, from when its turn comes. */
  readonly time: number
  /** Megabytes of the thread's own heap. */
  readonly heap: number
  /** Megabytes that the whole process may grow by while one document is read: buffers stand outside the heap. */
  readonly growth: number
  readonly atOnce: number
  readonly waiting: number
}

const readLimits: ReadLimits = { time: 30_000, heap: 512, growth: 1024, atOnce: 2, waiting: 20 }

/** Milliseconds between looks at the memory of the process. */
const LOOK_EVERY = 100
const MEGABYTE = 1_048_576

export type ThreadOf = (request: ReadRequest, heap: number) => Worker

/** Hears of faults of the reader itself: the file may be fine, so somebody should look. */
export type OnFault = (error: unknown) => void

export const readInThread = (threadOf: ThreadOf, onFault: OnFault, limits: ReadLimits = readLimits): ReadFile => {
  let reading = 0
  const queue: (() => void)[] = []

  const turn = (): Promise<void> => {
    if (reading < limits.atOnce) {
      reading += 1
      return Promise.resolve()
    }
    return new Promise((resolve) => queue.push(resolve))
  }
  /** The place is handed on: `reading` stays as it is when somebody waits. */
  const done = (): void => {
    const next = queue.shift()
    if (next === undefined) reading -= 1
    else next()
  }

  return async (bytes, name) => {
    if (queue.length >= limits.waiting) return err({ code: 'request/too-many', retryAfter: 10 })
    await turn()
    try {
      return await readOne(threadOf({ bytes, name }, limits.heap), onFault, limits)
    } finally {
      done()
    }
  }
}

const readOne = (thread: Worker, onFault: OnFault, limits: ReadLimits): Promise<ReadAnswer> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const finish = (answer: ReadAnswer): void => {
      clearTimeout(slow)
      clearInterval(swelling)
      thread.removeAllListeners()
      // What a dying thread still has to say changes nothing any more.
      thread.on('error', () => undefined)
      void thread.terminate()
      resolve(answer)
    }
    const slow = setTimeout(() => finish(err({ code: 'reader/too-slow', seconds: limits.time / 1000 })), limits.time)
    const swelling = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growth * MEGABYTE) finish(err({ code: 'reader/too-heavy' }))
    }, LOOK_EVERY)
    thread.on('message', (answer: ReadAnswer) => finish(answer))
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
