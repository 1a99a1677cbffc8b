// What is recorded of a plan's money: entries, a transfer, money carried over, something withdrawn, links, the policy.

import { moneyWarnings } from '@tiendo/domain'
import type { BudgetWritten } from '../../../client/budget.ts'
import { decideRun, loadBudget, moneyContext } from '../../budget/load.ts'
import { refusal } from '../../failure.ts'
import { signature, stored } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { budgetRunInput } from './run.input.ts'

export const run = memberProcedure
  .input(budgetRunInput)
  .mutation(async ({ ctx, input: { planId, version, command, commandId } }): Promise<BudgetWritten> => {
    const loaded = await loadBudget(ctx, planId)
    const decision = decideRun(ctx, loaded, command)
    if (!decision.ok && (loaded.book.version === version || decision.error.code === 'money/rights'))
      throw refusal(decision.error)
    // Another version than the asker saw: a command sent again, or somebody else's entry. Storage knows which, and
    // writes neither.
    const events = decision.ok ? decision.value : []
    const warnings = decision.ok ? moneyWarnings(loaded.book, command, moneyContext(ctx, loaded)) : []
    const written = await ctx.store.money.append(planId, version, events, signature(ctx, commandId))
    return { book: stored(written, 'plan'), warnings }
  })
