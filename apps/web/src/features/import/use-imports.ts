// Sends documents and follows them: progress as the server tells it, cancel by closing the request.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { jobsAfter, setOut, type Job, type JobState } from './jobs.ts'
import type { Pasted } from './pasted.ts'
import { inOrder, isPicture, type PictureFile } from './picture-files.ts'
import { refuseEarly } from './refuse-early.ts'

export type Imports = {
  readonly jobs: readonly Job[]
  readonly add: (files: readonly File[]) => void
  readonly addPasted: (pasted: Pasted) => void
  /** Pasted, and wanted. */
  readonly read: (id: string) => void
  /** Several pictures in another order, or fewer of them. */
  readonly sort: (id: string, pictures: readonly PictureFile[]) => void
  /** The pictures are the pages of one document; or each is a document. */
  readonly gather: (id: string) => void
  readonly part: (id: string) => void
  readonly cancel: (id: string) => void
  readonly retry: (id: string) => void
  readonly again: (id: string) => void
  readonly clear: () => void
}

const jobOf = (file: File, further: readonly PictureFile[] = []): Job => {
  const whole = refuseEarly({ size: further.reduce((sum, one) => sum + one.file.size, file.size) })
  const why = further.reduce((found, one) => found ?? refuseEarly(one.file), refuseEarly(file)) ?? whole
  return { id: newCommandId(), name: file.name, file, further, again: false, state: why === null ? { kind: 'queued' } : { kind: 'refused', why } }
}

/** Several pictures together are perhaps the pages of one document; whatever else comes with them is a document itself. */
const jobsOf = (files: readonly File[]): readonly Job[] => {
  const pictures = inOrder(files.filter(isPicture))
  const [first] = pictures
  if (first === undefined || pictures.length === 1) return files.map((file) => jobOf(file))
  const sorting: JobState = { kind: 'sorting', pictures: pictures.map((file) => ({ id: newCommandId(), name: file.name, file })) }
  return [{ ...jobOf(first), state: sorting }, ...files.filter((file) => !isPicture(file)).map((file) => jobOf(file))]
}

/** `onDraft`: the only document on its way has become a draft, or its first page has. */
export const useImports = (onDraft: (draftId: string) => Promise<void>): Imports => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [jobs, dispatch] = useReducer(jobsAfter, [])
  const now = useRef(jobs)
  now.current = jobs
  const latest = useRef(onDraft)
  latest.current = onDraft
  const calls = useRef(new Map<string, AbortController>())

  const run = useCallback(
    async ({ id, name, file, further, again }: Job): Promise<void> => {
      const became = (state: JobState): void => dispatch({ kind: 'became', id, state })
      const call = new AbortController()
      calls.current.set(id, call)
      const { importDocument } = await import('./send-document.ts')
      let begun: string | undefined
      const drafts = (): Promise<void> => queryClient.invalidateQueries({ queryKey: trpc.drafts.list.queryKey() })
      /** Its review says from now on how far it is. */
      const begin = async (draftId: string): Promise<void> => {
        begun = draftId
        await drafts()
        if (now.current.length === 1) await latest.current(draftId).then(() => dispatch({ kind: 'removed', id }))
      }
      const outcome = await importDocument({
        origin: '',
        file,
        name,
        further: further.map((one) => ({ file: one.file, name: one.name })),
        commandId: id,
        again,
        signal: call.signal,
        onProgress: (progress) => became({ kind: 'working', progress, ...(begun === undefined ? {} : { draftId: begun }) }),
        onBeginning: ({ draftId }) => void begin(draftId),
      })
      calls.current.delete(id)
      if (call.signal.aborted) return
      if (!outcome.ok) return became({ kind: 'failed', error: outcome.error })
      const { draftId, known } = outcome.value
      await drafts()
      if (!known && begun === undefined && now.current.length === 1) {
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
    // What is over makes room for what comes.
    dispatch({ kind: 'cleared' })
    dispatch({ kind: 'added', jobs: jobsOf(files) })
  }, [])

  return {
    jobs,
    add,
    addPasted: useCallback(({ file, words, tables }) => {
      dispatch({ kind: 'cleared' })
      dispatch({ kind: 'added', jobs: [{ ...jobOf(file), state: { kind: 'asking', words, tables } }] })
    }, []),
    read: (id) => dispatch({ kind: 'became', id, state: { kind: 'queued' } }),
    sort: (id, pictures) => dispatch(pictures.length === 0 ? { kind: 'removed', id } : { kind: 'became', id, state: { kind: 'sorting', pictures } }),
    gather: (id) => {
      const [first, ...further] = picturesOf(jobs, id)
      if (first !== undefined) dispatch({ kind: 'replaced', id, by: [jobOf(first.file, further)] })
    },
    part: (id) => dispatch({ kind: 'replaced', id, by: picturesOf(jobs, id).map(({ file }) => jobOf(file)) }),
    cancel: (id) => {
      const state = jobs.find((one) => one.id === id)?.state
      // Once it has begun, the server reads on without anybody waiting, until it is told to stop.
      if (state?.kind === 'working' && state.draftId !== undefined) void client.drafts.stopReading.mutate({ draftId: state.draftId, commandId: newCommandId() }).catch(() => undefined)
      calls.current.get(id)?.abort()
      calls.current.delete(id)
      dispatch({ kind: 'removed', id })
    },
    retry: (id) => dispatch({ kind: 'became', id, state: { kind: 'queued' } }),
    again: (id) => {
      const job = jobs.find((one) => one.id === id)
      if (job !== undefined) dispatch({ kind: 'replaced', id, by: [{ ...job, id: newCommandId(), again: true, state: { kind: 'queued' } }] })
    },
    clear: () => dispatch({ kind: 'cleared' }),
  }
}

const picturesOf = (jobs: readonly Job[], id: string): readonly PictureFile[] => {
  const state = jobs.find((one) => one.id === id)?.state
  return state?.kind === 'sorting' ? state.pictures : []
}
