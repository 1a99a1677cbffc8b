// A reviewer's answers: at once on the screen, then on this device, then on the server; never lost between.
// Answers made while one batch travels wait for the next. Where somebody else answered the same value meanwhile, both
// answers are put before the reviewer.
import type { DraftPage } from '@tiendo/api/client'
import type { Answer, Answers, ValuePath } from '@tiendo/domain'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'
import { dropPending, keepClashes, keepPending, keptClashes, keptPending, nextBatch, type Clashes, type Pending } from './pending.ts'
import { useDraftCache } from './use-draft-cache.ts'

/** The server takes no more in one request; a long plan's certain values go in several. */
const AT_ONCE = 1000

type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'failed'; readonly error: unknown }

export type AnswerBook = {
  readonly answers: Answers
  readonly state: SaveState
  readonly pending: number
  /** Values that somebody else answered differently at the same time. */
  readonly clashes: Clashes
  readonly give: (entries: readonly (readonly [ValuePath, Answer | null])[]) => void
  /** Keep what the other person said. */
  readonly yield: (path: ValuePath) => void
  readonly resend: () => void
  readonly forget: () => void
  /** Resolves once nothing waits; false when something could not be saved. */
  readonly settle: () => Promise<boolean>
}

export const withAnswers = (answers: Iterable<readonly [ValuePath, Answer]>, given: Iterable<readonly [ValuePath, Answer | null]>): Answers => {
  const all = new Map(answers)
  for (const [path, answer] of given) {
    if (answer === null) all.delete(path)
    else all.set(path, answer)
  }
  return all
}

const answersOf = (pending: Pending): readonly (readonly [ValuePath, Answer | null])[] => [...pending].map(([path, { answer }]) => [path, answer])

export const useAnswers = (page: DraftPage): AnswerBook => {
  const client = useTRPCClient()
  const cache = useDraftCache(page.id)
  const [pending, setPending] = useState<Pending>(() => keptPending(page.id))
  const [clashes, setClashes] = useState<Clashes>(() => keptClashes(page.id))
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const waiting = useRef(pending)
  const clashing = useRef(clashes)
  const sending = useRef<Promise<boolean> | null>(null)

  const put = useCallback(
    (next: Pending): void => {
      waiting.current = next
      setPending(next)
      keepPending(page.id, next)
    },
    [page.id],
  )
  const putClashes = useCallback(
    (next: Clashes): void => {
      clashing.current = next
      setClashes(next)
      keepClashes(page.id, next)
    },
    [page.id],
  )

  const sendAll = async (): Promise<boolean> => {
    while (waiting.current.size > 0) {
      const batch = nextBatch(waiting.current, AT_ONCE)
      const [first] = batch.values()
      if (first === undefined) return false
      setState({ kind: 'saving' })
      try {
        const written = await client.drafts.answer.mutate({
          draftId: page.id,
          version: first.seen,
          answers: answersOf(batch).map(([path, answer]) => ({ path, answer })),
          commandId: newCommandId(),
        })
        const theirs = written.clashes.map((clash) => [clash.path, clash.theirs] as const)
        await cache.update((was) => ({ ...was, version: Math.max(was.version, written.version), answers: [...withAnswers(withAnswers(was.answers, answersOf(batch)), theirs)] }))
        // Answered again while this travelled: that answer is the reviewer's last word, and goes next.
        const left = dropPending(waiting.current, batch)
        put(left)
        const held = written.clashes.filter(({ path }) => !left.has(path))
        if (held.length > 0) putClashes(new Map([...clashing.current, ...held.map((clash) => [clash.path, clash] as const)]))
      } catch (error) {
        setState({ kind: 'failed', error })
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
    const again = (): void => {
      if (waiting.current.size > 0) void latest.current()
    }
    again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])

  const { version } = cache
  const give = useCallback(
    (entries: readonly (readonly [ValuePath, Answer | null])[]): void => {
      if (entries.length === 0) return
      const seen = version()
      if (entries.some(([path]) => clashing.current.has(path))) {
        const settled = new Set(entries.map(([path]) => path))
        putClashes(new Map([...clashing.current].filter(([path]) => !settled.has(path))))
      }
      // What is said anew goes last, after what was seen before it.
      const given = new Map(entries)
      put(new Map([...[...waiting.current].filter(([path]) => !given.has(path)), ...entries.map(([path, answer]) => [path, { answer, seen }] as const)]))
      void latest.current()
    },
    [put, putClashes, version],
  )
  const answers = useMemo(() => withAnswers(page.answers, answersOf(pending)), [page.answers, pending])
  return {
    answers,
    state,
    pending: pending.size,
    clashes,
    give,
    yield: (path) => putClashes(new Map([...clashes].filter(([other]) => other !== path))),
    resend: () => void flush(),
    forget: () => {
      put(new Map())
      setState({ kind: 'saved' })
      void cache.refresh()
    },
    settle: flush,
  }
}
