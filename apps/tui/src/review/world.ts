// Does what a review asks for: loads the draft, sends what was decided, listens for others. Nothing is decided here.

import { randomUUID } from 'node:crypto'
import { ok, type Result } from '@tiendo/domain'
import type { Context } from '../cli/io.ts'
import { problemOf, remoteSentence } from '../server/errors.ts'
import type { Remote, RemoteError } from '../server/remote.ts'
import type { Done, ReviewEffect, ReviewEvent } from './model/event.ts'
import type { Op } from './model/state.ts'

export type ReviewWorld = {
  readonly open: () => void
  readonly perform: (effect: Exclude<ReviewEffect, { readonly kind: 'quit' }>) => void
  readonly close: () => void
}

/** `failed`: a bug, to be told once the screen is gone. */
type Leaving = { readonly failed: (error: unknown) => void; readonly refused: (sentence: string) => void }

const RETRY_MS = 2_000

export const createReviewWorld = (
  context: Context,
  remote: Remote,
  draftId: string,
  dispatch: (event: ReviewEvent) => void,
  { failed, refused }: Leaving,
): ReviewWorld => {
  /** The same decision keeps its id however often it is sent. */
  const ids = new Map<number, string>()
  let retry: NodeJS.Timeout | null = null
  let watching: { readonly stop: () => void } | null = null
  let me: string | null = null
  const background = (work: Promise<void>): void => void work.catch(failed)

  const again = (): void => {
    dispatch({ kind: 'connection', connection: 'offline' })
    retry ??= setTimeout(() => {
      retry = null
      background(reconnect())
    }, RETRY_MS)
  }

  const reconnect = async (): Promise<void> => {
    const answer = await remote.me()
    if (!answer.ok && answer.error.kind === 'unreachable') return again()
    if (answer.ok) me = answer.value.user.id
    const known = await remote.organisations()
    if (known.ok) dispatch({ kind: 'known', organisations: known.value })
    dispatch({ kind: 'connection', connection: 'online' })
  }

  const load = async (): Promise<void> => {
    const answer = await remote.draft(draftId)
    if (answer.ok) return dispatch({ kind: 'loaded', page: answer.value })
    if (answer.error.kind === 'unreachable') return again()
    return refused(remoteSentence(answer.error, context.language))
  }

  const checkAgain = async (): Promise<void> => {
    const answer = await remote.findings({ draftId })
    if (answer.ok) return dispatch({ kind: 'checked', checks: answer.value })
    if (answer.error.kind === 'unreachable') return again()
    return refused(remoteSentence(answer.error, context.language))
  }

  const send = async (id: number, version: number, op: Op): Promise<void> => {
    const commandId = ids.get(id) ?? randomUUID()
    ids.set(id, commandId)
    const answer = await sent(remote, { draftId, version, commandId }, op)
    if (answer.ok) return dispatch({ kind: 'done', id, done: answer.value })
    if (answer.error.kind === 'unreachable') {
      dispatch({ kind: 'lost', id })
      return again()
    }
    const problem = problemOf(answer.error)
    if (problem.code === 'draft/closed') return refused(remoteSentence(answer.error, context.language))
    return dispatch({ kind: 'refused', id, sentence: remoteSentence(answer.error, context.language) })
  }

  return {
    open: () => {
      background(reconnect())
      watching = remote.watch({
        changed: ({ by }) => {
          if (by !== me) dispatch({ kind: 'changed' })
        },
        // What is asked next tells whether the server is gone.
        interrupted: () => {},
      })
    },
    perform: (effect) => {
      switch (effect.kind) {
        case 'load':
          return background(load())
        case 'check':
          return background(checkAgain())
        case 'send':
          return background(send(effect.id, effect.version, effect.op))
      }
    },
    close: () => {
      if (retry !== null) clearTimeout(retry)
      watching?.stop()
    },
  }
}

type To = { readonly draftId: string; readonly version: number; readonly commandId: string }

const sent = async (remote: Remote, to: To, op: Op): Promise<Result<Done, RemoteError>> => {
  switch (op.kind) {
    case 'answer': {
      const answer = await remote.answer({ ...to, answers: op.answers })
      return answer.ok ? ok({ kind: 'answer', ...answer.value }) : answer
    }
    case 'reshape': {
      const answer = await remote.reshape({ ...to, reshape: op.reshape })
      return answer.ok ? ok({ kind: 'reshape', ...answer.value }) : answer
    }
    case 'withdraw': {
      const answer = await remote.withdraw({ ...to, reshapeId: op.reshapeId, answers: op.answers })
      return answer.ok ? ok({ kind: 'withdraw', ...answer.value }) : answer
    }
    case 'waive': {
      const { rule, key, reason } = op
      const said = { of: { draftId: to.draftId }, rule, key, commandId: to.commandId }
      const answer = await (reason === null ? remote.unwaive(said) : remote.waive({ ...said, reason }))
      return answer.ok ? ok({ kind: 'waive' }) : answer
    }
    case 'publish': {
      const answer = await remote.publish({ ...to, unreviewed: op.unreviewed })
      return answer.ok ? ok({ kind: 'publish', planId: answer.value.planId }) : answer
    }
  }
}
