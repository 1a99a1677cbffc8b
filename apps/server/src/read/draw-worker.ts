// Pages of one document drawn in a thread of its own, as they are asked for. It never sees another document.

import { parentPort, workerData } from 'node:worker_threads'
import { ok } from '@tiendo/domain'
import { renderPage } from '@tiendo/reader/pages'
import { giveWay } from './give-way.ts'
import type { DrawAnswer, DrawDocument, DrawJob, FromThread } from './protocol.ts'

// Given by thread.ts alone.
const { bytes }: DrawDocument = workerData

const draw = async ({ page, hold, box, width }: DrawJob): Promise<void> => {
  const drawn = await renderPage(bytes, page, { width, hold, ...(box === null ? {} : { box }) })
  const said: FromThread<DrawAnswer> = { kind: 'answer', answer: drawn.ok ? ok(drawn.value.png) : drawn }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
  parentPort?.postMessage(said)
}

giveWay()
parentPort?.on('message', (job: DrawJob) => void draw(job))
