// The drawing thread: kept for the next page of its document, ended for another's, and by any fault.

import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { drawInThread } from './draw-in-thread.ts'
import type { Limits } from './in-turn.ts'

const limits: Limits = { time: 5000, heap: 40, growth: 4096, atOnce: 1, waiting: 9, waitingOfOne: 9 }

/** A thread that runs the document as what it does with each page; `seen` counts its pages. */
const drawer = () => {
  const faults: string[] = []
  const started: Worker[] = []
  const asked: string[] = []
  const drawPage = drawInThread(
    ({ bytes }, heap) => {
      const program = `const { parentPort } = require('node:worker_threads'); let seen = 0
        const say = (value) => parentPort.postMessage({ kind: 'answer', answer: { ok: true, value } })
        parentPort.on('message', ({ page, width }) => { seen += 1; ${new TextDecoder().decode(bytes)} })`
      const thread = new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: heap }, stderr: true })
      started.push(thread)
      return thread
    },
    (error) => faults.push(String(error)),
    limits,
  )
  const draw = (document: string, page: number, program: string | null = 'say([page, width, seen])') =>
    drawPage({
      authority: 'tinh-mau',
      sha256: document,
      page,
      hold: null,
      width: 800,
      file: async () => {
        asked.push(document)
        return program === null ? null : new TextEncoder().encode(program)
      },
    })
  return { draw, faults, started, asked }
}

describe('a page drawn in a thread', () => {
  it('is drawn by the one that has the document open; another document has another', async () => {
    const { draw, started, asked } = drawer()
    expect(await draw('a', 1)).toEqual({ ok: true, value: [1, 800, 1] })
    expect(await draw('a', 2)).toEqual({ ok: true, value: [2, 800, 2] })
    expect(await draw('b', 1)).toEqual({ ok: true, value: [1, 800, 1] })
    expect(await draw('a', 3)).toEqual({ ok: true, value: [3, 800, 1] })
    expect([asked, started.length]).toEqual([['a', 'b', 'a'], 3])
  })

  it('asked for with others at once is drawn in turn, by one thread', async () => {
    const { draw, started } = drawer()
    const drawn = await Promise.all([1, 2, 3, 4].map((page) => draw('a', page)))
    expect(drawn.map((answer) => answer.ok && answer.value)).toEqual([[1, 800, 1], [2, 800, 2], [3, 800, 3], [4, 800, 4]])
    expect(started).toHaveLength(1)
  })

  it('that breaks its thread is refused, and the next is drawn anew', async () => {
    const { draw, faults, started } = drawer()
    const program = `if (page === 2) throw new Error('hỏng'); say([page, seen])`
    expect(await draw('a', 1, program)).toMatchObject({ ok: true })
    expect(await draw('a', 2, program)).toEqual({ ok: false, error: { code: 'reader/failed' } })
    expect(await draw('a', 3, program)).toEqual({ ok: true, value: [3, 1] })
    expect([faults.length, started.length]).toEqual([1, 2])
  })

  it('of a thread that died waiting is drawn by another', async () => {
    const { draw, started } = drawer()
    await draw('a', 1)
    await started[0]?.terminate()
    expect(await draw('a', 2)).toEqual({ ok: true, value: [2, 800, 1] })
  })

  it('of a document that is gone meanwhile is a fault, and told', async () => {
    const { draw, faults } = drawer()
    expect(await draw('a', 1, null)).toEqual({ ok: false, error: { code: 'reader/failed' } })
    expect(faults).toHaveLength(1)
  })
})
