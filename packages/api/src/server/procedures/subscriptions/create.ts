// A new address for a calendar program. Its secret is told here and never again; only its hash is kept.

import type { SubscriptionMade } from '../../../client/outputs.ts'
import { feedPath, secretHash } from '../../feed/serve-feed.ts'
import { subscriptionItem } from '../../feed/subscription-item.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { subscriptionCreateInput } from './create.input.ts'

export const create = memberProcedure
  .input(subscriptionCreateInput)
  .mutation(async ({ ctx, input: { name, scope } }): Promise<SubscriptionMade> => {
    const { api, actor, store } = ctx
    if (scope.kind === 'plan') found(await store.plans.get(scope.planId), 'plan')
    const secret = api.newSecret()
    const made = { id: api.newId(), userId: actor.userId, name, scope, createdAt: api.now() }
    await store.subscriptions.add(made, secretHash(secret))
    return { subscription: subscriptionItem({ ...made, lastUsedAt: null, revokedAt: null }), path: feedPath(secret) }
  })
