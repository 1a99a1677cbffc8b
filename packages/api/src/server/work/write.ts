// One change of a share: load the plan and the state, let the domain decide, save what happened. The four
// procedures of `work` that write differ only in their command.

import { decide, untouched, type Actor, type Command, type Plan, type ProgressState, type ShareContext, type ShareId } from '@tiendo/domain'
import type { AuthorityStore } from '@tiendo/db'
import type { ApiContext } from '../context.ts'
import { refusal } from '../failure.ts'
import { found, signature, stored } from '../stored.ts'

export type Writing = {
  readonly share: ShareId
  readonly version: number
  readonly commandId: string
  readonly command: Command
}

type Member = { readonly api: ApiContext; readonly store: AuthorityStore; readonly actor: Actor }

/** Who may do what with a share follows from the plan and the asker. */
export const shareContext = ({ api, actor }: Pick<Member, 'api' | 'actor'>, plan: Plan, workId: string): ShareContext => ({
  actor,
  today: api.today(),
  coordinators: plan.tasks.find(({ id }) => id === workId)?.coordinators ?? [],
  monitor: plan.monitor,
})

/** The organisation, where it leads this work. */
const leadOf = (plan: Plan, { workId, organisationId }: ShareId): string | null => {
  const leads = plan.tasks.find(({ id }) => id === workId)?.lead ?? plan.duties.find(({ id }) => id === workId)?.from
  return leads?.find((id) => id === organisationId) ?? null
}

export const writeShare = async (ctx: Member, { share, version, commandId, command }: Writing): Promise<ProgressState> => {
  const { store } = ctx
  const plan = found(await store.plans.get(share.planId), 'plan')
  found(leadOf(plan, share), 'work')
  const state = (await store.progress.get(share)) ?? untouched(share)
  const signed = signature(ctx, commandId)
  // Another version than the asker saw: a command sent again, or somebody else's change. Storage knows which.
  if (state.version !== version) return stored(await store.progress.append(share, version, [], signed), 'work')
  const decision = decide(state, command, shareContext(ctx, plan, share.workId))
  if (!decision.ok) throw refusal(decision.error)
  return stored(await store.progress.append(share, version, decision.value, signed), 'work')
}
