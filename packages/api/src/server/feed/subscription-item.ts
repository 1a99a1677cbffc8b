// A subscription as its owner sees it.

import type { Subscription } from '@tiendo/db'
import type { SubscriptionItem } from '../../client/outputs.ts'

export const subscriptionItem = ({ id, name, scope, createdAt, lastUsedAt, revokedAt }: Subscription): SubscriptionItem => ({
  id,
  name,
  scope,
  createdAt,
  lastUsedAt,
  revokedAt,
})
