// A fact about an awaited event put to the domain: only for an event that some work waits for, or that was recorded
// before, and only for work that does.

import {
  awaitedEvents,
  decideAwaited,
  unrecorded,
  type Actor,
  type AwaitedCommand,
  type AwaitedFact,
  type AwaitedId,
  type AwaitedRecord,
  type AwaitedRefusal,
  type Result,
  type WorkPlace,
} from '@tiendo/domain'
import { refusal } from '../failure.ts'
import { found } from '../stored.ts'
import type { Loading } from '../work/load-items.ts'
import { loadAwaited, type AwaitedGround } from './load.ts'

type Member = Loading & { readonly actor: Actor }

export type AwaitedDecision = {
  readonly record: AwaitedRecord
  readonly ground: AwaitedGround
  readonly decision: Result<AwaitedFact, AwaitedRefusal>
}

const placeKey = ({ planId, workId }: WorkPlace): string => `${planId}\n${workId}`

export const decideFact = async (ctx: Member, id: AwaitedId, command: AwaitedCommand): Promise<AwaitedDecision> => {
  const ground = await loadAwaited(ctx)
  const { context, plans } = ground
  const event = awaitedEvents(plans, context).find((awaited) => awaited.id === id)
  const record = event?.record ?? context.register.get(id) ?? unrecorded(id)
  const decision = decideAwaited(record, command, { actor: ctx.actor, today: context.today })
  // Whose it is not to record is not told what there is.
  if (!decision.ok && decision.error.code === 'awaited/rights') throw refusal(decision.error)
  found(event ?? (record.version > 0 ? record : null), 'awaited')
  const waiting = (event?.works ?? []).map(({ work }) => ({ planId: work.planId, workId: work.id }))
  const places = new Set([...waiting, ...record.works].map(placeKey))
  if (command.scope?.every((place) => places.has(placeKey(place))) === false) {
    throw refusal({ code: 'store/not-found', what: 'work' })
  }
  return { record, ground, decision }
}
