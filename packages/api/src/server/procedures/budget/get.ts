// A plan's money: what the document says, what was recorded since, and all that follows from both, on one day.

import {
  moneyBy,
  moneyFlow,
  moneyRights,
  moneySheet,
  proposeLinks,
  quarterSpending,
  unassignedMoney,
  unfundedTasks,
  type MoneyView,
} from '@tiendo/domain'
import type { BudgetPage, BudgetPlan } from '../../../client/budget.ts'
import { loadBudget, type LoadedBudget } from '../../budget/load.ts'
import { planCheckup } from '../../checks/checkup.ts'
import { memberProcedure } from '../../trpc.ts'
import { budgetGetInput } from './get.input.ts'

/** Its own bodies as they were named when it was published, then the others that the authority knows. */
const bodies = ({ plan, organisations }: LoadedBudget): BudgetPlan['organisations'] => {
  const own = new Set(plan.organisations.map(({ id }) => id))
  return [...plan.organisations, ...organisations.filter(({ id }) => !own.has(id))].map(({ id, name }) => ({ id, name }))
}

const shown = (loaded: LoadedBudget): BudgetPlan => ({
  id: loaded.plan.id,
  number: loaded.plan.document.number,
  title: loaded.plan.document.title ?? '',
  issuedOn: loaded.plan.issuedOn,
  years: loaded.plan.years,
  budget: loaded.plan.budget,
  tasks: loaded.plan.tasks.map(({ id, number, title }) => ({ id, number, title })),
  organisations: bodies(loaded),
  sample: loaded.plan.sample,
})

export const get = memberProcedure
  .input(budgetGetInput)
  .query(async ({ ctx, input: { planId, year, asOf } }): Promise<BudgetPage> => {
    const loaded = await loadBudget(ctx, planId)
    const { plan, version, book } = loaded
    const draftId = await ctx.store.plans.draftOf(planId)
    const [checkup, members] = await Promise.all([
      planCheckup(ctx, plan, version, draftId),
      ctx.api.store.accounts.membersOf(ctx.store.authority),
    ])
    const today = ctx.api.today()
    const view: MoneyView = { year, asOf: asOf ?? today }
    return {
      plan: shown(loaded),
      draftId,
      book,
      may: moneyRights(plan, ctx.actor),
      sheet: moneySheet(plan, book, view),
      quarters: year === null ? null : quarterSpending(plan, book, year, view.asOf),
      flow: moneyFlow(plan, book, view),
      groups: {
        year: moneyBy(plan, book, 'year', view),
        source: moneyBy(plan, book, 'source', view),
        line: moneyBy(plan, book, 'line', view),
        task: moneyBy(plan, book, 'task', view),
        unit: moneyBy(plan, book, 'unit', view),
      },
      unfunded: unfundedTasks(plan, book, view),
      unassigned: unassignedMoney(plan, book, view),
      proposals: proposeLinks(plan),
      findings: checkup.findings.filter(({ rule }) => rule.startsWith('budget/')),
      names: Object.fromEntries(members.map(({ userId, name }) => [userId, name])),
      today,
    }
  })
