// Tells of every change of the asker's authority as it is committed, first of those after `lastEventId`; ends
// when the session ends. A notice says what to ask again, never what it contains.

import { tracked } from '@trpc/server'
import { follow } from '../../changes/follow.ts'
import { memberProcedure } from '../../trpc.ts'
import { changesWatchInput } from './watch.input.ts'

export const watch = memberProcedure
  .input(changesWatchInput)
  .subscription(async function* ({ ctx, input, signal }) {
    const { api, hub, store } = ctx
    const since = input?.lastEventId
    const heard = follow({
      hub,
      store,
      since: since === undefined || since === null ? null : Number(since),
      signal: signal === undefined ? api.closing : AbortSignal.any([signal, api.closing]),
      checkEvery: api.sessionCheck,
      stillAllowed: ctx.stillSignedIn,
    })
    for await (const notice of heard) yield tracked(String(notice.sequence), notice)
  })
