// Documents read, and pages drawn, off the event loop. Reading and drawing have turns of their own: a page that
// somebody looks at does not wait for documents.

import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { DrawPage, ReadFile } from '@tiendo/api/server'
import { inTurn, type Limits } from './in-turn.ts'
import type { DrawAnswer, DrawJob, ReadAnswer, ReadJob } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

/** One core is left to those who work with the server; more than four documents at once would be much memory. */
const atOnce = Math.max(1, Math.min(4, availableParallelism() - 1))

const readLimits: Limits = { time: 30_000, heap: 384, growth: 500, atOnce, waiting: 40, waitingOfOne: 12 }
const drawLimits: Limits = { time: 10_000, heap: 256, growth: 500, atOnce: 1, waiting: 60, waitingOfOne: 20 }

export type ThreadOf<J> = (job: J, heap: number) => Worker

type Errors<A> = A extends { readonly ok: false; readonly error: infer E } ? E : never
type Values<A> = A extends { readonly ok: true; readonly value: infer T } ? T : never

export const readInThread = (threadOf: ThreadOf<ReadJob>, onFault: OnFault, limits: Limits = readLimits): ReadFile => {
  const run = inTurn(limits, onFault)
  return ({ bytes, name, authority, onProgress, signal }) =>
    run<Values<ReadAnswer>, Errors<ReadAnswer>>(() => threadOf({ bytes, name }, limits.heap), {
      authority,
      onProgress,
      signal,
    })
}

export const drawInThread = (threadOf: ThreadOf<DrawJob>, onFault: OnFault, limits: Limits = drawLimits): DrawPage => {
  const run = inTurn(limits, onFault)
  return ({ bytes, page, width, authority, signal }) =>
    run<Values<DrawAnswer>, Errors<DrawAnswer>>(() => threadOf({ bytes, page, width }, limits.heap), {
      authority,
      signal,
    })
}
