// How the reading thread is started: from the bundle beside this one, or from source through tsx.

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ThreadOf } from './read-in-thread.ts'

const fromSource = import.meta.url.endsWith('.ts')

const execArgv = (): string[] =>
  fromSource
    ? ['--conditions=@tiendo/source', '--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : []

const entry = new URL(fromSource ? './worker.ts' : './read-worker.mjs', import.meta.url)

export const readingThread: ThreadOf = (request, heap) =>
  new Worker(entry, {
    workerData: request,
    execArgv: execArgv(),
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // Nothing of the server's environment is the reader's business.
    env: {},
    stdin: false,
  })
