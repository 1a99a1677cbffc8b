// What is blocked on what, since when; and what has come.

import { awaitedStream } from '@tiendo/db'
import { awaitedEvents } from '@tiendo/domain'
import type { AwaitedPage } from '../../../client/outputs.ts'
import { loadAwaited } from '../../awaited/load.ts'
import { mayRecord } from '../../awaited/may-record.ts'
import { memberProcedure } from '../../trpc.ts'

/** Facts looked through for names: few people record, each many times. */
const LIMIT = 500

export const list = memberProcedure.query(async ({ ctx }): Promise<AwaitedPage> => {
  const [{ plans, context }, journal] = await Promise.all([loadAwaited(ctx), ctx.store.history(awaitedStream(''), LIMIT)])
  const names = Object.fromEntries(journal.flatMap(({ by, byName }) => (byName === null ? [] : [[by, byName]])))
  return { events: awaitedEvents(plans, context), may: { record: mayRecord(ctx.actor, context.today) }, names }
})
