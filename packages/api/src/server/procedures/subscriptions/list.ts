// The asker's own addresses for calendar programs, newest first; never their secrets.

import type { SubscriptionItem } from '../../../client/outputs.ts'
import { subscriptionItem } from '../../feed/subscription-item.ts'
import { memberProcedure } from '../../trpc.ts'

export const list = memberProcedure.query(
  async ({ ctx }): Promise<readonly SubscriptionItem[]> =>
    (await ctx.store.subscriptions.list(ctx.actor.userId)).map(subscriptionItem),
)
