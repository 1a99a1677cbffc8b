// How the reading thread is started: from the bundle beside this one, or from source, where a thread must be told of
// tsx anew (it does not inherit the loader of the process).

import { Worker } from 'node:worker_threads'
import type { ThreadOf } from './read-in-thread.ts'

const fromSource = import.meta.url.endsWith('.ts')

const sourceEntry = (): URL => {
  const tsx = import.meta.resolve('tsx/esm/api')
  const worker = new URL('./worker.ts', import.meta.url).href
  const program = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(worker)})`
  return new URL(`data:text/javascript,${encodeURIComponent(program)}`)
}

const entry = (): URL => (fromSource ? sourceEntry() : new URL('./read-worker.mjs', import.meta.url))

export const readingThread: ThreadOf = (request, heap) =>
  new Worker(entry(), {
    workerData: request,
    execArgv: fromSource ? ['--conditions=@tiendo/source'] : [],
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // Nothing of the server's environment is the reader's business.
    env: {},
  })
