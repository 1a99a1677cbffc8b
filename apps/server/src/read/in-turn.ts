// A job done in a thread of its own when its turn comes. One that was found too heavy beside others is done again
// alone: the memory of a process does not say whose it is.

import type { Worker } from 'node:worker_threads'
import { err, type Result } from '@tiendo/domain'
import type { DomainError, ImportProgress, UnreadableFile } from '@tiendo/api/client'
import type { Meanwhile } from './protocol.ts'
import { runThread, type OnFault, type ThreadLimits } from './run-thread.ts'
import { createTurns, type TurnLimits } from './turns.ts'

export type Limits = ThreadLimits & TurnLimits

/** Starts a thread with its document and at most so many megabytes of heap. */
export type ThreadOf<Document> = (document: Document, heap: number) => Worker

export type Job = {
  readonly authority: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
  /** Hears what comes of it before its answer; again from the beginning where it is done again. */
  readonly onWord?: ((word: Meanwhile) => void) | undefined
  /** Takes over a thread that answered well, before the next turn begins. */
  readonly keep?: (thread: Worker) => void
}

type Refused = UnreadableFile | Extract<DomainError, { code: 'request/too-many' }>

/** `isGrowing`: whether others of this process, whose turns are not these, may take memory just now. */
export const inTurn = (limits: Limits, onFault: OnFault, isGrowing: () => boolean = () => false) => {
  const turns = createTurns(limits)

  const once = async <T, E>(
    start: () => Promise<Worker>,
    { authority, signal = new AbortController().signal, onProgress = () => undefined, onWord, keep }: Job,
    alone: boolean,
  ): Promise<{ readonly answer: Result<T, E | Refused>; readonly hadCompany: boolean }> => {
    let before = 0
    const onPlace = (place: number): void => {
      before = Math.max(before, place)
      onProgress({ stage: 'waiting', done: before - place, total: before })
    }
    const turn = await turns.take({ authority, signal, alone, onPlace })
    if (!turn.ok) return { answer: turn, hadCompany: false }
    try {
      if (signal.aborted) return { answer: err({ code: 'reader/cancelled' }), hadCompany: false }
      const answer = await runThread<T, E>(await start(), limits, { signal, onProgress, onWord, onFault, keep })
      return { answer, hadCompany: turn.value.hadCompany() || isGrowing() }
    } catch (error) {
      onFault(error)
      return { answer: err({ code: 'reader/failed' }), hadCompany: false }
    } finally {
      turn.value.end()
    }
  }

  return async <T, E>(start: () => Promise<Worker>, job: Job): Promise<Result<T, E | Refused>> => {
    const { answer, hadCompany } = await once<T, E>(start, job, false)
    const isSuspect = !answer.ok && isTooHeavy(answer.error) && hadCompany
    return isSuspect ? (await once<T, E>(start, job, true)).answer : answer
  }
}

const isTooHeavy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'reader/too-heavy'
