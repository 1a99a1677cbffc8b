// The document a plan was read from; null for a plan that came without one.

import type { SourceText } from '@tiendo/domain'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { planSourceInput } from './source.input.ts'

export const source = memberProcedure
  .input(planSourceInput)
  .query(async ({ ctx, input: { planId } }): Promise<SourceText | null> => {
    found(await ctx.store.plans.get(planId), 'plan')
    const draftId = await ctx.store.plans.draftOf(planId)
    return draftId === null ? null : ctx.store.drafts.source(draftId)
  })
