// The reading thread: whatever happens in it, the answer is a value and the next document is read.

import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { readInThread, type ReadLimits, type ThreadOf } from './read-in-thread.ts'

const limits: ReadLimits = { time: 400, heap: 40, growth: 4096, atOnce: 2, waiting: 3 }

/** A thread that runs the document itself as its program. */
const thread: ThreadOf = ({ bytes }, heap) =>
  new Worker(`const { parentPort } = require('node:worker_threads'); ${new TextDecoder().decode(bytes)}`, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    stderr: true,
  })

const reader = (over: Partial<ReadLimits> = {}) => {
  const faults: string[] = []
  const read = readInThread(thread, (error) => faults.push(String(error)), { ...limits, ...over })
  return Object.assign(async (program: string) => read(new TextEncoder().encode(program), 'a.txt'), { faults })
}

const good = `parentPort.postMessage({ ok: false, error: { code: 'reader/empty' } })`
const forEver = 'for (;;);'

describe('a document read in a thread', () => {
  it.each([
    ['answers', good, { code: 'reader/empty' }],
    ['never ends', forEver, { code: 'reader/too-slow', seconds: 0.4 }],
    ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}))', { code: 'reader/too-heavy' }],
    ['throws', `throw new Error('hỏng')`, { code: 'reader/failed' }],
    ['rejects', `Promise.reject(new Error('hỏng'))`, { code: 'reader/failed' }],
    ['leaves without a word', 'process.exit(0)', { code: 'reader/failed' }],
  ])('that %s', async (_, program, error) => {
    const read = reader(program === forEver ? {} : { time: 20_000 })
    expect(await read(program)).toEqual({ ok: false, error })
    expect(await read(good)).toEqual({ ok: false, error: { code: 'reader/empty' } })
    expect(read.faults).toHaveLength(error.code === 'reader/failed' ? 1 : 0)
  })

  it('that fills buffers outside its heap is stopped', async () => {
    const swell = 'const all = []; setInterval(() => all.push(Buffer.alloc(64 * 1048576, 1)), 1)'
    expect(await reader({ time: 20_000, growth: 256 })(swell)).toEqual({ ok: false, error: { code: 'reader/too-heavy' } })
  })

  it('waits its turn, and is refused when too many wait', async () => {
    const read = reader()
    const answers = await Promise.all(Array.from({ length: 7 }, () => read(forEver)))
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.filter((code) => code === 'reader/too-slow')).toHaveLength(limits.atOnce + limits.waiting)
    expect(codes.filter((code) => code === 'request/too-many')).toHaveLength(2)
    expect(await read(good)).toMatchObject({ error: { code: 'reader/empty' } })
  })
})
