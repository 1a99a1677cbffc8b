// One document read in a thread of its own. It lives for one document: whatever a bad file does to it, it does to
// nothing else.

import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '@tiendo/reader'
import type { ReadAnswer, ReadRequest } from './protocol.ts'

// Given by thread.ts alone.
const { bytes, name }: ReadRequest = workerData

const answer: ReadAnswer = await readDocument(bytes, name)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
parentPort?.postMessage(answer)
