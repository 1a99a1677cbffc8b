// Where the program of a thread stands: in the bundle beside this one, or in source, where a thread must be told of tsx
// anew (it does not inherit the loader of the process).

import { Worker, type WorkerOptions } from 'node:worker_threads'

type Program = 'read-worker' | 'draw-worker' | 'sheet-worker' | 'comment-worker' | 'pictures-worker' | 'eye-worker'

const fromSource = import.meta.url.endsWith('.ts')

const sourceEntry = (program: Program): URL => {
  const tsx = import.meta.resolve('tsx/esm/api')
  const worker = new URL(`./${program}.ts`, import.meta.url).href
  const code = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(worker)})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

/** Megabytes for what is made and soon forgotten: threads are several, and what each may take adds up. */
const YOUNG = 8

/** `heap`: megabytes. What it works with stands outside of that: buffers, WebAssembly. */
export const startThread = (program: Program, heap: number, job?: WorkerOptions['workerData']): Worker =>
  new Worker(fromSource ? sourceEntry(program) : new URL(`./${program}.mjs`, import.meta.url), {
    workerData: job,
    execArgv: fromSource ? ['--conditions=@tiendo/source'] : [],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
    // Nothing of the server's environment is the reader's business.
    env: {},
  })
