import { Worker } from 'node:worker_threads'
import type { Eye, PagePicture } from '@tiendo/reader/page'
import { describe, expect, it } from 'vitest'
import { pagePicture } from '../testing/page-picture.ts'
import { eyeOfThreads } from './eye-of-threads.ts'
import type { FromThread, ToThread } from './protocol.ts'
import { serveEye } from './serve-eye.ts'

/** A thread from source: it must be told of tsx anew. */
const start = (): Worker => {
  const [tsx, thread] = [import.meta.resolve('tsx/esm/api'), new URL('../thread.ts', import.meta.url).href]
  const code = [
    `import { register } from ${JSON.stringify(tsx)}; register()`,
    `const { parentPort } = await import('node:worker_threads')`,
    `const { serveEye } = await import(${JSON.stringify(thread)})`,
    'serveEye(parentPort)',
  ].join('\n')
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    execArgv: ['--conditions=@tiendo/source'],
  })
}

describe('an eye in a thread', () => {
  it('reads a page there and ends with its eye', async () => {
    const eye = eyeOfThreads({ start, atOnce: 2 })
    const picture = await pagePicture('01-chuyen-doi-so/ke-hoach.pdf', 1, [0.1, 0.06, 0.42, 0.11])
    const { page } = await eye.look(picture)
    expect(page.words.map(({ text }) => text).join(' ')).toBe('ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU')
    // Handed over, not copied.
    expect(picture.rgbx).toHaveLength(0)
    await eye.close()
  })

  it('says what failed, and serves on', async () => {
    const picture: PagePicture = { number: 1, width: 1, height: 1, rgbx: new Uint8Array(4), dpi: 200 }
    const seen = { page: { number: 2, width: 1, height: 1, words: [], rules: [] }, hold: null, marks: [] }
    const eye: Eye = {
      atOnce: 1,
      look: async ({ number }) => {
        if (number === 1) throw new Error('no such file')
        return seen
      },
      close: async () => undefined,
    }
    const said: FromThread[] = []
    let hear: (message: ToThread) => void = () => undefined
    let heard: () => void = () => undefined
    const next = (message: ToThread): Promise<void> =>
      new Promise((resolve) => {
        heard = resolve
        hear(message)
      })
    serveEye(
      {
        postMessage: (message) => {
          said.push(message)
          heard()
        },
        on: (_, listener) => (hear = listener),
      },
      async () => eye,
    )
    await next({ picture })
    await next({ picture: { ...picture, number: 2 } })
    expect(said.map(({ kind }) => kind)).toEqual(['failed', 'seen'])
    expect(said[0]).toMatchObject({ reason: expect.stringContaining('no such file') })
  })
})
