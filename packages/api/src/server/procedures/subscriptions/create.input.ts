import { z } from 'zod'
import { feedScope } from '../../../schema/feed-scope.ts'
import { givenName } from '../../../schema/values.ts'

export const subscriptionCreateInput = z.object({ name: givenName, scope: feedScope })
