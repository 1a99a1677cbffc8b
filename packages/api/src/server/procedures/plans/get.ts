// A whole plan: what was confirmed, where each row stands, what the checks say, and its progress report of today.

import { mayWaive, planBoard, planRights, progressReport } from '@tiendo/domain'
import type { PlanPage } from '../../../client/outputs.ts'
import { planCheckup } from '../../checks/checkup.ts'
import { loadPlan } from '../../plans/decide.ts'
import { memberProcedure } from '../../trpc.ts'
import { planGetInput } from './get.input.ts'

export const get = memberProcedure
  .input(planGetInput)
  .query(async ({ ctx, input: { planId } }): Promise<PlanPage> => {
    const [{ plan, version, facts, context }, draftId] = await Promise.all([
      loadPlan(ctx, planId),
      ctx.store.plans.draftOf(planId),
    ])
    const checkup = await planCheckup(ctx, plan, version, draftId)
    const rows = planBoard(plan, facts, context)
    const items = rows.flatMap(({ occurrences }) => occurrences.flatMap((occurrence) => occurrence.items))
    return {
      plan,
      version,
      may: { ...planRights(plan, ctx.actor), waive: mayWaive({ kind: 'plan', plan }, ctx.actor) },
      draftId,
      rows,
      findings: checkup.findings,
      off: checkup.off,
      report: progressReport(items, context.today),
    }
  })
