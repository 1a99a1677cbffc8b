// A reader of scans for tests: the first page at once, the rest when the test says so.

import { createHash } from 'node:crypto'
import { err, ok, type Draft } from '@tiendo/domain'
import type { ReadFile } from '../context.ts'
import { sampleDraft, sampleSource } from './documents.ts'

type Answer = Awaited<ReturnType<ReadFile>>

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const scanReader = () => {
  let finish: (how: 'whole' | 'broken') => void = () => undefined
  /** The pages that each reading began with. */
  const given: (readonly number[])[] = []
  const read: ReadFile = async ({ bytes, name, pages, onProgress, onBeginning, signal }) => {
    given.push([...((await pages?.seen()) ?? new Map()).keys()])
    const file = { name, kind: 'pdf', pages: 3, sha256: hash(bytes) } as const
    const source = { ...sampleSource(name), ...file }
    const whole: Draft = { ...sampleDraft(name), source: file }
    const [first] = whole.tasks
    const rest = new Promise<Answer>((resolve) => {
      finish = (how) => resolve(how === 'whole' ? ok({ draft: whole, source }) : err({ code: 'reader/too-heavy' }))
      signal?.addEventListener('abort', () => resolve(err({ code: 'reader/cancelled' })), { once: true })
    })
    pages?.keep(1, new Uint8Array([1]))
    const begun = { ...file, reading: { done: 1, total: 3 } }
    onBeginning?.({ draft: { ...whole, source: begun, tasks: first === undefined ? [] : [first] }, source })
    onProgress?.({ stage: 'seeing', done: 2, total: 3 })
    return rest
  }
  return { read, given, finish: (how: 'whole' | 'broken' = 'whole') => finish(how) }
}
