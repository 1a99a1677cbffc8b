// An eye over several threads: each looks at one page at a time, none is started before a page waits for it. A page called
// off ends its thread, as nothing stops a recogniser at work; the next page has a new one.

import type { Eye, PagePicture, SeenPage } from '@tiendo/reader/page'
import type { EyeThread, FromThread } from './protocol.ts'

type Options = {
  readonly start: () => EyeThread
  /** Threads at most; each takes about 150 MB. */
  readonly atOnce: number
}

type Job = {
  readonly picture: PagePicture
  readonly done: (page: SeenPage) => void
  readonly fail: (cause: unknown) => void
}

type Running = { readonly thread: EyeThread; job: Job | null }

/** A picture that has its memory to itself is handed over; of a larger memory only its own part is sent. */
const handedOver = (picture: PagePicture): readonly [PagePicture, readonly ArrayBuffer[]] => {
  const { rgbx } = picture
  const whole = rgbx.buffer instanceof ArrayBuffer && rgbx.byteLength === rgbx.buffer.byteLength
  const own = whole ? rgbx : rgbx.slice()
  return own.buffer instanceof ArrayBuffer ? [{ ...picture, rgbx: own }, [own.buffer]] : [picture, []]
}

const CLOSED = 'the eye is closed'

export const eyeOfThreads = ({ start, atOnce }: Options): Eye => {
  const running = new Set<Running>()
  let waiting: readonly Job[] = []
  let closed = false

  /** The thread's page, its thread free or gone. */
  const settle = (own: Running): Job | null => {
    const { job } = own
    own.job = null
    return job
  }
  const drop = (own: Running): Job | null => {
    running.delete(own)
    return settle(own)
  }
  const lost = (own: Running, cause: unknown): void => {
    drop(own)?.fail(new Error('a thread of the eye ended without an answer', { cause }))
    next()
  }
  const hear = (own: Running, said: FromThread): void => {
    const job = settle(own)
    if (said.kind === 'seen') job?.done(said.page)
    else job?.fail(new Error(`the eye failed: ${said.reason}`))
    next()
  }
  const begin = (): Running => {
    const own: Running = { thread: start(), job: null }
    running.add(own)
    own.thread.on('message', (said) => hear(own, said))
    own.thread.on('error', (cause) => lost(own, cause))
    own.thread.on('exit', (code) => lost(own, `code ${code}`))
    return own
  }
  const next = (): void => {
    const [job, ...others] = waiting
    if (job === undefined) return
    const idle = [...running].find((own) => own.job === null)
    if (idle === undefined && running.size >= atOnce) return
    waiting = others
    try {
      const own = idle ?? begin()
      const [picture, transfer] = handedOver(job.picture)
      own.thread.postMessage({ picture }, transfer)
      own.job = job
    } catch (cause) {
      job.fail(cause)
      next()
    }
  }
  const callOff = (job: Job): void => {
    waiting = waiting.filter((other) => other !== job)
    const own = [...running].find((each) => each.job === job)
    if (own === undefined) return
    drop(own)
    void own.thread.terminate()
    next()
  }

  return {
    atOnce,
    look: (picture, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason)
        if (closed) return reject(new Error(CLOSED))
        const leave = (): void => {
          callOff(job)
          reject(signal?.reason)
        }
        const over = (): void => signal?.removeEventListener('abort', leave)
        const job: Job = {
          picture,
          done: (page) => {
            over()
            resolve(page)
          },
          fail: (cause) => {
            over()
            reject(cause)
          },
        }
        signal?.addEventListener('abort', leave, { once: true })
        waiting = [...waiting, job]
        next()
      }),
    close: async () => {
      closed = true
      const jobs = [...waiting, ...[...running].flatMap(({ job }) => (job === null ? [] : [job]))]
      const threads = [...running].map(({ thread }) => thread)
      waiting = []
      for (const own of running) drop(own)
      for (const { fail } of jobs) fail(new Error(CLOSED))
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}
