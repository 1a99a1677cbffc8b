// Forgets a list that the asker kept.

import { stored } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { viewRemoveInput } from './remove.input.ts'

export const remove = memberProcedure
  .input(viewRemoveInput)
  .mutation(async ({ ctx, input: { id } }): Promise<{ readonly id: string }> => {
    stored(await ctx.store.savedViews.remove(ctx.actor.userId, id), 'view')
    return { id }
  })
