// Pages are looked at beside the program, two at a time at most: it hears keys and says how far it is meanwhile.

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { eyeOfThreads } from '@tiendo/eye'
import type { Eye } from '@tiendo/reader/page'

const MOST = 2

export const eyeInThreads = (): Eye =>
  eyeOfThreads({
    start: () => new Worker(new URL('./eye-thread.mjs', import.meta.url)),
    atOnce: Math.max(1, Math.min(MOST, availableParallelism())),
  })
