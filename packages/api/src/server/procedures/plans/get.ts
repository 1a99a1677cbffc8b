// A whole plan: what was confirmed, where each row stands, what the checks say, and its progress report of today.

import { check, planBoard, progressReport } from '@tiendo/domain'
import type { PlanPage } from '../../../client/outputs.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { workContext } from '../../work/load-items.ts'
import { planGetInput } from './get.input.ts'

export const get = memberProcedure
  .input(planGetInput)
  .query(async ({ ctx, input: { planId } }): Promise<PlanPage> => {
    const plan = found(await ctx.store.plans.get(planId), 'plan')
    const [draftId, facts, context] = await Promise.all([
      ctx.store.plans.draftOf(planId),
      ctx.store.progress.forPlan(planId),
      workContext(ctx),
    ])
    const rows = planBoard(plan, facts, context)
    const items = rows.flatMap(({ occurrences }) => occurrences.flatMap((occurrence) => occurrence.items))
    return { plan, draftId, rows, findings: check(plan), report: progressReport(items, context.today) }
  })
