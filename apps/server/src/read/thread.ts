// The threads that the server starts, by what they are given.

import type { ThreadOf } from './in-turn.ts'
import type { CommentJob, DrawDocument, PicturesJob, ReadJob, SheetJob } from './protocol.ts'
import { startThread } from './start-thread.ts'

export const readingThread: ThreadOf<ReadJob> = (job, heap) => startThread('read-worker', heap, job)
export const sheetThread: ThreadOf<SheetJob> = (job, heap) => startThread('sheet-worker', heap, job)
export const commentThread: ThreadOf<CommentJob> = (job, heap) => startThread('comment-worker', heap, job)
export const drawingThread: ThreadOf<DrawDocument> = (job, heap) => startThread('draw-worker', heap, job)
export const picturesThread: ThreadOf<PicturesJob> = (job, heap) => startThread('pictures-worker', heap, job)
