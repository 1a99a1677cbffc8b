// A whole plan: what was confirmed, where each row stands, what the checks say, and its progress report of today.

import { check, planBoard, planRights, progressReport, settle } from '@tiendo/domain'
import type { PlanPage } from '../../../client/outputs.ts'
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
    const [source, organisations] = await Promise.all([draftId === null ? null : ctx.store.drafts.source(draftId), ctx.store.organisations()])
    const rows = planBoard(plan, facts, context)
    const items = rows.flatMap(({ occurrences }) => occurrences.flatMap((occurrence) => occurrence.items))
    return {
      plan,
      version,
      may: planRights(plan, ctx.actor),
      draftId,
      rows,
      findings: settle(check(plan, { source, organisations })).findings,
      report: progressReport(items, context.today),
    }
  })
