// What is blocked on what, since when; and what has come.

import { awaitedEvents } from '@tiendo/domain'
import type { AwaitedPage } from '../../../client/outputs.ts'
import { loadAwaited } from '../../awaited/load.ts'
import { mayRecord } from '../../awaited/may-record.ts'
import { memberProcedure } from '../../trpc.ts'

export const list = memberProcedure.query(async ({ ctx }): Promise<AwaitedPage> => {
  const { plans, context } = await loadAwaited(ctx)
  return { events: awaitedEvents(plans, context), may: { record: mayRecord(ctx.actor, context.today) } }
})
