// Tells of every change of the asker's authority, first those after `lastEventId`.

import type { ChangeNotice } from '../../../client/outputs.ts'
import { tracked } from '@trpc/server'
import { memberProcedure } from '../../trpc.ts'
import { changesWatchInput } from './watch.input.ts'

export const watch = memberProcedure.input(changesWatchInput).subscription(async function* ({ ctx, input }) {
  const since = Number(input?.lastEventId ?? 0)
  for (const { sequence, stream, by, at } of await ctx.store.changesSince(since, 100)) {
    const notice: ChangeNotice = { sequence, stream, by, at }
    yield tracked(String(sequence), notice)
  }
})
