// Pictures of pages made one document in a thread of its own, which lives for them alone.

import { parentPort, workerData } from 'node:worker_threads'
import { documentOfPictures } from '@tiendo/reader/pictures'
import { giveWay } from './give-way.ts'
import type { FromThread, PicturesAnswer, PicturesJob } from './protocol.ts'

// Given by thread.ts alone.
const { pictures }: PicturesJob = workerData

giveWay()
const answer: PicturesAnswer = documentOfPictures(pictures)
const said: FromThread<PicturesAnswer> = { kind: 'answer', answer }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window.
parentPort?.postMessage(said)
