// Documents on their way in: each waits, is read, opens or is refused by itself. A few travel at once.
import type { ImportFailure, ImportProgress } from '@tiendo/api/client'
import type { PictureFile } from './picture-files.ts'
import type { EarlyRefusal } from './refuse-early.ts'

export type JobState =
  /** Pasted: read only when the person says so. */
  | { readonly kind: 'asking'; readonly words: number; readonly tables: number }
  /** Several pictures: one document of them or one of each, as the person says. */
  | { readonly kind: 'sorting'; readonly pictures: readonly PictureFile[] }
  | { readonly kind: 'queued' }
  /** Progress is null until the server says how far it is; `draftId` is there once the first page can be reviewed. */
  | { readonly kind: 'working'; readonly progress: ImportProgress | null; readonly draftId?: string }
  | { readonly kind: 'done'; readonly draftId: string }
  /** The same bytes were read before. */
  | { readonly kind: 'known'; readonly draftId: string }
  | { readonly kind: 'refused'; readonly why: EarlyRefusal }
  | { readonly kind: 'failed'; readonly error: ImportFailure }

export type Job = {
  /** The command that imports it: sent again, it writes once. */
  readonly id: string
  readonly name: string
  readonly file: Blob
  /** Where it is a picture of a page: those of the further pages. */
  readonly further: readonly PictureFile[]
  readonly again: boolean
  readonly state: JobState
}

export type JobEvent =
  | { readonly kind: 'added'; readonly jobs: readonly Job[] }
  | { readonly kind: 'became'; readonly id: string; readonly state: JobState }
  | { readonly kind: 'replaced'; readonly id: string; readonly by: readonly Job[] }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'cleared' }

const AT_ONCE = 2

export const isUnderWay = ({ state }: Job): boolean => state.kind === 'queued' || state.kind === 'working' || state.kind === 'asking' || state.kind === 'sorting'

export const jobsAfter = (jobs: readonly Job[], event: JobEvent): readonly Job[] => {
  switch (event.kind) {
    case 'added':
      return [...jobs, ...event.jobs]
    case 'became':
      return jobs.map((job) => (job.id === event.id ? { ...job, state: event.state } : job))
    case 'replaced':
      return jobs.flatMap((job) => (job.id === event.id ? event.by : [job]))
    case 'removed':
      return jobs.filter(({ id }) => id !== event.id)
    case 'cleared':
      return jobs.filter(isUnderWay)
  }
}

/** Those that may set out now, in the order given. */
export const setOut = (jobs: readonly Job[]): readonly Job[] => {
  const free = AT_ONCE - jobs.filter(({ state }) => state.kind === 'working').length
  return jobs.filter(({ state }) => state.kind === 'queued').slice(0, Math.max(0, free))
}
