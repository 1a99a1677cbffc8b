// Ends an address for ever. A second time changes nothing.

import { stored } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { subscriptionRevokeInput } from './revoke.input.ts'

export const revoke = memberProcedure
  .input(subscriptionRevokeInput)
  .mutation(async ({ ctx, input: { id } }): Promise<{ readonly id: string }> => {
    stored(await ctx.store.subscriptions.revoke(ctx.actor.userId, id, ctx.api.now()), 'subscription')
    return { id }
  })
