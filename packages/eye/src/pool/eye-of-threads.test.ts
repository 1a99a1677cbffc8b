import type { PagePicture, SeenPage } from '@tiendo/reader/page'
import { describe, expect, it } from 'vitest'
import { eyeOfThreads } from './eye-of-threads.ts'
import type { EyeThread, FromThread, ToThread } from './protocol.ts'

const picture = (number: number): PagePicture => ({ number, width: 1, height: 1, rgbx: new Uint8Array(4), dpi: 200 })

const seen = (number: number): SeenPage => ({
  page: { number, width: 1, height: 1, words: [], rules: [] },
  hold: null,
  marks: [],
})

type Fake = EyeThread & {
  readonly asked: { readonly number: number; readonly transferred: number }[]
  readonly say: (said: FromThread) => void
  readonly die: (error?: unknown) => void
  ended: boolean
}

/** Threads that answer when the test says so. */
const fakeThreads = (): { readonly threads: Fake[]; readonly start: () => Fake } => {
  const threads: Fake[] = []
  const start = (): Fake => {
    const listeners = new Map<string, (value: never) => void>()
    const tell = (event: string, value: unknown): void => listeners.get(event)?.(value as never)
    const fake: Fake = {
      asked: [],
      ended: false,
      postMessage: (message: ToThread, transfer) =>
        fake.asked.push({ number: message.picture.number, transferred: transfer.length }),
      on: (event: string, listener: (value: never) => void) => listeners.set(event, listener),
      terminate: async () => {
        fake.ended = true
      },
      say: (said) => tell('message', said),
      die: (error) => {
        if (error !== undefined) tell('error', error)
        tell('exit', 1)
      },
    }
    threads.push(fake)
    return fake
  }
  return { threads, start }
}

const answer = (thread: Fake | undefined): void => {
  const last = thread?.asked.at(-1)
  if (last !== undefined) thread?.say({ kind: 'seen', page: seen(last.number) })
}

describe('an eye of threads', () => {
  it('starts no thread before a page comes, the second when a second page waits, never a third', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 2 })
    expect(threads).toHaveLength(0)
    const first = eye.look(picture(1))
    expect(threads).toHaveLength(1)
    const others = [eye.look(picture(2)), eye.look(picture(3))]
    expect(threads.map(({ asked }) => asked.map(({ number }) => number))).toEqual([[1], [2]])
    answer(threads[0])
    expect((await first).page.number).toBe(1)
    expect(threads.map(({ asked }) => asked.map(({ number }) => number))).toEqual([[1, 3], [2]])
    answer(threads[1])
    answer(threads[0])
    expect((await Promise.all(others)).map(({ page }) => page.number)).toEqual([2, 3])
    expect(threads).toHaveLength(2)
  })

  it('asks one thread page after page where pages come one after the other', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 2 })
    for (const number of [1, 2, 3]) {
      const page = eye.look(picture(number))
      answer(threads[0])
      expect((await page).page.number).toBe(number)
    }
    expect(threads).toHaveLength(1)
  })

  it.each([
    ['hands over a picture that has its memory to itself', new Uint8Array(4)],
    ['sends only its part of a larger memory', new Uint8Array(new ArrayBuffer(1000), 8, 4)],
  ])('%s', (_, rgbx) => {
    const { threads, start } = fakeThreads()
    void eyeOfThreads({ start, atOnce: 1 }).look({ ...picture(1), rgbx })
    expect(threads[0]?.asked).toEqual([{ number: 1, transferred: 1 }])
  })

  it('ends the thread of a page called off; the next page has another one', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 1 })
    const leave = new AbortController()
    const first = eye.look(picture(1), leave.signal)
    const second = eye.look(picture(2))
    leave.abort(new Error('no more'))
    await expect(first).rejects.toThrow('no more')
    expect(threads.map(({ ended }) => ended)).toEqual([true, false])
    // What the ended thread still says is nobody's.
    answer(threads[0])
    threads[0]?.die()
    answer(threads[1])
    expect((await second).page.number).toBe(2)
  })

  it('leaves the threads alone where a page is called off before its turn', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 1 })
    const first = eye.look(picture(1))
    const leave = new AbortController()
    const second = eye.look(picture(2), leave.signal)
    leave.abort(new Error('no more'))
    await expect(second).rejects.toThrow('no more')
    answer(threads[0])
    expect((await first).page.number).toBe(1)
    expect(threads.map(({ asked, ended }) => [asked.length, ended])).toEqual([[1, false]])
  })

  it('takes no page that was called off before', async () => {
    const { threads, start } = fakeThreads()
    const look = eyeOfThreads({ start, atOnce: 1 }).look(picture(1), AbortSignal.abort(new Error('no more')))
    await expect(look).rejects.toThrow('no more')
    expect(threads).toHaveLength(0)
  })

  it('says once that a thread died, and replaces it', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 1 })
    const first = eye.look(picture(1))
    const second = eye.look(picture(2))
    threads[0]?.die(new Error('out of memory'))
    await expect(first).rejects.toThrow('a thread of the eye ended without an answer')
    answer(threads[1])
    expect((await second).page.number).toBe(2)
    expect(threads).toHaveLength(2)
  })

  it('gives on what failed in a thread, which goes on', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 1 })
    const first = eye.look(picture(1))
    threads[0]?.say({ kind: 'failed', reason: 'no such file' })
    await expect(first).rejects.toThrow('the eye failed: no such file')
    const second = eye.look(picture(2))
    answer(threads[0])
    expect((await second).page.number).toBe(2)
  })

  it('closed, ends its threads and takes no page', async () => {
    const { threads, start } = fakeThreads()
    const eye = eyeOfThreads({ start, atOnce: 1 })
    const open = [eye.look(picture(1)), eye.look(picture(2))]
    const told = Promise.allSettled(open)
    await eye.close()
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(threads.map(({ ended }) => ended)).toEqual([true])
    await expect(eye.look(picture(3))).rejects.toThrow('the eye is closed')
  })
})
