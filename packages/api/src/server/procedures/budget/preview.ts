// What would be said of a command before anybody saves it. Refused as the command itself would be.

import { moneyWarnings } from '@tiendo/domain'
import type { BudgetPreview } from '../../../client/budget.ts'
import { decideRun, loadBudget, moneyContext } from '../../budget/load.ts'
import { refusal } from '../../failure.ts'
import { memberProcedure } from '../../trpc.ts'
import { budgetPreviewInput } from './preview.input.ts'

export const preview = memberProcedure
  .input(budgetPreviewInput)
  .mutation(async ({ ctx, input: { planId, command } }): Promise<BudgetPreview> => {
    const loaded = await loadBudget(ctx, planId)
    const decision = decideRun(ctx, loaded, command)
    if (!decision.ok) throw refusal(decision.error)
    return { version: loaded.book.version, warnings: moneyWarnings(loaded.book, command, moneyContext(ctx, loaded)) }
  })
