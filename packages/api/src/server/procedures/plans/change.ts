// A change of a published plan: one day moved, the timing of some work, or how the plan's words are read.

import type { PlanWritten } from '../../../client/outputs.ts'
import { refusal } from '../../failure.ts'
import { decideChange, loadPlan, sameSettings } from '../../plans/decide.ts'
import { signature, stored } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { planChangeInput } from './change.input.ts'

export const change = memberProcedure
  .input(planChangeInput)
  .mutation(async ({ ctx, input: { planId, version, command, commandId } }): Promise<PlanWritten> => {
    const loaded = await loadPlan(ctx, planId)
    const decision = decideChange(ctx, loaded, command)
    if (!decision.ok && (loaded.version === version || decision.error.code === 'plan/rights')) throw refusal(decision.error)
    // Another version than the asker saw: a command sent again, or somebody else's change. Storage knows which, and
    // writes neither.
    const event = decision.ok ? decision.value : sameSettings(ctx, loaded)
    const written = await ctx.store.plans.change(planId, version, event, signature(ctx, commandId))
    return { version: stored(written, 'plan').version }
  })
