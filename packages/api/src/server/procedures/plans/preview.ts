// What a change of a plan would move, before anybody saves it. Refused as the change itself would be.

import { applyPlanChange, planMoves } from '@tiendo/domain'
import type { PlanPreview } from '../../../client/outputs.ts'
import { refusal } from '../../failure.ts'
import { decideChange, loadPlan } from '../../plans/decide.ts'
import { memberProcedure } from '../../trpc.ts'
import { planPreviewInput } from './preview.input.ts'

export const preview = memberProcedure
  .input(planPreviewInput)
  .mutation(async ({ ctx, input: { planId, command } }): Promise<PlanPreview> => {
    const loaded = await loadPlan(ctx, planId)
    const decision = decideChange(ctx, loaded, command)
    if (!decision.ok) throw refusal(decision.error)
    const { plan, version, facts, context } = loaded
    const after = { plan: applyPlanChange(plan, decision.value), context }
    return { version, moves: planMoves({ plan, context }, after, facts) }
  })
