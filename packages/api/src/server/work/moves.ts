// What would move in every plan of the authority when its days are counted with something else.

import { planMoves, type ProgressState, type WorkContext, type WorkMoves } from '@tiendo/domain'
import { workContext, type Loading } from './load-items.ts'

const byPlan = (facts: readonly ProgressState[]): ReadonlyMap<string, readonly ProgressState[]> => {
  const plans = new Map<string, ProgressState[]>()
  for (const fact of facts) {
    const known = plans.get(fact.planId)
    if (known === undefined) plans.set(fact.planId, [fact])
    else known.push(fact)
  }
  return plans
}

export const movesEverywhere = async (
  ctx: Loading,
  otherwise: (context: WorkContext) => WorkContext,
): Promise<readonly WorkMoves[]> => {
  const [plans, facts, context] = await Promise.all([ctx.store.plans.all(), ctx.store.progress.all(), workContext(ctx)])
  const said = byPlan(facts)
  const after = otherwise(context)
  return plans.flatMap((plan) => planMoves({ plan, context }, { plan, context: after }, said.get(plan.id) ?? []))
}
