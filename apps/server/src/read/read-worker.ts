// One document read in a thread of its own. It lives for one document: whatever a bad file does to it, it does to
// nothing else. Where it is to look at pictures, the threads that do are its own and end with it.

import { parentPort, workerData } from 'node:worker_threads'
import { err } from '@tiendo/domain'
import { readDocument, type ReadOptions, type ReadProgress } from '@tiendo/reader'
import { giveWay } from './give-way.ts'
import type { FromThread, ReadAnswer, ReadJob } from './protocol.ts'

/** Milliseconds between two words on the same stage: people see no more. */
const QUIET = 50

// Given by thread.ts alone.
const { bytes, name, seen }: ReadJob = workerData

const say = (said: FromThread<ReadAnswer>): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
  parentPort?.postMessage(said)
}

let last: { readonly stage: string; readonly at: number } | null = null
const onProgress = (progress: ReadProgress): void => {
  const at = performance.now()
  if (last !== null && last.stage === progress.stage && at - last.at < QUIET && progress.done < progress.total) return
  last = { stage: progress.stage, at }
  say({ kind: 'progress', ...progress })
}

/** What it takes to look at pictures is loaded where there are any. */
const looking = async (kept: ReadonlyMap<number, Uint8Array>): Promise<ReadOptions> => {
  const [{ openEye }, { packPage, unpackPages }] = await Promise.all([import('./eyes.ts'), import('./seen-pages.ts')])
  return {
    openEye,
    seen: unpackPages(kept),
    onSeen: (page) => say({ kind: 'seen', page: page.page.number, seen: packPage(page) }),
    onBeginning: (beginning) => say({ kind: 'beginning', beginning }),
  }
}

/** Where nothing is to be looked at, whatever asks for an eye is a scan: it is read when the turn of those comes. */
const read = async (): Promise<ReadAnswer> => {
  if (seen !== null) return readDocument(bytes, name, { ...(await looking(seen)), onProgress })
  const asked = Symbol('asks for an eye')
  try {
    return await readDocument(bytes, name, { onProgress, openEye: () => Promise.reject(asked) })
  } catch (error) {
    if (error === asked) return err({ code: 'reader/scan', pages: 0 })
    throw error
  }
}

giveWay()
say({ kind: 'answer', answer: await read() })
