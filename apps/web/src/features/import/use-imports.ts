// Sends documents and follows them: progress as the server tells it, cancel by closing the request.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { useTRPC } from '../../shared/api/trpc.ts'
import { jobsAfter, setOut, type Job, type JobState } from './jobs.ts'
import type { Pasted } from './pasted.ts'
import { refuseEarly } from './refuse-early.ts'

export type Imports = {
  readonly jobs: readonly Job[]
  readonly add: (files: readonly File[]) => void
  readonly addPasted: (pasted: Pasted) => void
  /** Pasted, and wanted. */
  readonly read: (id: string) => void
  readonly cancel: (id: string) => void
  readonly retry: (id: string) => void
  readonly again: (id: string) => void
  readonly clear: () => void
}

/** `onDraft`: the only document on its way has become a draft. */
export const useImports = (onDraft: (draftId: string) => Promise<void>): Imports => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [jobs, dispatch] = useReducer(jobsAfter, [])
  const now = useRef(jobs)
  now.current = jobs
  const latest = useRef(onDraft)
  latest.current = onDraft
  const calls = useRef(new Map<string, AbortController>())

  const run = useCallback(
    async ({ id, name, file, again }: Job): Promise<void> => {
      const became = (state: JobState): void => dispatch({ kind: 'became', id, state })
      const call = new AbortController()
      calls.current.set(id, call)
      const { importDocument } = await import('./send-document.ts')
      const outcome = await importDocument({
        origin: '',
        file,
        name,
        commandId: id,
        again,
        signal: call.signal,
        onProgress: (progress) => became({ kind: 'working', progress }),
      })
      calls.current.delete(id)
      if (call.signal.aborted) return
      if (!outcome.ok) return became({ kind: 'failed', error: outcome.error })
      const { draftId, known } = outcome.value
      await queryClient.invalidateQueries({ queryKey: trpc.drafts.list.queryKey() })
      if (!known && now.current.length === 1) {
        await latest.current(draftId)
        dispatch({ kind: 'removed', id })
      } else became({ kind: known ? 'known' : 'done', draftId })
    },
    [queryClient, trpc],
  )

  useEffect(() => {
    for (const job of setOut(jobs)) {
      if (calls.current.has(job.id)) continue
      dispatch({ kind: 'became', id: job.id, state: { kind: 'working', progress: null } })
      void run(job)
    }
  }, [jobs, run])

  const add = useCallback((files: readonly File[]): void => {
    const added = files.map((file): Job => {
      const why = refuseEarly(file)
      return { id: newCommandId(), name: file.name, file, again: false, state: why === null ? { kind: 'queued' } : { kind: 'refused', why } }
    })
    // What is over makes room for what comes.
    dispatch({ kind: 'cleared' })
    dispatch({ kind: 'added', jobs: added })
  }, [])

  return {
    jobs,
    add,
    addPasted: useCallback(({ file, words, tables }) => {
      dispatch({ kind: 'cleared' })
      dispatch({ kind: 'added', jobs: [{ id: newCommandId(), name: file.name, file, again: false, state: { kind: 'asking', words, tables } }] })
    }, []),
    read: (id) => dispatch({ kind: 'became', id, state: { kind: 'queued' } }),
    cancel: (id) => {
      calls.current.get(id)?.abort()
      calls.current.delete(id)
      dispatch({ kind: 'removed', id })
    },
    retry: (id) => dispatch({ kind: 'became', id, state: { kind: 'queued' } }),
    again: (id) => {
      const job = jobs.find((one) => one.id === id)
      if (job !== undefined) dispatch({ kind: 'renewed', id, job: { ...job, id: newCommandId(), again: true, state: { kind: 'queued' } } })
    },
    clear: () => dispatch({ kind: 'cleared' }),
  }
}
