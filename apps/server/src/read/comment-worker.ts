// One document copied with its comments in a thread of its own, which lives for it alone.

import { parentPort, workerData } from 'node:worker_threads'
import { ok } from '@tiendo/domain'
import { commentedCopy, copyName } from '@tiendo/writer'
import { giveWay } from './give-way.ts'
import type { CommentAnswer, CommentJob, FromThread } from './protocol.ts'

// Given by thread.ts alone.
const { document, on, language }: CommentJob = workerData

giveWay()
const { bytes, refused } = commentedCopy(document, on, language)
const answer: CommentAnswer = ok({ name: copyName(document.source.name, refused), bytes })
const said: FromThread<CommentAnswer> = { kind: 'answer', answer }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
parentPort?.postMessage(said)
