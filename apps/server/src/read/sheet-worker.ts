// One spreadsheet read in a thread of its own, which lives for it alone.

import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from '@tiendo/reader/sheet'
import { giveWay } from './give-way.ts'
import type { FromThread, SheetAnswer, SheetJob } from './protocol.ts'

// Given by thread.ts alone.
const { bytes, name }: SheetJob = workerData

giveWay()
const said: FromThread<SheetAnswer> = { kind: 'answer', answer: readSheet(bytes, name) }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
parentPort?.postMessage(said)
