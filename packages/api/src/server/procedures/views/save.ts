// Keeps a list: where it is and what it filters.

import { memberProcedure } from '../../trpc.ts'
import { viewSaveInput } from './save.input.ts'

export const save = memberProcedure
  .input(viewSaveInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly id: string }> => {
    await ctx.store.savedViews.save(ctx.actor.userId, input)
    return { id: input.id }
  })
