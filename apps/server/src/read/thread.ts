// How threads are started: from the bundle beside this one, or from source, where a thread must be told of tsx anew
// (it does not inherit the loader of the process).

import { Worker } from 'node:worker_threads'
import type { CommentJob, DrawDocument, ReadJob } from './protocol.ts'
import type { ThreadOf } from './in-turn.ts'

type Program = 'read-worker' | 'draw-worker' | 'sheet-worker' | 'comment-worker'

const fromSource = import.meta.url.endsWith('.ts')

const sourceEntry = (program: Program): URL => {
  const tsx = import.meta.resolve('tsx/esm/api')
  const worker = new URL(`./${program}.ts`, import.meta.url).href
  const code = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(worker)})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

const threadOf =
  <J>(program: Program): ThreadOf<J> =>
  (job, heap) =>
    new Worker(fromSource ? sourceEntry(program) : new URL(`./${program}.mjs`, import.meta.url), {
      workerData: job,
      execArgv: fromSource ? ['--conditions=@tiendo/source'] : [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
      // Nothing of the server's environment is the reader's business.
      env: {},
    })

export const readingThread = threadOf<ReadJob>('read-worker')
export const sheetThread = threadOf<ReadJob>('sheet-worker')
export const commentThread = threadOf<CommentJob>('comment-worker')
export const drawingThread = threadOf<DrawDocument>('draw-worker')
