// The reading thread: whatever happens in it, the answer is a value and the next document is read.

import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { ImportProgress } from '@tiendo/api/client'
import type { KeptPages, ReadRequest } from '@tiendo/api/server'
import type { Limits, ThreadOf } from './in-turn.ts'
import type { ReadJob } from './protocol.ts'
import { readInThread } from './read-in-thread.ts'

const limits: Limits = { time: 400, heap: 40, growth: 4096, atOnce: 2, waiting: 3, waitingOfOne: 3 }

/** A thread that runs the document itself as its program. */
const thread: ThreadOf<ReadJob> = ({ bytes, seen }, heap) =>
  new Worker(`const { parentPort, workerData } = require('node:worker_threads'); ${new TextDecoder().decode(bytes)}`, {
    eval: true,
    workerData: { seen },
    resourceLimits: { maxOldGenerationSizeMb: heap },
    stderr: true,
  })

type Watch = Pick<ReadRequest, 'signal' | 'onProgress' | 'pages' | 'onBeginning'>

const reader = (over: Partial<Limits> = {}, overScans: Partial<Limits> = {}) => {
  const faults: string[] = []
  const read = readInThread(thread, (error) => faults.push(String(error)), {
    text: { ...limits, ...over },
    scan: { ...limits, time: 20_000, isPerWord: true, atOnce: 1, ...overScans },
  })
  const run = async (program: string, watch: Watch = {}, authority = 'tinh-mau') =>
    read({ bytes: new TextEncoder().encode(program), name: 'a.txt', authority, ...watch })
  return Object.assign(run, { faults })
}

const good = `parentPort.postMessage({ kind: 'answer', answer: { ok: false, error: { code: 'reader/empty' } } })`
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

  it('beside one that swells is read all the same', async () => {
    const read = reader({ time: 20_000, growth: 256 })
    const swell = 'const all = []; setInterval(() => all.push(Buffer.alloc(64 * 1048576, 1)), 1)'
    const patient = `setTimeout(() => { ${good} }, 600)`
    const [heavy, light] = await Promise.all([read(swell), read(patient)])
    expect([heavy, light]).toMatchObject([{ error: { code: 'reader/too-heavy' } }, { error: { code: 'reader/empty' } }])
  })

  it('waits its turn, and is refused when too many wait', async () => {
    const read = reader()
    const answers = await Promise.all(Array.from({ length: 7 }, () => read(forEver)))
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.filter((code) => code === 'reader/too-slow')).toHaveLength(limits.atOnce + limits.waiting)
    expect(codes.filter((code) => code === 'request/too-many')).toHaveLength(2)
    expect(await read(good)).toMatchObject({ error: { code: 'reader/empty' } })
  })

  it('says how far it is, from the queue to the end', async () => {
    const read = reader({ atOnce: 1, time: 20_000 })
    const told: ImportProgress[] = []
    const page = `parentPort.postMessage({ kind: 'progress', stage: 'pages', done: 1, total: 9 })`
    const [, second] = await Promise.all([
      read(good),
      read(`${page}; ${good}`, { onProgress: (progress) => told.push(progress) }),
    ])
    expect(second).toMatchObject({ error: { code: 'reader/empty' } })
    expect(told).toEqual([
      { stage: 'waiting', done: 0, total: 1 },
      { stage: 'pages', done: 1, total: 9 },
    ])
  })

  it('called off, under way or waiting, ends at once and leaves its place', async () => {
    const read = reader({ atOnce: 1, waiting: 1, time: 20_000 })
    const [first, second] = [new AbortController(), new AbortController()]
    const answers = Promise.all([
      read(forEver, { signal: first.signal }),
      read(forEver, { signal: second.signal }),
      read(good),
    ])
    second.abort()
    const third = read(good)
    first.abort()
    expect(await answers).toMatchObject([
      { error: { code: 'reader/cancelled' } },
      { error: { code: 'reader/cancelled' } },
      { error: { code: 'request/too-many' } },
    ])
    expect(await third).toMatchObject({ error: { code: 'reader/empty' } })
    expect(await read(good, { signal: AbortSignal.abort() })).toMatchObject({ error: { code: 'reader/cancelled' } })
    expect(read.faults).toEqual([])
  })
})

/** A document of pictures: without an eye it is a scan, with one it does what the program says. */
const scan = (program: string): string =>
  `const say = (said) => parentPort.postMessage(said)
   const answer = (code) => say({ kind: 'answer', answer: { ok: false, error: { code } } })
   if (workerData.seen === null) answer('reader/scan'); else { ${program} }`

const memory = (kept: ReadonlyMap<number, Uint8Array> = new Map()) => {
  const told: number[] = []
  const pages: KeptPages = { seen: async () => kept, keep: (page, seen) => void told.push(page, ...seen) }
  return { pages, told }
}

describe('a document of pictures', () => {
  it('is read again with an eye, from the pages kept of it, and its new ones are kept', async () => {
    const { pages, told } = memory(new Map([[1, new Uint8Array([7])]]))
    const program = `say({ kind: 'seen', page: 2, seen: workerData.seen.get(1) }); answer('reader/empty')`
    expect(await reader()(scan(program), { pages })).toMatchObject({ error: { code: 'reader/empty' } })
    expect(told).toEqual([2, 7])
  })

  it('tells its first page before its answer', async () => {
    const told: unknown[] = []
    const program = `say({ kind: 'beginning', beginning: 'trang 1' }); answer('reader/empty')`
    await reader()(scan(program), { onBeginning: (beginning) => told.push(beginning) })
    expect(told).toEqual(['trang 1'])
  })

  it('keeps no document of letters waiting; others of pictures wait for it', async () => {
    const read = reader()
    const slow = new AbortController()
    const [first, second] = [read(scan(forEver), { signal: slow.signal }), read(scan(`answer('reader/corrupt')`))]
    expect(await Promise.all([good, good, good].map((program) => read(program)))).toMatchObject(
      [1, 2, 3].map(() => ({ error: { code: 'reader/empty' } })),
    )
    slow.abort()
    expect([await first, await second]).toMatchObject([{ error: { code: 'reader/cancelled' } }, { error: { code: 'reader/corrupt' } }])
  })

  it('may take long, and not be silent for long', async () => {
    const page = `say({ kind: 'progress', stage: 'seeing', done: 1, total: 9 })`
    const pages = `let told = 0; setInterval(() => { ${page}; if ((told += 1) === 9) answer('reader/empty') }, 100)`
    const read = reader({}, { time: 400 })
    expect(await read(scan(pages))).toMatchObject({ error: { code: 'reader/empty' } })
    expect(await read(scan(`${page}; ${forEver}`))).toMatchObject({ error: { code: 'reader/too-slow' } })
  })
})
