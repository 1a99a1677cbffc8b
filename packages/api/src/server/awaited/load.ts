// The plans of the authority with the register of events that they wait for.

import type { Plan } from '@tiendo/domain'
import { workContext, type FullContext, type Loading } from '../work/load-items.ts'

export type AwaitedGround = {
  readonly plans: readonly Plan[]
  readonly context: FullContext
}

export const loadAwaited = async (ctx: Loading): Promise<AwaitedGround> => {
  const [plans, context] = await Promise.all([ctx.store.plans.all(), workContext(ctx)])
  return { plans, context }
}
