// One change of a share: load the plan and the state, let the domain decide, save what happened. The four
// procedures of `work` that write differ only in their command.

import { decide, type Actor, type Command, type Plan, type ProgressState, type ShareContext, type ShareId, type WorkItem } from '@tiendo/domain'
import { refusal } from '../failure.ts'
import { found, signature, stored } from '../stored.ts'
import { planItems, type Loading } from './load-items.ts'
import { only } from './only.ts'

type Member = Loading & { readonly actor: Actor }

export type Writing = {
  readonly share: ShareId
  readonly version: number
  readonly commandId: string
  readonly command: Command
}

export type Share = { readonly plan: Plan; readonly item: WorkItem; readonly context: ShareContext }

/** A share that the plan really has: its work, its period and the organisation that answers for it. */
export const loadShare = async (ctx: Member, share: ShareId): Promise<Share> => {
  const { api, store, actor } = ctx
  const plan = found(await store.plans.get(share.planId), 'plan')
  const items = await planItems(ctx, only(plan, share.workId))
  const item = items.find(
    ({ occurrence, organisation }) => occurrence.key === share.key && organisation.id === share.organisationId,
  )
  const coordinators = plan.tasks.find(({ id }) => id === share.workId)?.coordinators ?? []
  const context = { actor, today: api.today(), coordinators, monitor: plan.monitor }
  return { plan, item: found(item ?? null, 'work'), context }
}

export const writeShare = async (ctx: Member, { share, version, commandId, command }: Writing): Promise<ProgressState> => {
  const { item, context } = await loadShare(ctx, share)
  const { progress } = ctx.store
  const signed = signature(ctx, commandId)
  // Another version than the asker saw: a command sent again, or somebody else's change. Storage knows which.
  if (item.state.version !== version) return stored(await progress.append(share, version, [], signed), 'work')
  const decision = decide(item.state, command, context)
  if (!decision.ok) throw refusal(decision.error)
  return stored(await progress.append(share, version, decision.value, signed), 'work')
}
