// A reviewer's answers: at once on the screen, then on this device, then on the server; never lost between.
// Answers made while one batch travels wait for the next, which carries the version that batch led to.
import type { DraftPage } from '@tiendo/api/client'
import type { Answer, Answers, ValuePath } from '@tiendo/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { isConflict } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { dropPending, keepPending, keptPending, type Pending } from './pending.ts'

/** The server takes no more in one request; a long plan's certain values go in several. */
const AT_ONCE = 1000

type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'conflict' } | { readonly kind: 'failed'; readonly error: unknown }

export type AnswerBook = {
  readonly answers: Answers
  readonly state: SaveState
  readonly pending: number
  readonly give: (entries: readonly (readonly [ValuePath, Answer | null])[]) => void
  readonly resend: () => void
  readonly forget: () => void
  /** Resolves once nothing waits; false when something could not be saved. */
  readonly settle: () => Promise<boolean>
}

const merged = (page: DraftPage, pending: Pending): Answers => {
  const answers = new Map(page.answers)
  for (const [path, answer] of pending) {
    if (answer === null) answers.delete(path)
    else answers.set(path, answer)
  }
  return answers
}

export const useAnswers = (page: DraftPage): AnswerBook => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [pending, setPending] = useState<Pending>(() => keptPending(page.id))
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const waiting = useRef(pending)
  const sending = useRef<Promise<boolean> | null>(null)
  const key = trpc.drafts.get.queryKey({ draftId: page.id })

  const put = useCallback(
    (next: Pending): void => {
      waiting.current = next
      setPending(next)
      keepPending(page.id, next)
    },
    [page.id],
  )

  const sendAll = async (): Promise<boolean> => {
    while (waiting.current.size > 0) {
      const batch: Pending = new Map([...waiting.current].slice(0, AT_ONCE))
      const known = queryClient.getQueryData(key)
      if (known === undefined) return false
      setState({ kind: 'saving' })
      try {
        const { version } = await client.drafts.answer.mutate({
          draftId: page.id,
          version: known.version,
          answers: [...batch].map(([path, answer]) => ({ path, answer })),
          commandId: newCommandId(),
        })
        queryClient.setQueryData(key, (was) => (was === undefined ? was : { ...was, version, answers: [...merged(was, batch)] }))
        put(dropPending(waiting.current, batch))
      } catch (error) {
        const conflict = isConflict(error)
        if (conflict) await queryClient.invalidateQueries({ queryKey: key })
        setState(conflict ? { kind: 'conflict' } : { kind: 'failed', error })
        return false
      }
    }
    setState({ kind: 'saved' })
    return true
  }
  const flush = (): Promise<boolean> => {
    sending.current ??= sendAll().finally(() => {
      sending.current = null
    })
    return sending.current
  }
  const latest = useRef(flush)
  latest.current = flush

  useEffect(() => {
    if (waiting.current.size > 0) void latest.current()
    const again = (): void => {
      if (waiting.current.size > 0) void latest.current()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])

  const give = useCallback(
    (entries: readonly (readonly [ValuePath, Answer | null])[]): void => {
      put(new Map([...waiting.current, ...entries]))
      void latest.current()
    },
    [put],
  )
  const answers = useMemo(() => merged(page, pending), [page, pending])
  return {
    answers,
    state,
    pending: pending.size,
    give,
    resend: () => void flush(),
    forget: () => {
      put(new Map())
      setState({ kind: 'saved' })
      void queryClient.invalidateQueries({ queryKey: key })
    },
    settle: flush,
  }
}
