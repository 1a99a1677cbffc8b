// Shares as they stand today, computed from plans and what people said; nothing of it is stored.

import { registerOf, workItems, type Organisation, type Plan, type Register, type WorkContext, type WorkItem } from '@tiendo/domain'
import type { AuthorityStore } from '@tiendo/db'
import type { ApiContext } from '../context.ts'
import { calendarNow } from '../calendar/calendar-now.ts'
import { found } from '../stored.ts'

export type Loading = { readonly api: ApiContext; readonly store: AuthorityStore }

/** What every day is counted with: nothing of it is left to chance. */
export type FullContext = WorkContext & { readonly register: Register; readonly organisations: readonly Organisation[] }

export const workContext = async (ctx: Loading): Promise<FullContext> => {
  const { api, store } = ctx
  const [{ calendar }, records, organisations] = await Promise.all([
    calendarNow(ctx),
    store.awaited.all(),
    store.organisations(),
  ])
  return { today: api.today(), calendar, register: registerOf(records), organisations }
}

/** Every share of one plan. */
export const planItems = async (ctx: Loading, plan: Plan): Promise<readonly WorkItem[]> => {
  const [facts, context] = await Promise.all([ctx.store.progress.forPlan(plan.id), workContext(ctx)])
  return workItems(plan, facts, context)
}

export type PlanWithItems = { readonly plan: Plan; readonly items: readonly WorkItem[] }

/** Every share of every plan of the authority, or of the one asked for. */
export const loadItems = async (ctx: Loading, planId?: string): Promise<readonly PlanWithItems[]> => {
  if (planId !== undefined) {
    const plan = found(await ctx.store.plans.get(planId), 'plan')
    return [{ plan, items: await planItems(ctx, plan) }]
  }
  const [plans, facts, context] = await Promise.all([ctx.store.plans.all(), ctx.store.progress.all(), workContext(ctx)])
  return plans.map((plan) => ({ plan, items: workItems(plan, facts, context) }))
}

/** Earliest due day first, what has none last; equal days keep the document's order. */
export const byDue = (a: WorkItem, b: WorkItem): number => {
  const [x, y] = [a.occurrence.due, b.occurrence.due]
  if (x === y) return 0
  if (x === null) return 1
  if (y === null) return -1
  return x < y ? -1 : 1
}
