// Plans of the authority, newest first, each with where its work stands now.

import { planBoard, type Plan, type Standing, type BoardRow } from '@tiendo/domain'
import type { PlanSummary } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'
import { workContext } from '../../work/load-items.ts'

const standingsOf = (rows: readonly BoardRow[]): PlanSummary['standings'] => {
  const counts: Partial<Record<Standing, number>> = {}
  for (const { occurrences, current } of rows) {
    const standing = occurrences[current]?.standing
    if (standing !== undefined) counts[standing] = (counts[standing] ?? 0) + 1
  }
  return counts
}

const newestFirst = (a: Plan, b: Plan): number => {
  const [x, y] = [a.issuedOn ?? '', b.issuedOn ?? '']
  return x === y ? 0 : x < y ? 1 : -1
}

export const list = memberProcedure.query(async ({ ctx }): Promise<readonly PlanSummary[]> => {
  const [plans, facts, context] = await Promise.all([
    ctx.store.plans.all(),
    ctx.store.progress.all(),
    workContext(ctx),
  ])
  return plans.toSorted(newestFirst).map((plan) => ({
    id: plan.id,
    number: plan.document.number,
    title: plan.document.title ?? '',
    issuer: plan.document.issuer,
    issuedOn: plan.issuedOn,
    years: plan.years,
    tasks: plan.tasks.length,
    duties: plan.duties.length,
    sample: plan.sample,
    standings: standingsOf(planBoard(plan, facts, context)),
  }))
})
